import { COMMON_PAIRS } from "../../text/common-pairs.js";
import { COMMON_WORDS, FREE_SYLLABLES } from "../../text/common-words.js";
import { canonical, fold } from "../../text/fold.js";

/** Whether the two words stand side by side, nothing between them, as a word of two syllables. */
export function isKnownPair(first: string, second: string): boolean {
  const letters = lettersOf(first, second);
  return letters !== undefined && KNOWN.has(canonical(letters.join(" ")));
}

/**
 * The one word of two syllables, in small letters, that has the letters of the two words with other
 * marks; `undefined` where there are none or several, or they are a word as they are.
 */
export function likelyPair(first: string, second: string): readonly [string, string] | undefined {
  const letters = lettersOf(first, second);
  if (letters === undefined || isKnownPair(first, second)) return undefined;
  const read = letters.join(" ").toLowerCase();
  const alike = (BY_LETTERS.get(fold(read)) ?? []).filter((pair) => hasSameBars(read, pair));
  const closest = alike.length > 1 ? alike.filter((pair) => sameVowels(read, pair)) : alike;
  const [pair] = closest;
  if (pair === undefined || closest.length > 1) return undefined;
  const [one = "", other = ""] = pair.split(" ");
  return [one, other];
}

/** Whether the syllable is part of a known word or stands alone often. */
export function isKnownSyllable(word: string): boolean {
  return SYLLABLES.has(canonical(bare(word)));
}

/** Whether the syllable is often a word by itself. */
export function isFreeSyllable(word: string): boolean {
  return FREE.has(canonical(bare(word)));
}

const ALL = [...COMMON_PAIRS, ...COMMON_WORDS];
const KNOWN: ReadonlySet<string> = new Set(ALL.map(canonical));
const FREE: ReadonlySet<string> = new Set(FREE_SYLLABLES.map(canonical));
const SYLLABLES: ReadonlySet<string> = new Set([
  ...FREE,
  ...ALL.flatMap((pair) => canonical(pair).split(" ")),
]);
const BY_LETTERS: ReadonlyMap<string, readonly string[]> = byLetters();

function byLetters(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of new Set(ALL)) {
    const group = groups.get(fold(pair));
    if (group === undefined) groups.set(fold(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}

const WORD = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u;

function bare(word: string): string {
  return WORD.exec(word)?.[2] ?? word;
}

function lettersOf(first: string, second: string): readonly [string, string] | undefined {
  const [, , one, between] = WORD.exec(first) ?? [];
  const [, opening, other] = WORD.exec(second) ?? [];
  if (one === undefined || other === undefined || between !== "" || opening !== "")
    return undefined;
  return [one, other];
}

/** Recognition hardly takes a "đ" for a "d". */
function hasSameBars(read: string, pair: string): boolean {
  return read.replace(/[^đ]/gu, ".") === pair.replace(/[^đ]/gu, ".");
}

/** Whether hats, breves and horns are the same, and only tones differ. */
function sameVowels(read: string, pair: string): boolean {
  const withoutTones = (text: string) =>
    text.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "");
  return (
    withoutTones(read) === withoutTones(pair) && /[\u0302\u0306\u031b]/u.test(read.normalize("NFD"))
  );
}

import type { Location } from "../document/place.js";
import type { Passage } from "../plan/plan.js";
import { canonical, fold } from "../text/fold.js";
import { nearestName } from "../text/nearest-name.js";
import { onceFor } from "./once.js";

/** A fixed phrase as it was found, in whatever spelling. */
export interface PrintedPhrase {
  readonly text: string;
  readonly words: readonly string[];
  /** What stands between a word and the next, blanks as one; a line break for words of two lines. */
  readonly between: readonly string[];
  /** Another column stands between its words, or its blanks were lost: it tells nothing of spelling. */
  readonly isApart: boolean;
  readonly location: Location;
}

interface Token {
  readonly word: string;
  readonly folded: string;
  readonly line: Passage;
  readonly start: number;
}

/** Letterheads are short: so many words, in lines of so many characters. */
const MOST_WORDS = 600;
const LONGEST_LINE = 1000;

/**
 * The phrase in the lines of a letterhead: all its words in order, or all but one that is misspelt
 * or left out. Where a second column broke it apart, its words count as rightly placed.
 */
export function findPhrase(lines: readonly Passage[], phrase: string): PrintedPhrase | undefined {
  const tokens = tokensIn(lines);
  const asked = fold(phrase).match(/[a-z]+/g) ?? [];
  return (
    foundWhole(tokens, asked) ??
    foundMisspelt(tokens, asked) ??
    foundApart(tokens, phrase) ??
    foundShort(tokens, asked)
  );
}

/** Several phrases are looked for in the same lines. */
const tokensIn: (lines: readonly Passage[]) => readonly Token[] = onceFor((lines) =>
  lines.flatMap(tokensOf).slice(0, MOST_WORDS),
);

function tokensOf(line: Passage): Token[] {
  return [...line.text.slice(0, LONGEST_LINE).matchAll(/[A-Za-zÀ-ỹ]+/gu)].map(
    ({ 0: word, index: start }) => ({
      word,
      folded: fold(word),
      line,
      start,
    }),
  );
}

function foundWhole(tokens: readonly Token[], asked: readonly string[]) {
  return foundBy(tokens, asked.length, (at) => wrongWords(tokens, at, asked).length === 0);
}

/** All words in order on one line, of which one is misspelt. */
function foundMisspelt(tokens: readonly Token[], asked: readonly string[]) {
  return foundBy(tokens, asked.length, (at) => {
    if (tokens[at]?.line !== tokens[at + asked.length - 1]?.line) return false;
    const [wrong, more] = wrongWords(tokens, at, asked);
    if (wrong === undefined || more !== undefined) return false;
    return nearestName(tokens[at + wrong]?.folded ?? "", [asked[wrong] ?? ""]) !== undefined;
  });
}

/** Indexes of the first words, two at most, that are not those asked for. */
function wrongWords(
  tokens: readonly Token[],
  at: number,
  asked: readonly string[],
): readonly number[] {
  const wrong: number[] = [];
  for (let index = 0; index < asked.length && wrong.length < 2; index += 1) {
    if (tokens[at + index]?.folded !== asked[index]) wrong.push(index);
  }
  return wrong;
}

/** The phrase on one line without one of its words, the first and the last included. */
function foundShort(tokens: readonly Token[], asked: readonly string[]) {
  for (const skipped of asked.keys()) {
    const rest = asked.toSpliced(skipped, 1);
    const phrase = foundWhole(tokens, rest);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The first so many words in a row that `fits`, asked with the index of the first, is said of. */
function foundBy(
  tokens: readonly Token[],
  length: number,
  fits: (at: number) => boolean,
): PrintedPhrase | undefined {
  for (let at = 0; at + length <= tokens.length; at += 1) {
    if (fits(at)) return toPhrase(tokens.slice(at, at + length));
  }
  return undefined;
}

/** Every word somewhere as it is written, in the order of the phrase, or all its letters without blanks. */
function foundApart(tokens: readonly Token[], phrase: string): PrintedPhrase | undefined {
  const asked = canonical(phrase).match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
  let next = 0;
  for (const { word } of tokens) {
    if (canonical(word) === asked[next]) next += 1;
  }
  const letters = tokens.map(({ folded }) => folded).join("");
  const isThere = next === asked.length || letters.includes(fold(asked.join("")));
  const found = isThere ? toPhrase(tokens) : undefined;
  return found && { ...found, isApart: true };
}

function toPhrase(tokens: readonly Token[]): PrintedPhrase | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = tokens.map(({ word }) => word);
  const between = tokens.slice(1).map((token, index) => signsBetween(tokens[index], token));
  const isOneLine = first.line === last.line;
  const text = isOneLine
    ? first.line.text.slice(first.start, last.start + last.word.length)
    : words.join(" ");
  return { text, words, between, isApart: false, location: first.line.locate(first.start) };
}

function signsBetween(one: Token | undefined, other: Token): string {
  if (one?.line !== other.line) return "\n";
  return other.line.text.slice(one.start + one.word.length, other.start).replace(/\s+/gu, " ");
}

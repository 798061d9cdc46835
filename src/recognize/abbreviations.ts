import type { Abbreviation, Passage } from "../plan/plan.js";
import { findDocumentNumbers } from "../text/document-numbers.js";
import { firstMatches } from "../text/first-matches.js";
import { fold, isUpperCase } from "../text/fold.js";
import { isCapital, isFigure, isLetter } from "../text/letter-codes.js";
import { parseRoman } from "../text/numbers.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Definition {
  readonly short: string;
  readonly expansion: string | null;
  readonly start: number;
}

/** Two to ten capitals, with figures, "&" or a hyphen between: CCHC, KH&CN, CCVC-LĐ. */
const SHORT = "\\p{Lu}[\\p{Lu}\\d]{0,11}(?:[&-]\\p{Lu}{1,8}){0,3}";
const USE = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/&.-])${SHORT}(?![A-Za-zÀ-ỹ\\d]|[/&-][A-Za-zÀ-ỹ])`, "uy");
const IN_BRACKETS = new RegExp(`\\(\\s?(${SHORT})\\s?\\)`, "gu");
const CALLED =
  /\((?:sau đây\s+)?(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung|gọi)(?:\s+là|\s*:)\s*["“]?([^()"”]{2,40}?)["”]?\)/giu;
/** Syllables of which `CALLED` has one. */
const CALL_WORD = /[Gg][Ọọ][Ii]|[Tt][Ắắ][Tt]/u;
const EXPLAINED = new RegExp(`(?<![A-Za-zÀ-ỹ\\d&-])(${SHORT})\\s?\\(([^()]{6,120})\\)`, "uy");
/** "CSDL: cơ sở dữ liệu;" in a list of abbreviations. */
const LISTED = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d&-])(${SHORT})\\s?[:=–-]\\s?(?:là\\s)?["“]?([^"”;.:()]{6,120})`,
  "uy",
);
/** A stretch of words in capitals is a title: "KINH PHÍ THỰC HIỆN: …". */
const TITLE = /(?<![A-Za-zÀ-ỹ])\p{Lu}{2,}(?:,?\s\p{Lu}{2,}){2,}(?![A-Za-zÀ-ỹ])/gu;
const TWO_WORDS = /\p{Lu}{2,},?\s\p{Lu}{2}/uy;
/** Names of several words that stand for one thing. */
const JOINED = /PAR[ -]?INDEX/gu;
const LISTING = /[:=–-]/u;
const TWO_CAPITALS = /[A-ZĐ]{2}/u;
const BLANK = 0x20;
/** The first halves of the pairs of code units that stand for the rarest letters. */
const [FIRST_OF_PAIR, LAST_OF_PAIR] = [0xd800, 0xdbff] as const;
const MAX_LETTERS = 12;
/** Words that an abbreviation leaves out. */
const SKIPPED = new Set(["và", "của", "các", "về", "trong", "với"]);
/** Words before a bracket that may be what an abbreviation stands for. */
const MAX_EXPANSION = 160;

/** The abbreviations of a plan: what it says each stands for, where, and where it is used first. */
export function readAbbreviations(passages: readonly Passage[]): Abbreviation[] {
  const found = new Map<string, Mutable<Abbreviation>>();
  const of = (short: string): Mutable<Abbreviation> => {
    const known = found.get(short);
    if (known !== undefined) return known;
    const added = { short, expansion: null, definedAt: null, usedAt: null, uses: 0 };
    found.set(short, added);
    return added;
  };
  for (const passage of passages) {
    const starts = shortStarts(passage.text);
    for (const { short, expansion, start } of definitionsIn(passage.text, starts)) {
      const known = of(short);
      if (known.definedAt !== null) continue;
      known.expansion = expansion;
      known.definedAt = passage.locate(start);
    }
    for (const { short, start } of usesIn(passage.text, starts)) {
      const known = of(short);
      known.usedAt ??= passage.locate(start);
      known.uses += 1;
    }
  }
  return [...found.values()];
}

/** Where capitals stand that may begin an abbreviation: behind no letter, before no small one. */
function shortStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0xc0) || !mayBegin(code)) continue;
    const before = at === 0 ? BLANK : text.charCodeAt(at - 1);
    if (isLetter(before) || isFigure(before)) continue;
    if (!isSmallLetter(text.charCodeAt(at + 1))) starts.push(at);
  }
  return starts;
}

function mayBegin(code: number): boolean {
  return isCapital(code) || (code >= FIRST_OF_PAIR && code <= LAST_OF_PAIR);
}

/** Of the Latin alphabets; `NaN`, as behind the end of a text, is none. */
function isSmallLetter(code: number): boolean {
  if (code < 0xc0) return code >= 0x61 && code <= 0x7a;
  return (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff)) && !isCapital(code);
}

/** The matches of a sticky pattern at the starts, none within another. */
function matchesAt(pattern: RegExp, text: string, starts: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

function definitionsIn(text: string, starts: readonly number[]): Definition[] {
  const hasBrackets = text.includes("(");
  const definitions = [
    ...(hasBrackets && starts.length > 0 ? bracketed(text) : []),
    ...(hasBrackets ? called(text) : []),
    ...(hasBrackets ? explained(matchesAt(EXPLAINED, text, starts)) : []),
    ...(LISTING.test(text) ? explained(matchesAt(LISTED, text, starts)) : []),
  ];
  return definitions.filter(({ short }) => isShort(short));
}

function bracketed(text: string): Definition[] {
  return firstMatches(text, IN_BRACKETS).map(({ 1: short = "", index }) => ({
    short,
    expansion: longForm(short, text.slice(0, index)),
    start: index + 1,
  }));
}

function called(text: string): Definition[] {
  if (!CALL_WORD.test(text)) return [];
  return firstMatches(text, CALLED).map(({ 0: whole, 1: name = "", index }) => ({
    short: name.trim(),
    expansion:
      longForm(name, text.slice(0, index)) ?? sameBeginning(name.trim(), text.slice(0, index)),
    start: index + whole.indexOf(name),
  }));
}

/** What stands behind an abbreviation where it is made of its letters. */
function explained(matches: readonly RegExpExecArray[]): Definition[] {
  return matches.flatMap(({ 1: short = "", 2: words = "", index }) =>
    longForm(short, words) === words.trim()
      ? [{ short, expansion: words.trim(), start: index }]
      : [],
  );
}

/** The words at the end of `before` whose first letters are those of the abbreviation. */
function longForm(short: string, before: string): string | null {
  const letters = [...short.replace(/[^\p{Lu}]/gu, "")];
  if (letters.length < 2) return null;
  const text = before.slice(-MAX_EXPANSION);
  let word = wordBefore(text, text.length);
  let start = word.start;
  for (const letter of letters.reverse()) {
    while (SKIPPED.has(word.text) && !begins(word.text, letter)) {
      word = wordBefore(text, word.start);
    }
    if (!begins(word.text, letter)) return null;
    start = word.start;
    word = wordBefore(text, start);
  }
  return text.slice(start).trim();
}

/** The last word that ends before an offset, "" where there is none. */
function wordBefore(text: string, offset: number): { text: string; start: number } {
  let end = offset;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return { text: text.slice(start, end), start };
}

function begins(word: string, letter: string): boolean {
  const first = word.charAt(0).toUpperCase();
  return first === letter || (first !== "Đ" && letter !== "Đ" && fold(first) === fold(letter));
}

/** "Ban Quản lý các khu công nghiệp tỉnh (sau đây gọi là Ban Quản lý)". */
function sameBeginning(short: string, before: string): string | null {
  const at = before.lastIndexOf(short);
  const words = at < 0 ? "" : before.slice(at).trim();
  return words.length > short.length && words.length <= MAX_EXPANSION && !/[.;]/u.test(words)
    ? words
    : null;
}

function usesIn(text: string, starts: readonly number[]): { short: string; start: number }[] {
  if (starts.length === 0 || !TWO_CAPITALS.test(text)) return [];
  const words = withoutTitles(text, starts);
  const uses = matchesAt(USE, words, words === text ? starts : shortStarts(words))
    .map((match) => ({ short: match[0], start: match.index }))
    .filter(({ short }) => isShort(short));
  if (uses.length === 0 || isUpperCase(text)) return [];
  const numbers = findDocumentNumbers(text);
  let next = 0;
  return uses.filter(({ start }) => {
    while (next < numbers.length && (numbers[next]?.end ?? 0) <= start) next += 1;
    return start < (numbers[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The text with blanks in place of titles, and signs in place of names of several words. */
function withoutTitles(text: string, starts: readonly number[]): string {
  const words = text.includes("INDEX")
    ? text.replace(JOINED, (name) => "x".repeat(name.length))
    : text;
  return matchesAt(TWO_WORDS, words, starts).length > 0
    ? words.replace(TITLE, (title) => " ".repeat(title.length))
    : words;
}

function isShort(short: string): boolean {
  return short.length >= 2 && short.length <= 40 && !isLongCode(short) && !isRoman(short);
}

function isRoman(short: string): boolean {
  return short.split("-").every((part) => parseRoman(part) !== undefined);
}

function isLongCode(short: string): boolean {
  return /^\S+$/u.test(short) && short.length > MAX_LETTERS;
}

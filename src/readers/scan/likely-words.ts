import { canonical } from "../../text/fold.js";
import { isFreeSyllable, isKnownPair, isKnownSyllable, likelyPair } from "./known-words.js";
import { inCaseOf } from "./word-pairs.js";

/** Two words that stand side by side, with their neighbours; empty where there are none. */
export interface WordsInContext {
  readonly before: string;
  readonly first: string;
  readonly second: string;
  readonly after: string;
}

/**
 * The two words with the marks of the one word of two syllables that has their letters ("hô sơ" is
 * "hồ sơ"); `undefined` where a syllable may belong to its other neighbour, stand alone or be a name.
 */
export function mendedByWords(words: WordsInContext): readonly [string, string] | undefined {
  const { before, first, second, after } = words;
  const meant = likelyPair(first, second);
  if (meant === undefined || mayBeName(words)) return undefined;
  const [one, other] = [withMarksOf(first, meant[0]), withMarksOf(second, meant[1])];
  const [firstChanges, secondChanges] = [one !== first, other !== second];
  const isFirstTaken = isKnownPair(before, first);
  const isSecondTaken = isKnownPair(second, after);
  if (firstChanges && !mayChange(first, isFirstTaken, isSecondTaken)) return undefined;
  if (secondChanges && !mayChange(second, isSecondTaken, isFirstTaken)) return undefined;
  return firstChanges || secondChanges ? [one, other] : undefined;
}

/** A syllable whose partner belongs to another word must be none at all to be misread. */
function mayChange(word: string, isTaken: boolean, isPartnerTaken: boolean): boolean {
  return !isTaken && !isFreeSyllable(word) && !(isPartnerTaken && isKnownSyllable(word));
}

function mayBeName({ before, first, second, after }: WordsInContext): boolean {
  if (isCapitals(first) && isCapitals(second)) return isSurname(before) || isSurname(first);
  const isFirstOfMany = isCapitalised(before) && /\p{L}$/u.test(before);
  if (isCapitalised(second)) return true;
  return isCapitalised(first) && (isFirstOfMany || (isSurname(first) && isCapitalised(after)));
}

function isCapitals(word: string): boolean {
  return /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word);
}

function isCapitalised(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}

/** Whether it is among the surnames of most families, or "Văn" or "Thị" after one. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(canonical(word.replace(/\P{L}/gu, "")));
}

const SURNAMES: ReadonlySet<string> = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương lưu mai đào tạ hà lò vi cao châu lâm tống triệu văn thị"
    .split(" ")
    .map(canonical),
);

function withMarksOf(word: string, meant: string): string {
  const [, before = "", letters = "", after = ""] = /^(\P{L}*)(\p{L}*)(\P{L}*)$/u.exec(word) ?? [];
  if (canonical(letters) === canonical(meant)) return word;
  return before + inCaseOf(letters, meant) + after;
}

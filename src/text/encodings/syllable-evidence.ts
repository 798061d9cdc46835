import { hasSyllableShape } from "../syllable-shape.js";

/** Share of the words that must be syllables; the rest are names, abbreviations and slips. */
export const MIN_SYLLABLES = 0.75;
export const MIN_DISTINCT_WORDS = 3;

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}]+/gu;
/** Characters looked at: enough to tell the encoding of a text however long. */
const SAMPLE = 400_000;

/** Whether the words with diacritics are Vietnamese syllables, as far as their letters go. */
export function isVietnamese(text: string): boolean {
  const signed = countWords(text, WORD, (word) => /[^\p{ASCII}]/u.test(word));
  const share = syllableShare(signed, (word) => word);
  return signed.size >= MIN_DISTINCT_WORDS && share >= MIN_SYLLABLES;
}

export function countWords(
  text: string,
  pattern: RegExp,
  isWanted: (word: string) => boolean,
): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, SAMPLE).matchAll(pattern)) {
    if (isWanted(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Share of the words that `convert` makes syllables, from 0 to 1. */
export function syllableShare(counts: WordCounts, convert: (word: string) => string): number {
  const syllables = [...counts].filter(([word]) => hasSyllableShape(convert(word)));
  return sumOf(new Map(syllables)) / Math.max(1, sumOf(counts));
}

export function sumOf(counts: WordCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

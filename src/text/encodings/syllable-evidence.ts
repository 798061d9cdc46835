import { hasSyllableShape } from "../syllable-shape.js";

/** Share of the words that must be syllables; the rest are names, abbreviations and slips. */
export const MIN_SYLLABLES = 0.75;
export const MIN_DISTINCT_WORDS = 3;

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}]+/gu;
/** Characters looked at: enough to tell the encoding of a text however long. */
export const SAMPLE = 400_000;

/** Whether the words with diacritics are Vietnamese syllables, as far as their letters go. */
export function isVietnamese(text: string): boolean {
  const signed = new Map<string, number>();
  for (const word of text.slice(0, SAMPLE).match(WORD) ?? []) {
    if (/[^\p{ASCII}]/u.test(word)) signed.set(word, (signed.get(word) ?? 0) + 1);
  }
  const share = syllableShare(signed, (word) => word);
  return signed.size >= MIN_DISTINCT_WORDS && share >= MIN_SYLLABLES;
}

/** Share of the words that `convert` makes syllables, from 0 to 1. */
export function syllableShare(counts: WordCounts, convert: (word: string) => string): number {
  let syllables = 0;
  for (const [word, count] of counts) if (hasSyllableShape(convert(word))) syllables += count;
  return syllables / Math.max(1, sumOf(counts));
}

export function sumOf(counts: WordCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

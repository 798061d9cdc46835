/** A stretch of a longer text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?…](?:["”’)]*)\s+(?=["“‘(]?\p{Lu})/gu;
const ABBREVIATION_BEFORE =
  /(?:^|[\s(])(?:TP|ThS|TS|PGS|GS|TM|KT|TL|TUQ|Q|St|Tr|vv|v\.v|[A-ZĐ])\.$/u;

/**
 * The sentences of a paragraph with their offsets. A full stop ends one only before a capital letter
 * and after no abbreviation.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION_BEFORE.test(text.slice(start, end))) continue;
    sentences.push({ text: text.slice(start, end), start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start, end: text.length });
  return sentences;
}

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

const OPEN_END =
  /(?:^|[\s(])(?:các|những|và|hoặc|của|với|cho|về|theo|trong|để|do|bởi|tại|từ|đến|là|có|được|bị|số|ngày|tháng|năm|Phó|thuộc|như|nhằm)$|,$/u;

/** Whether the words break off where no sentence and no phrase ends: after "các", "của", a comma. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text);
}

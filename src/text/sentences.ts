import { firstMatches } from "./first-matches.js";

/** A stretch of a longer text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?…](?:["”’)]*)\s+(?=["“‘(]?\p{Lu})/gu;
const ABBREVIATION_BEFORE =
  /(?:^|[\s(])(?:TP|ThS|TS|PGS|GS|TM|KT|TL|TUQ|Q|St|Tr|vv|v\.v|[A-ZĐ])\.$/u;

/** No sentence of a plan is longer; what goes on is cut, so that work on one stays bounded. */
const MAX_SENTENCE = 4000;

/**
 * The sentences of a paragraph with their offsets. A full stop ends one only before a capital letter
 * and after no abbreviation.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of firstMatches(text, SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION_BEFORE.test(text.slice(Math.max(start, end - 12), end))) continue;
    sentences.push(...cut(text, start, end));
    start = match.index + match[0].length;
  }
  sentences.push(...cut(text, start, text.length));
  return sentences;
}

function cut(text: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (from < end) {
    const to =
      end - from <= MAX_SENTENCE ? end : from + cutAt(text.slice(from, from + MAX_SENTENCE));
    pieces.push({ text: text.slice(from, to), start: from, end: to });
    from = to;
  }
  return pieces;
}

/** The last blank of a piece, its whole length when it has none. */
function cutAt(piece: string): number {
  const blank = piece.lastIndexOf(" ");
  return blank > 0 ? blank : piece.length;
}

const OPEN_END =
  /(?:^|[\s(])(?:các|những|và|hoặc|của|với|cho|về|theo|trong|để|do|bởi|tại|từ|đến|là|có|(?<!đạt )được|bị|Phó|thuộc|như|nhằm|(?:định|quyết|hoạch|văn|luận|báo|thị|tư|bản|ngày)\ssố)$|,$/u;
const BEFORE_QUARTER = /(?:^|\s)[Qq]uý$/u;
const BEFORE_NUMBER = /(?:^|\s)(?:số|ngày|tháng|năm|quý)$/u;

/**
 * Whether the words break off before `next`, where no sentence and no phrase ends: after "các",
 * "của", a comma, after "ngày" before a figure, or after "quý" before its number.
 */
export function breaksOff(text: string, next: string): boolean {
  if (BEFORE_QUARTER.test(text) && /^(?:I{1,3}|IV)(?![A-Za-zÀ-ỹ])/u.test(next)) return true;
  return OPEN_END.test(text) || (BEFORE_NUMBER.test(text) && /^\d+(?![\d.,]*\s?%)/u.test(next));
}

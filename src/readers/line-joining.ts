import { endsInBrokenNumber } from "../text/document-numbers.js";
import { isUpperCase } from "../text/fold.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { breaksOff } from "../text/sentences.js";

const TERMINAL = /[.;:!?…]["”’)]*$/u;
/** Lines of a letterhead end where they end, also where two columns of it fill the width. */
const LETTERHEAD_END = /(?:Hạnh phúc|(?:NGHĨA|SẢN) VIỆT NAM)$/u;
const OPENS_PARAGRAPH =
  /^(?:Số(?:\s?:|\s\d*\s?-)|KẾ HOẠCH$|PHỤ LỤC|Phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2}))?\s*(?:$|[:.-])|Nơi nhận|Trên đây là\s|Kèm theo|Căn cứ\s|S?TT\s|\((?:[Kk]èm|[Bb]an hành|[Cc]hi tiết|[Cc]ó |[Xx]em|[Đđ]ính|[Dd]ự thảo)|\([^()]*\)$|#|\|)/u;
/** A line is full when the next word would have brought it over this share of the usual width. */
const FULL_SHARE = 0.85;

/**
 * Whether `next` goes on with the paragraph that ends in the line `previous`.
 * @param width usual length of a full line in characters; infinite where lines are not wrapped
 */
export function continuesLine(previous: string, next: string, width: number): boolean {
  if (startsParagraph(next) || /^\(.*\)$/u.test(previous)) return false;
  if (LETTERHEAD_END.test(previous)) return false;
  if (endsInBrokenNumber(previous)) return true;
  const ended = TERMINAL.test(previous);
  if (/^[\p{Ll}(),.;:%]/u.test(next)) return !ended || isFull(previous, next, width * FULL_SHARE);
  if (breaksOff(previous, next)) return true;
  if (isUpperCase(previous) !== isUpperCase(next)) return false;
  if (isUpperCase(next) && parseLabel(previous)?.style === "roman") return true;
  return isFull(previous, next, ended ? width : width * FULL_SHARE);
}

/** Length of a full line: what nine in ten lines stay within. */
export function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function startsParagraph(line: string): boolean {
  return (
    parseLabel(line) !== undefined || parseBullet(line) !== undefined || OPENS_PARAGRAPH.test(line)
  );
}

function isFull(line: string, next: string, width: number): boolean {
  const firstWord = /^\S+/u.exec(next)?.[0] ?? "";
  return line.length + 1 + firstWord.length > width;
}

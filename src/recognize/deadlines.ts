import type { Deadline } from "../plan/plan.js";
import { findDates, isoDate } from "../text/dates.js";
import { canonical } from "../text/fold.js";
import { calendarSpan, monthsOfYear, type Span } from "./calendar-span.js";

const RECURRING =
  /(?:hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|theo định kỳ|các quý|các tháng|6 tháng, (?:9 tháng|năm))/u;
const CONDITIONAL =
  /(?:sau khi|khi có|khi được|ngay khi|theo (?:tiến độ|kế hoạch|thời gian|yêu cầu|chỉ đạo|hướng dẫn|lộ trình|văn bản|chương trình|lịch)|tùy theo|trong vòng|kể từ|sau \d+ ngày|nếu có|phát sinh)/u;
const WHOLE_YEAR = /^(?:trong |cả |suốt )?năm(?: (?:kế hoạch|\d{4}))?$|^năm \d{4}$|^cả năm/u;
const BEFORE =
  /(?:trước|chậm nhất|không quá|hoàn thành trước|xong trước|đến hết|hết|muộn nhất|đến)\s*(?:là\s+)?(?:trước\s+)?(?:vào\s+)?(?:ngày\s+)?$/u;
/**
 * A deadline as printed, with the days it spans where it names any A
 * deadline without a year is read in `planYear`; with neither it keeps its kind and no days.
 */
export function parseDeadline(printed: string, planYear: number | undefined): Deadline {
  const text = printed.trim();
  const words = canonical(text).replace(/[.;,]+$/u, "");
  return { text, ...readSpan(words, yearIn(words) ?? planYear) };
}

function readSpan(words: string, year: number | undefined): Span {
  if (/^[-–\s]*$/u.test(words) || /^(?:theo quy định|đúng quy định)/u.test(words)) {
    return { kind: "unstated", start: null, end: null };
  }
  if (RECURRING.test(words)) return { kind: "recurring", start: null, end: null };
  const span = daySpan(words, year) ?? calendarSpan(words, year) ?? halfYear(words, year);
  if (CONDITIONAL.test(words)) return { kind: "conditional", start: null, end: span?.end ?? null };
  return span ?? yearSpan(words, year) ?? { kind: "unstated", start: null, end: null };
}

function yearIn(words: string): number | undefined {
  const match = /(?<!\d)(20\d{2})(?!\d)/u.exec(words);
  return match ? Number(match[1]) : undefined;
}

function daySpan(words: string, year: number | undefined): Span | undefined {
  const full = findDates(words);
  const short = full.length > 0 ? [] : shortDates(words, year);
  const dates = full.length > 0 ? full : short;
  const [first, second] = dates;
  if (first === undefined) return undefined;
  const iso = first.iso ?? null;
  if (second !== undefined && /(?:từ|-|đến)/u.test(words)) {
    return { kind: "range", start: iso, end: second.iso ?? null };
  }
  if (second !== undefined) return { kind: "date", start: iso, end: dates.at(-1)?.iso ?? null };
  if (BEFORE.test(words.slice(0, first.start))) return { kind: "date", start: null, end: iso };
  return { kind: "date", start: iso, end: iso };
}

/** "20/11", "ngày 05 tháng 12": a day without a year. */
function shortDates(
  words: string,
  year: number | undefined,
): { start: number; iso: string | undefined }[] {
  const pattern = /(?<![\d/])(\d{1,2})\s*(?:\/|\s+tháng\s+)\s*(\d{1,2})(?![\d/])/gu;
  return [...words.matchAll(pattern)].map((match) => ({
    start: match.index,
    iso: year === undefined ? undefined : isoDate(year, Number(match[2]), Number(match[1])),
  }));
}

function halfYear(words: string, year: number | undefined): Span | undefined {
  if (/6 tháng đầu năm/u.test(words)) return monthsOfYear("range", 1, 6, year);
  if (/6 tháng cuối năm/u.test(words)) return monthsOfYear("range", 7, 12, year);
  return undefined;
}

function yearSpan(words: string, year: number | undefined): Span | undefined {
  if (WHOLE_YEAR.test(words)) return monthsOfYear("year", 1, 12, year);
  if (/(?:cuối năm|hết năm|trong năm|năm \d{4})/u.test(words)) {
    return monthsOfYear("year", 1, 12, year);
  }
  return undefined;
}

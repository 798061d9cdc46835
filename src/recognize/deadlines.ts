import type { Deadline, DeadlineKind } from "../plan/plan.js";
import { daysInMonth, findDates, isoDate } from "../text/dates.js";
import { canonical } from "../text/fold.js";
import { parseRoman } from "../text/numbers.js";

interface Span {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
}

const RECURRING =
  /(?:hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|theo định kỳ|các quý|các tháng|6 tháng, (?:9 tháng|năm))/u;
const CONDITIONAL =
  /(?:sau khi|khi có|khi được|ngay khi|theo (?:tiến độ|kế hoạch|thời gian|yêu cầu|chỉ đạo|hướng dẫn|lộ trình|văn bản|chương trình|lịch)|tùy theo|trong vòng|kể từ|sau \d+ ngày|nếu có|phát sinh)/u;
const WHOLE_YEAR = /^(?:trong |cả |suốt )?năm(?: (?:kế hoạch|\d{4}))?$|^năm \d{4}$|^cả năm/u;
const BEFORE =
  /(?:trước|chậm nhất|không quá|hoàn thành trước|xong trước|đến hết|hết|muộn nhất|đến)\s*(?:là\s+)?(?:trước\s+)?(?:vào\s+)?(?:ngày\s+)?$/u;
const ORDINAL = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
const QUARTER = new RegExp(
  `(?:quý|q\\.?)\\s*(${ORDINAL}(?:\\s*(?:,|-|và|đến|&|/(?!\\d{4}))\\s*(?:quý\\s*|q\\.?\\s*)?${ORDINAL})*)`,
  "gu",
);
const MONTH =
  /tháng\s*((?:\d{1,2})(?:\s*(?:,|-|và|đến)\s*(?:tháng\s*)?\d{1,2}(?![\d/]*\/\d{1,2}\/))*)/gu;

/**
 * A deadline as printed, with the days it spans where it names any (see the contract's table). A
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
  const days = daySpan(words, year);
  if (RECURRING.test(words)) return { kind: "recurring", start: null, end: null };
  if (CONDITIONAL.test(words)) return { kind: "conditional", start: null, end: days?.end ?? null };
  if (days) return days;
  return (
    quarterSpan(words, year) ??
    monthSpan(words, year) ??
    halfYear(words, year) ??
    yearSpan(words, year) ?? { kind: "unstated", start: null, end: null }
  );
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

function quarterSpan(words: string, year: number | undefined): Span | undefined {
  const groups = [...words.matchAll(QUARTER)].map((match) => match[1] ?? "");
  const quarters = groups.flatMap((group) =>
    [...group.matchAll(/iv|i{1,3}|[1-4]/gu)].map(
      ([ordinal]) => parseRoman(ordinal.toUpperCase()) ?? Number(ordinal),
    ),
  );
  if (quarters.length === 0) return undefined;
  const joined = /\d?\s*(?:-|đến)\s*/u.test(groups.join(" ")) || /từ .*đến/u.test(words);
  const kind = quarters.length > 1 && joined ? "range" : "quarter";
  return monthsSpan(kind, Math.min(...quarters) * 3 - 2, Math.max(...quarters) * 3, year);
}

function monthSpan(words: string, year: number | undefined): Span | undefined {
  const groups = [...words.matchAll(MONTH)].map((match) => match[1] ?? "");
  const months = groups
    .flatMap((group) => [...group.matchAll(/\d{1,2}/gu)].map(([month]) => Number(month)))
    .filter((month) => month >= 1 && month <= 12);
  if (months.length === 0) return undefined;
  const joined = /-|đến/u.test(groups.join(" ")) || /từ .*đến/u.test(words);
  const kind = months.length > 1 && joined ? "range" : "month";
  const span = monthsSpan(kind, Math.min(...months), Math.max(...months), year);
  const before = /(?:trước|chậm nhất|hết|đến hết)\s+(?:hết\s+)?tháng/u.test(words);
  return before && months.length === 1 ? { ...span, kind: "month", start: null } : span;
}

function halfYear(words: string, year: number | undefined): Span | undefined {
  if (/6 tháng đầu năm/u.test(words)) return monthsSpan("range", 1, 6, year);
  if (/6 tháng cuối năm/u.test(words)) return monthsSpan("range", 7, 12, year);
  return undefined;
}

function yearSpan(words: string, year: number | undefined): Span | undefined {
  if (WHOLE_YEAR.test(words)) return monthsSpan("year", 1, 12, year);
  if (/(?:cuối năm|hết năm|trong năm|năm \d{4})/u.test(words)) {
    return monthsSpan("year", 1, 12, year);
  }
  return undefined;
}

function monthsSpan(kind: DeadlineKind, from: number, to: number, year: number | undefined): Span {
  if (year === undefined) return { kind, start: null, end: null };
  return {
    kind,
    start: isoDate(year, from, 1) ?? null,
    end: isoDate(year, to, daysInMonth(year, to)) ?? null,
  };
}

import { monthsOfYear, type Span } from "./calendar-span.js";

const YEARS = /(?<![\d/])(20\d\d)\s*(?:-|đến(?:\s+hết)?(?:\s+năm)?)\s*(?:năm\s+)?(20\d\d)(?!\d)/u;
const UNTIL = /(?:đến|trước)\s+(?:hết\s+)?năm\s+(20\d\d)/u;
const FIRST_MONTHS = /(?<!\d)0?([369]) tháng đầu(?: năm)?/u;
const LAST_MONTHS = /(?<!\d)0?([369]) tháng cuối(?: năm)?/u;
const FIRST_HALF = /nửa đầu(?: của)? năm/u;
const LAST_HALF = /nửa (?:cuối|sau)(?: của)? năm/u;
const WHOLE =
  /^(?:trong |cả |suốt |trong cả )?năm(?: kế hoạch)?(?: \d{4})?$|^cả năm|^20\d\d$|(?:cuối năm|hết năm|trong năm|năm \d{4})/u;

/** Some months at the beginning or the end of a year: "6 tháng đầu năm", "nửa cuối năm". */
export function partOfYear(words: string, year: number | undefined): Span | undefined {
  const first = FIRST_MONTHS.exec(words)?.[1] ?? (FIRST_HALF.test(words) ? "6" : undefined);
  if (first !== undefined) return monthsOfYear("range", 1, Number(first), year);
  const last = LAST_MONTHS.exec(words)?.[1] ?? (LAST_HALF.test(words) ? "6" : undefined);
  if (last !== undefined) return monthsOfYear("range", 13 - Number(last), 12, year);
  return undefined;
}

/** One year as a whole, or from one year to another. */
export function yearSpan(words: string, year: number | undefined): Span | undefined {
  const [, from, to] = YEARS.exec(words) ?? [];
  if (from !== undefined && to !== undefined && from < to) {
    return { kind: "range", start: `${from}-01-01`, end: `${to}-12-31` };
  }
  const until = UNTIL.exec(words)?.[1];
  if (until !== undefined) return { kind: "year", start: null, end: `${until}-12-31` };
  return WHOLE.test(words) ? monthsOfYear("year", 1, 12, year) : undefined;
}

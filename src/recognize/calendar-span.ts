import type { DeadlineKind } from "../plan/plan.js";
import { daysInMonth, isoDate } from "../text/dates.js";
import { parseRoman } from "../text/numbers.js";

/** The days that a deadline spans, as ISO dates where it says them. */
export interface Span {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
}

/** Some months of one year, as printed; the year may be missing. */
interface Months {
  readonly first: number;
  readonly last: number;
  readonly year: number | undefined;
  readonly at: number;
  readonly end: number;
}

const YEAR = "(?:\\s*(?:/|năm)\\s*(20\\d{2}))?";
const NEXT = "\\s*(?:,|-|và|đến|&|/)\\s*";
const QUARTER = "(iv|i{1,3}|0?[1-4])(?![A-Za-zÀ-ỹ\\d])";
const MONTH = "(0?[1-9]|1[0-2])(?!\\d)";
const QUARTERS = listOf("(?:quý|q\\.?)", QUARTER);
const MONTHS = listOf("tháng", MONTH);
/** "Tháng 13", "Quý V": no such month, no such quarter. */
const IMPOSSIBLE =
  /(tháng|quý)\s*(?:(?<=tháng\s*)(?:1[3-9]|[2-9]\d)|(?<=quý\s*)(?:0?[5-9]|v|vi))(?![A-Za-zÀ-ỹ\d])/u;
const RANGE = /(?:-|đến|từ)/u;
const UNTIL = /(?:trước|chậm nhất|hết|muộn nhất)\s+(?:hết\s+|trong\s+)?(?:tháng|quý)?\s*$/u;
const FROM = /(?:^|\s)từ\s+(?:tháng|quý)?\s*$/u;

/** The hull of the quarters, else of the months, that the words name; each may have its own year. */
export function calendarSpan(words: string, year: number | undefined): Span | undefined {
  const impossible = IMPOSSIBLE.exec(words);
  if (impossible) {
    return { kind: impossible[1] === "tháng" ? "month" : "quarter", start: null, end: null };
  }
  return (
    spanOf(
      "quarter",
      readMonths(words, QUARTERS, new RegExp(QUARTER + YEAR, "gu"), 3),
      words,
      year,
    ) ?? spanOf("month", readMonths(words, MONTHS, new RegExp(MONTH + YEAR, "gu"), 1), words, year)
  );
}

/** From the first of one month to the last of another. */
export function monthsOfYear(
  kind: DeadlineKind,
  first: number,
  last: number,
  year: number | undefined,
): Span {
  return { kind, start: firstDay(year, first), end: lastDay(year, last) };
}

/** "quý ii, quý iv/2026", "tháng 4 và tháng 10", "tháng 1/2026-12/2026". */
function listOf(unit: string, ordinal: string): RegExp {
  const item = ordinal.replace("(", "(?:") + YEAR.replace("(20", "(?:20");
  return new RegExp(`${unit}\\s*${item}(?:${NEXT}(?:${unit}\\s*)?${item})*`, "gu");
}

function readMonths(words: string, list: RegExp, item: RegExp, length: number): Months[] {
  return [...words.matchAll(list)].flatMap((group) =>
    [...group[0].matchAll(item)].map((match) => {
      const ordinal = match[1] ?? "";
      const value = parseRoman(ordinal.toUpperCase()) ?? Number(ordinal);
      const at = group.index + match.index;
      return {
        first: value * length - length + 1,
        last: value * length,
        year: match[2] === undefined ? undefined : Number(match[2]),
        at,
        end: at + match[0].length,
      };
    }),
  );
}

/** A missing year is that of the next member, else the plan's. */
function spanOf(
  kind: DeadlineKind,
  members: readonly Months[],
  words: string,
  planYear: number | undefined,
): Span | undefined {
  const [first] = members;
  if (first === undefined) return undefined;
  const dated = members.map((member, index) => {
    const next = members.slice(index).find(({ year }) => year !== undefined);
    const borrowed = next?.year ?? planYear;
    const isLate = member.year === undefined && next !== undefined && member.first > next.first;
    const year = member.year ?? (borrowed !== undefined && isLate ? borrowed - 1 : borrowed);
    return { ...member, year };
  });
  const order = dated.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.first - b.first);
  const earliest = order[0] ?? first;
  const latest = order.at(-1) ?? first;
  const between = words.slice(0, members.at(-1)?.at ?? 0);
  const start = firstDay(earliest.year, earliest.first);
  const end = lastDay(latest.year, latest.last);
  if (members.length > 1) return { kind: RANGE.test(between) ? "range" : kind, start, end };
  if (UNTIL.test(between)) return { kind, start: null, end };
  return FROM.test(between) ? { kind: "range", start, end: null } : { kind, start, end };
}

function firstDay(year: number | undefined, month: number): string | null {
  return year === undefined ? null : (isoDate(year, month, 1) ?? null);
}

function lastDay(year: number | undefined, month: number): string | null {
  return year === undefined ? null : (isoDate(year, month, daysInMonth(year, month)) ?? null);
}

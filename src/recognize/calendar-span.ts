import type { DeadlineKind } from "../plan/plan.js";
import { daysInMonth, isoDate } from "../text/dates.js";
import { firstMatches } from "../text/first-matches.js";
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
  /** Days of the first and of the last month; no last day stands for the end of the month. */
  readonly firstDay: number;
  readonly lastDay: number | undefined;
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
const ONE_QUARTER = new RegExp(QUARTER + YEAR, "gu");
const ONE_MONTH = new RegExp(MONTH + YEAR, "gu");
/** "Tháng 13", "Quý V": no such month, no such quarter. */
const IMPOSSIBLE =
  /(tháng|quý)\s*(?:(?<=tháng\s*)(?:1[3-9]|[2-9]\d)|(?<=quý\s*)(?:0?[5-9]|v|vi))(?![A-Za-zÀ-ỹ\d])/u;
const RANGE = /(?:-|đến|từ)/u;
/** "Đến cuối quý" sets an end alone, as "đến quý" does not. */
const UNTIL =
  /(?:(?:trước|chậm nhất|hết|muộn nhất)\s+(?:(?:hết|trong|đầu|giữa|cuối|vào)\s+){0,2}|đến\s+(?:đầu|giữa|cuối)\s+)(?:tháng|quý)?\s*$/u;
const FROM = /(?:^|\s)từ\s+(?:(?:đầu|giữa|cuối)\s+)?(?:tháng|quý)?\s*$/u;
/** Which part of a quarter or month; half of one is not told from the whole. */
const PART = /(?<!nửa\s)(đầu|giữa|cuối)\s+(?:quý|q\.?|tháng)\s*$/u;
const PART_WORD = /đầu|giữa|cuối/u;
const PARTS: readonly string[] = ["đầu", "giữa", "cuối"];
/** A month has three parts of ten days, the last with what is left. */
const TEN_DAYS = 10;

/** The hull of the quarters, else of the months, that the words name; each may have its own year. */
export function calendarSpan(words: string, year: number | undefined): Span | undefined {
  const [hasQuarters, hasMonths] = [words.includes("q"), words.includes("tháng")];
  if (!hasQuarters && !hasMonths) return undefined;
  const impossible = IMPOSSIBLE.exec(words);
  if (impossible) {
    return { kind: impossible[1] === "tháng" ? "month" : "quarter", start: null, end: null };
  }
  const quarters = hasQuarters ? readMonths(words, QUARTERS, ONE_QUARTER, 3) : [];
  if (quarters.length > 0) return spanOf("quarter", quarters, words, year);
  return hasMonths
    ? spanOf("month", readMonths(words, MONTHS, ONE_MONTH, 1), words, year)
    : undefined;
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
  const hasParts = PART_WORD.test(words);
  return firstMatches(words, list).flatMap((group) =>
    firstMatches(group[0], item).map((match) => {
      const ordinal = match[1] ?? "";
      const at = group.index + match.index;
      const part = hasParts ? partBefore(words, at) : NO_PART;
      return {
        ...monthsOf(parseRoman(ordinal.toUpperCase()) ?? Number(ordinal), length, part),
        year: match[2] === undefined ? undefined : Number(match[2]),
        at,
        end: at + match[0].length,
      };
    }),
  );
}

/** Index among `PARTS` of the part that is named right before an offset. */
function partBefore(words: string, at: number): number {
  return PARTS.indexOf(PART.exec(words.slice(Math.max(0, at - REACH), at))?.[1] ?? "");
}

const NO_PART = -1;
/** Letters before a number that say which part of its month or quarter is meant. */
const REACH = 20;

/** The months of a quarter (`length` 3) or a month; of a part of a quarter its one month, of a month its days. */
function monthsOf(
  value: number,
  length: number,
  part: number,
): Pick<Months, "first" | "last" | "firstDay" | "lastDay"> {
  const [first, last] = [value * length - length + 1, value * length];
  if (part < 0) return { first, last, firstDay: 1, lastDay: undefined };
  if (length > 1) {
    return { first: first + part, last: first + part, firstDay: 1, lastDay: undefined };
  }
  const lastDay = part === PARTS.length - 1 ? undefined : (part + 1) * TEN_DAYS;
  return { first, last, firstDay: part * TEN_DAYS + 1, lastDay };
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
  const start = firstDay(earliest.year, earliest.first, earliest.firstDay);
  const end = lastDay(latest.year, latest.last, latest.lastDay);
  if (members.length > 1) return { kind: RANGE.test(between) ? "range" : kind, start, end };
  if (UNTIL.test(between)) return { kind, start: null, end };
  return FROM.test(between) ? { kind: "range", start, end: null } : { kind, start, end };
}

function firstDay(year: number | undefined, month: number, day = 1): string | null {
  return year === undefined ? null : (isoDate(year, month, day) ?? null);
}

function lastDay(year: number | undefined, month: number, day?: number): string | null {
  return year === undefined
    ? null
    : (isoDate(year, month, day ?? daysInMonth(year, month)) ?? null);
}

import { findDates, isoDate } from "../text/dates.js";
import { firstMatches } from "../text/first-matches.js";
import type { Span } from "./calendar-span.js";

interface Day {
  readonly start: number;
  readonly iso: string | null;
}

const BEFORE =
  /(?:trước|chậm nhất|không quá|không muộn hơn|hoàn thành trước|xong trước|đến hết|hết|muộn nhất|đến|hạn(?: cuối| chót)?\s?:?)\s*(?:là\s+)?(?:trước\s+)?(?:vào\s+)?(?:ngày\s+)?$/u;
const AFTER = /(?:^|\s)(?:sau|từ)\s+(?:ngày\s+)?$/u;
const BETWEEN = /^[^;,]*(?:-|đến|tới)/u;
/** "20/11", "05 tháng 12": a day without a year. */
const SHORT = /(?<![\d/])(\d{1,2})\s*(?:\/|\s+tháng\s+)\s*(\d{1,2})(?![\d/])/gu;
/** "15 - 20/7/2026", "từ ngày 05 đến ngày 09/5": a day that has its month from the next. */
const BARE = /(?<![\d/])(\d{1,2})\s*(?:-|đến|tới)\s*(?:ngày\s+)?$/u;

const FIGURE = /\d/u;

/** The days that the words name; a day without a year is read in that of the next, else in `year`. */
export function daySpan(words: string, year: number | undefined): Span | undefined {
  if (!FIGURE.test(words)) return undefined;
  const days = daysIn(words, year);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = words.slice(0, first.start);
  if (days.length === 1) {
    const bare = BARE.exec(before);
    if (bare) return bareRange(Number(bare[1]), first);
    if (BEFORE.test(before)) return { kind: "date", start: null, end: first.iso };
    if (AFTER.test(before)) return { kind: "date", start: first.iso, end: null };
    return { kind: "date", start: first.iso, end: first.iso };
  }
  const isRange = BETWEEN.test(words.slice(first.start + 2, last.start));
  return { kind: isRange ? "range" : "date", start: first.iso, end: last.iso };
}

function daysIn(words: string, year: number | undefined): Day[] {
  const full = findDates(words).map(({ start, end, iso }) => ({ start, end, iso: iso ?? null }));
  const rest = full.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    words,
  );
  const short = firstMatches(rest, SHORT).map((match) => {
    const next = full.find(({ start }) => start > match.index)?.iso;
    const [day, month] = [Number(match[1]), Number(match[2])];
    const borrowed = next ? Number(next.slice(0, 4)) : year;
    if (borrowed === undefined) return { start: match.index, iso: null };
    const iso = isoDate(borrowed, month, day);
    const isLate = iso !== undefined && typeof next === "string" && iso > next;
    return { start: match.index, iso: (isLate ? isoDate(borrowed - 1, month, day) : iso) ?? null };
  });
  return [...full, ...short].sort((a, b) => a.start - b.start);
}

function bareRange(day: number, { iso }: Day): Span {
  const [year, month] = (iso ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || iso === null) {
    return { kind: "range", start: null, end: iso };
  }
  const start = isoDate(year, month, day);
  const before = month === 1 ? isoDate(year - 1, 12, day) : isoDate(year, month - 1, day);
  return {
    kind: "range",
    start: (start !== undefined && start <= iso ? start : before) ?? null,
    end: iso,
  };
}

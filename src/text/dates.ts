import { firstMatches } from "./first-matches.js";

/** The ISO date of a day, or `undefined` when there is no such day ("31/6/2026"). */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export interface DateMention {
  /** The words of the date: "15/7/2021", "15 tháng 7 năm 2021". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO; `undefined` for a day that does not exist. */
  readonly iso: string | undefined;
}

const DATE =
  /(?<!\d)(\d{1,2})\s*(?:(?:([/.-])\s*(\d{1,2})\s*\2)|tháng\s+(\d{1,2})\s*,?\s*năm)\s*(\d{4})(?!\d)/gu;

/** Full dates in `text` (canonical or as printed), in figures or in words. */
export function findDates(text: string): DateMention[] {
  return firstMatches(text, DATE).map((match) => {
    const [words, day, , figure, word, year] = match;
    return {
      text: words,
      start: match.index,
      end: match.index + words.length,
      iso: isoDate(Number(year), Number(figure ?? word), Number(day)),
    };
  });
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

import { monthsOfYear, type Span } from "./calendar-span.js";

const YEARS = /(?<![\d/])(20\d\d)\s*(?:-|đến(?:\s+hết)?(?:\s+năm)?)\s*(?:năm\s+)?(20\d\d)(?!\d)/u;
const UNTIL = /(?:đến|trước)\s+(?:hết\s+)?năm\s+(20\d\d)/u;
const FIRST_MONTHS = /(?<!\d)0?([369]) tháng đầu(?: năm)?/u;
const LAST_MONTHS = /(?<!\d)0?([369]) tháng cuối(?: năm)?/u;
const FIRST_HALF = /nửa đầu(?: của)? năm/u;
const LAST_HALF = /nửa (?:cuối|sau)(?: của)? năm/u;
/** "Đầu năm" is its first quarter, "giữa năm" its sixth month, "cuối năm" its last quarter. */
const PART =
  /(?<!tháng\s)(?<![A-Za-zÀ-ỹ])(đầu|giữa|cuối)(?: của)? năm(?! (?:học|tháng|ngân sách))(?: kế hoạch)?(?:\s+(20\d\d))?/gu;
const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  đầu: [1, 3],
  giữa: [6, 6],
  cuối: [10, 12],
};
const UP_TO = /(?:trước|đến|chậm nhất|muộn nhất|hết)\s+(?:hết\s+|vào\s+)?$/u;
const FROM = /(?:^|\s)từ\s+$/u;
const WHOLE =
  /^(?:trong |cả |suốt |trong cả )?năm(?: kế hoạch)?(?: \d{4})?$|^cả năm|^20\d\d$|(?:hết năm|trong năm|năm \d{4})/u;

/** One of these words says which part of a year is meant. */
const PART_WORD = /đầu|giữa|cuối|nửa/u;

/** Some months at the beginning or the end of a year: "6 tháng đầu năm", "nửa cuối năm". */
export function partOfYear(words: string, year: number | undefined): Span | undefined {
  if (!PART_WORD.test(words)) return undefined;
  const first = FIRST_MONTHS.exec(words)?.[1] ?? (FIRST_HALF.test(words) ? "6" : undefined);
  if (first !== undefined) return monthsOfYear("range", 1, Number(first), year);
  const last = LAST_MONTHS.exec(words)?.[1] ?? (LAST_HALF.test(words) ? "6" : undefined);
  if (last !== undefined) return monthsOfYear("range", 13 - Number(last), 12, year);
  return endsOfYear(words, year);
}

/** "Đầu năm", "đến giữa năm", "từ đầu năm 2026 đến cuối năm 2027". */
function endsOfYear(words: string, year: number | undefined): Span | undefined {
  const parts = [...words.matchAll(PART)];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].map(([, part = "", named]) => {
    const [start, end] = PART_MONTHS[part] ?? [1, 12];
    return monthsOfYear("range", start, end, named === undefined ? year : Number(named));
  });
  const before = words.slice(0, first.index);
  const isSingle = parts.length === 1;
  return {
    kind: "range",
    start: isSingle && UP_TO.test(before) ? null : (from?.start ?? null),
    end: isSingle && FROM.test(before) ? null : (to?.end ?? null),
  };
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

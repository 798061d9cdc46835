import { toLocation } from "../document/place.js";
import type { AppendixGroup, Counts, TaskColumn } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { parseRoman } from "../text/numbers.js";
import { cellText, filledCells, type GridCell, type GridRow } from "./grid.js";
import { areaOfTitle, isPlainAreaName } from "./section-names.js";

type Columns = ReadonlyMap<TaskColumn, number>;

const DECLARED: readonly (readonly [keyof Counts, RegExp])[] = [
  ["objectives", /(\d+)\s*mục tiêu/u],
  ["tasks", /(\d+)\s*(?:nhiệm vụ|công việc|đầu việc|nv(?![A-Za-zÀ-ỹ]))/u],
  ["activities", /(\d+)\s*hoạt động/u],
];
/** "(06 mục tiêu; 06 nhiệm vụ)", "[gồm 5 nhiệm vụ]:", ": 05 nhiệm vụ", "- gồm 05 nhiệm vụ" at the end of a title. */
const COUNTED = "\\d+\\s*(?:mục tiêu|nhiệm vụ|hoạt động|công việc|đầu việc|NV)";
const COUNTS_TAIL = new RegExp(
  `\\s*(?:[([]([^()[\\]]*\\d[^()[\\]]*)[)\\]]|[:;,–-]\\s*((?:(?:gồm|có|tổng số|trong đó)(?: có)?:?\\s*)?${COUNTED}(?:(?:\\s*[,;]\\s*|\\s+và\\s+)${COUNTED})*))\\s*[.:;]?$`,
  "iu",
);
/** Brackets that count, not "(thực hiện 05 nhiệm vụ theo Kế hoạch số 10)". */
const COUNTS_ALONE =
  /^(?:(?:bao gồm|gồm|có|tổng (?:số|cộng)|trong đó|số lượng)\s?:?\s*)*\d+\s*[^\d;,]{2,20}(?:[;,]|\svà\s|\s?$)(?!.*(?:theo|tại|của)\s)/iu;
/** A row that sums up the table is none of its tasks. */
const TOTAL = /^(?:tổng (?:số|cộng)(?![A-Za-zÀ-ỹ])|cộng(?=\s*(?::|$|\d)))/iu;
/** Longer words are no title that declares counts. */
const MAX_TITLE = 400;
/** No row of a group, and none that sums up, fills more cells. */
const MOST_FILLED = 3;

/** A group row fills one or two cells: its label, and a title that spans the table or stands alone. */
export function isGroupRow(cells: GridRow, columnOf: Columns): boolean {
  return isGroup(cells, filledCells(cells, MOST_FILLED + 1), columnOf);
}

function isGroup(cells: GridRow, filled: readonly GridCell[], columnOf: Columns): boolean {
  if (filled.length > MOST_FILLED) return false;
  const first = cellText(filled[0]);
  const lead = cells[columnOf.get("lead") ?? columnOf.get("deadline") ?? -1];
  const spans = filled.some((cell) => cell.columnSpan > Math.max(2, cells.length / 2));
  const alone = filled.length <= 2 && filled.every((cell) => cell !== lead);
  if (!alone && !spans) return false;
  if (namesPlainArea(filled.map(cellText).join(" "))) return true;
  const label = groupLabel(first);
  if (label === undefined) return spans && filled.length === 1;
  return filled.length > 1 || first.length > label.length + 1;
}

/** "a) Cải cách thể chế", "Cải cách thể chế": the bare name of an area needs no Roman numeral. */
function namesPlainArea(text: string): boolean {
  return isPlainAreaName(withoutCounts(text.slice(anyLabel(text).length)));
}

function anyLabel(text: string): string {
  return /^(?:[IVXLC]+|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2})?)(?=[.)\s])[.)]?\s*/u.exec(text)?.[0] ?? "";
}

function withoutCounts(words: string): string {
  if (words.length > MAX_TITLE) return words;
  return words
    .replace(/^[\s.):-]+/u, "")
    .replace(COUNTS_TAIL, "")
    .replace(/\s*:$/u, "");
}

/** What a row that sums up the table declares, `undefined` for any other row. */
export function readTotal(cells: GridRow): Counts | null | undefined {
  const filled = filledCells(cells, MOST_FILLED + 1);
  if (filled.length > MOST_FILLED) return undefined;
  const [first = "", second = ""] = filled.map(cellText);
  const isTotal = TOTAL.test(first) || TOTAL.test(second);
  return isTotal ? countsIn(filled.map(cellText).join(" ")) : undefined;
}

/** The group that a row opens, its counts yet to be made; `undefined` for any other row. */
export function readGroup(
  cells: GridRow,
  columnOf: Columns,
  section: string | null,
): AppendixGroup | undefined {
  const filled = filledCells(cells, MOST_FILLED + 1);
  if (!isGroup(cells, filled, columnOf)) return undefined;
  const text = filled.map(cellText).join(" ");
  const label =
    groupLabel(text) ?? (namesPlainArea(text) ? anyLabel(text).replace(/[.)\s]/gu, "") : "");
  const words = text.slice(label.length).replace(/^[\s.):-]+/u, "");
  const title = withoutCounts(words);
  const place = filled[0]?.place ?? {};
  return {
    label,
    title,
    area: areaOfTitle(title),
    declared: declaredCounts(words, columnOf),
    actual: { objectives: null, tasks: null, activities: null },
    location: toLocation(place, section),
    quote: text,
  };
}

function groupLabel(text: string): string | undefined {
  const word = /^([IVXLC]+|[A-HĐ])(?=[.)\s]|$)/u.exec(text)?.[1];
  if (word === undefined) return undefined;
  return parseRoman(word) !== undefined || /^[A-HĐ]$/u.test(word) ? word : undefined;
}

function declaredCounts(title: string, columnOf: Columns): Counts | null {
  const [, inBrackets, behindSign] = COUNTS_TAIL.exec(title.slice(-MAX_TITLE)) ?? [];
  const words = (inBrackets ?? behindSign ?? "").trim();
  if (!COUNTS_ALONE.test(words)) return null;
  const contents = /^\D*(\d+)\s*nội dung/iu.exec(words)?.[1];
  const isPlain = !columnOf.has("activity") && !/nhiệm vụ/iu.test(words);
  return contents !== undefined && isPlain
    ? { objectives: null, tasks: Number(contents), activities: null }
    : countsIn(words);
}

function countsIn(text: string): Counts | null {
  const words = canonical(text);
  const found = DECLARED.map(([key, pattern]) => [key, pattern.exec(words)?.[1]] as const);
  if (found.every(([, count]) => count === undefined)) return null;
  const counts = { objectives: null, tasks: null, activities: null };
  return Object.assign(
    counts,
    Object.fromEntries(
      found.map(([key, count]) => [key, count === undefined ? null : Number(count)]),
    ),
  );
}

import { canonical } from "../text/fold.js";
import { cellText, type Grid, type GridRow } from "./grid.js";

/** A column of a calendar: a mark in it says when a task is done. */
export interface CalendarColumn {
  readonly column: number;
  /** "Quý II", "Tháng 9"; what stands in a column for the beginning or the end is a date of its own. */
  readonly label: string;
  readonly holds: "marks" | "beginning" | "end";
}

const QUARTER = /^(?:quý|q\.?)\s*(i{1,3}|iv|[1-4])(\s*\/\s*20\d\d)?$/u;
const MONTH = /^(?:tháng|t\.?)\s*(0?[1-9]|1[0-2])(\s*\/\s*20\d\d)?$/u;
const QUARTER_ALONE = /^(?:i{1,3}|iv|[1-4])$/u;
const MONTH_ALONE = /^(?:0?[1-9]|1[0-2])$/u;
/** What stands in a calendar where a task is due. */
const MARK = /^(?:[xX×✓✔√ü☑vV*•+●■\uf000-\uf0ff]|có)$/u;
const BEGINNING = /^(?:thời gian\s)?(?:bắt đầu|từ ngày|từ)$/u;
const END = /^(?:thời gian\s)?(?:kết thúc|hoàn thành|đến ngày|đến)$/u;
/** One such column may be a column of anything. */
const FEWEST = 2;

/** The columns of quarters, months, or beginning and end that the header rows name, if any. */
export function calendarColumns(header: Grid): CalendarColumn[] {
  const width = Math.max(0, ...header.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).flatMap(
    (column): CalendarColumn[] => {
      const texts = header.map((row) => cellText(row[column]));
      const last = texts.at(-1) ?? "";
      const above = texts.slice(0, -1).join(" ");
      const bound = boundOf(canonical(last));
      if (bound !== undefined) return [{ column, label: last, holds: bound }];
      const label = labelOf(last, above);
      return label === undefined ? [] : [{ column, label, holds: "marks" }];
    },
  );
  const bounds = new Set(columns.map(({ holds }) => holds));
  const isSpan = bounds.has("beginning") && bounds.has("end");
  const kept = columns.filter(({ holds }) => (holds === "marks") !== isSpan);
  return kept.length < FEWEST ? [] : kept;
}

function boundOf(words: string): "beginning" | "end" | undefined {
  if (BEGINNING.test(words)) return "beginning";
  return END.test(words) ? "end" : undefined;
}

function labelOf(text: string, above: string): string | undefined {
  const words = canonical(text);
  const [, quarter, ofYear = ""] = QUARTER.exec(words) ?? [];
  if (quarter !== undefined) return `Quý ${quarter.toUpperCase()}${ofYear}`;
  const [, month, inYear = ""] = MONTH.exec(words) ?? [];
  if (month !== undefined) return `Tháng ${month}${inYear}`;
  const unit = /quý|tháng/u.exec(canonical(above))?.[0];
  if (unit === "quý" && QUARTER_ALONE.test(words)) return `Quý ${text}`;
  return unit === "tháng" && MONTH_ALONE.test(words) ? `Tháng ${text}` : undefined;
}

/**
 * When a row is due by its marks: "Quý II, Quý III"; words that stand in the calendar, merged or not,
 * are given as printed.
 */
export function calendarText(cells: GridRow, columns: readonly CalendarColumn[]): string {
  const bounds = columns.some(({ holds }) => holds !== "marks");
  if (bounds) return spanText(cells, columns);
  const filled = columns
    .map(({ column, label }) => ({ cell: cells[column], label }))
    .filter(({ cell }) => cellText(cell) !== "");
  const words = filled.filter(({ cell }) => !MARK.test(cellText(cell)));
  if (words.length > 0) {
    return [...new Set(words.map(({ cell }) => cell))].map(cellText).join(", ");
  }
  return filled.map(({ label }) => label).join(", ");
}

function spanText(cells: GridRow, columns: readonly CalendarColumn[]): string {
  const at = (wanted: CalendarColumn["holds"]): string =>
    cellText(cells[columns.find(({ holds }) => holds === wanted)?.column ?? -1]);
  const [beginning, end] = [at("beginning"), at("end")];
  if (beginning === "" || end === "" || beginning === end) return beginning || end;
  return `Từ ${beginning} đến ${end}`;
}

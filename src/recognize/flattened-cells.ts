import type { TaskColumn } from "../plan/plan.js";
import { breaksOff } from "../text/sentences.js";
import type { FlatLine } from "./flattened-lines.js";

/** The lines of one cell, in a row of the guessed table. */
export interface FlatCell {
  readonly column: TaskColumn;
  readonly lines: readonly FlatLine[];
  /** Whether the text goes on with a cell that the page before left open. */
  readonly continues: boolean;
}

/** Usual length of a full line in each column, in characters. */
export type ColumnWidths = ReadonlyMap<TaskColumn, number>;

interface Step {
  readonly score: number;
  readonly from: number;
  readonly starts: boolean;
}

const ITEM: Readonly<Partial<Record<TaskColumn, RegExp>>> = {
  objective: /^Mục tiêu\s*\d/u,
  task: /^Nhiệm vụ\s*\d/u,
  activity: /^Hoạt động\s*\d/u,
};
const UNIT =
  /^(?:(?:Văn phòng|Văn thư|Các (?:phòng|đơn vị|cơ quan|sở|ban)|Bộ phận|Trung tâm|UBND|Ủy ban|Chi cục|Thanh tra|Lãnh đạo|Đảng ủy|Công an)(?:[\s,;]|$)|Phòng(?:\s\p{Lu}|$)|(?:Sở|Ban|Hội|Tổ)\s\p{Lu})/u;
const TIME =
  /^(?:Trong(?:\s|$)|Quý|Cả năm|Tháng|Năm|Hằng|Hàng|Thường|Trước|Sau khi|Sau|Theo|Khi|Từ|Chậm|Định kỳ|Ngày|\d{1,2}\/\d{1,2}|6 tháng)/u;
const PRODUCT =
  /^(?:Báo cáo|Kế hoạch|Văn bản|Quyết định|Tờ trình|Tin|Đề án|Danh mục|Công văn|Thông báo|Các quyết định|Tỷ lệ|Hồ sơ|Biên bản|Chương trình|Nghị quyết|Dự thảo|Thống kê|Phần mềm|Hội nghị|Số lượng|Hướng dẫn|Phương án|Quy chế|Quy trình|Bài viết|Kết quả|Cuộc|Lớp|Chỉ thị|Hệ thống|Bảng|Giấy|Sáng kiến)(?:\s|,|;|$)/u;
/** Letters that a line may have more than nine in ten of its column. */
const SPARE_LETTERS = 3;
/** Columns that a row may leave out at no cost. */
const OPTIONAL: ReadonlySet<TaskColumn> = new Set(["objective", "note", "budget", "tt"]);

/**
 * Gives each line of one numbered row to a column, as whole: the likeliest way by how cells begin,
 * and by lines being full where their cell goes on. A row may hold several finest rows.
 */
export function assignCells(
  lines: readonly FlatLine[],
  columns: readonly TaskColumn[],
  widths: ColumnWidths,
): FlatCell[] {
  const table: Step[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const before = table[index - 1];
    table.push(
      columns.map((column, at): Step => {
        if (before === undefined || previous === undefined) {
          return {
            score: startScore(column, line, widths) - skipped(columns, -1, at),
            from: -1,
            starts: true,
          };
        }
        const options = columns.map((_, from): Step => {
          const base = before[from]?.score ?? Number.NEGATIVE_INFINITY;
          if (from === at) {
            return {
              score: base + continueScore(column, previous, line, widths),
              from,
              starts: false,
            };
          }
          const skip = from < at ? skipped(columns, from, at) : backward(columns, from, at, line);
          return {
            score:
              base +
              endScore(columns[from], previous, line, widths) +
              startScore(column, line, widths) -
              skip,
            from,
            starts: true,
          };
        });
        return options.reduce((best, option) => (option.score > best.score ? option : best));
      }),
    );
  }
  return cellsOf(lines, columns, table);
}

function startScore(column: TaskColumn, line: FlatLine, widths: ColumnWidths): number {
  return beginning(column, line) - overflow(line.text, widths.get(column));
}

/** How well a line begins a cell of the column by its first words. */
function beginning(column: TaskColumn, line: FlatLine): number {
  const { text } = line;
  const lower = /^[\p{Ll}\d,;.)]/u.test(text);
  const broken = line.afterHeader ? -1 : -4;
  const item = ITEM[column];
  if (item !== undefined) {
    if (item.test(text)) return 8;
    if (isItem(text)) return -9;
    return lower ? broken : -3;
  }
  if (isItem(text)) return -9;
  if (column === "deadline") return TIME.test(text) ? 4 : -3;
  if (column === "lead" || column === "coordinating")
    return UNIT.test(text) ? 3 : lower ? -6 : -1.5;
  if (column === "output") return PRODUCT.test(text) ? 3 : lower ? broken : 0;
  return column === "note" || column === "budget" ? -4 : -6;
}

function continueScore(
  column: TaskColumn,
  previous: FlatLine,
  line: FlatLine,
  widths: ColumnWidths,
): number {
  const { text } = line;
  if (isItem(text)) return -9;
  const lower = /^\p{Ll}/u.test(text);
  let score = lower ? 1.5 : 0;
  if (!lower && TIME.test(text) && column !== "deadline") score -= 2;
  if (!lower && UNIT.test(text)) score -= 1;
  if (/;$/u.test(previous.text)) score += 1;
  if (breaksOff(previous.text, text)) score += 3;
  if (/\.$/u.test(previous.text)) score -= 1;
  const room = roomLeft(column, previous, line, widths);
  if (room >= 2) score -= 1 + 0.3 * room;
  return score - overflow(text, widths.get(column));
}

/** A cell does not end in a full line before a word that goes on with it. */
function endScore(
  column: TaskColumn | undefined,
  previous: FlatLine,
  line: FlatLine,
  widths: ColumnWidths,
): number {
  const goesOn = /^\p{Ll}/u.test(line.text) && !/[.;]$/u.test(previous.text);
  const full = column !== undefined && roomLeft(column, previous, line, widths) < 4;
  return goesOn && full ? -2 : 0;
}

/** Letters by which the next word would have fitted into the line before; 0 for an unknown width. */
function roomLeft(
  column: TaskColumn,
  previous: FlatLine,
  line: FlatLine,
  widths: ColumnWidths,
): number {
  const width = widths.get(column);
  const firstWord = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return width === undefined ? 0 : width - (previous.text.length + 1 + firstWord);
}

/** What it costs that a line is longer than its column is wide. */
function overflow(text: string, width: number | undefined): number {
  return width === undefined ? 0 : 0.7 * Math.max(0, text.length - width - SPARE_LETTERS);
}

function isItem(text: string): boolean {
  return Object.values(ITEM).some((item) => item.test(text));
}

/** What it costs to leave out the columns between two. */
function skipped(columns: readonly TaskColumn[], from: number, to: number): number {
  return columns
    .slice(from + 1, to)
    .reduce((sum, column) => sum + (OPTIONAL.has(column) ? 0 : 2), 0);
}

/** Going back begins a finest row: only where an item is named, and after the row was told in full. */
function backward(
  columns: readonly TaskColumn[],
  from: number,
  to: number,
  line: FlatLine,
): number {
  const column = columns[to];
  const named = column !== undefined && ITEM[column]?.test(line.text) === true;
  return named && from > columns.indexOf("activity") ? 1 : 30;
}

function cellsOf(
  lines: readonly FlatLine[],
  columns: readonly TaskColumn[],
  table: readonly (readonly Step[])[],
): FlatCell[] {
  const last = table.at(-1) ?? [];
  let at = last.reduce(
    (best, step, index) => (step.score > (last[best]?.score ?? 0) ? index : best),
    0,
  );
  const cells: FlatCell[] = [];
  let taken: FlatLine[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const step = table[index]?.[at];
    const line = lines[index];
    const column = columns[at];
    if (step === undefined || line === undefined || column === undefined) break;
    taken = [line, ...taken];
    if (!step.starts) continue;
    const continues = ITEM[column] !== undefined ? !isItem(line.text) : /^\p{Ll}/u.test(line.text);
    cells.unshift({ column, lines: taken, continues });
    taken = [];
    at = step.from;
  }
  return cells;
}

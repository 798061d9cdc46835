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
const ITEM_COLUMNS = Object.keys(ITEM) as TaskColumn[];
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

/** What the words of a line tell of the cell that it stands in, looked at once. */
interface Signs {
  readonly line: FlatLine;
  /** The column whose item the line begins: "Nhiệm vụ 2: …". */
  readonly item: TaskColumn | undefined;
  readonly namesUnit: boolean;
  readonly namesTime: boolean;
  readonly namesProduct: boolean;
  readonly startsLower: boolean;
  /** Begins in a small letter, a figure or a sign. */
  readonly startsInside: boolean;
  readonly firstWord: number;
  readonly length: number;
  /** Columns whose cell of the page before broke off right before such words. */
  readonly completes: readonly TaskColumn[];
}

/** How two lines that follow each other hang together, whatever their column. */
interface Seam {
  readonly lines: number;
  readonly goesOn: boolean;
}

/**
 * Gives each line of one numbered row to a column, as whole: the likeliest way by how cells begin,
 * and by lines being full where their cell goes on. A row may hold several finest rows.
 * @param open the last line of each column so far, with which a cell may go on over a page break
 */
export function assignCells(
  lines: readonly FlatLine[],
  columns: readonly TaskColumn[],
  widths: ColumnWidths,
  open: ReadonlyMap<TaskColumn, string>,
): FlatCell[] {
  const signs = lines.map((line) => signsOf(line, open));
  const table: Step[][] = [];
  for (const [index, line] of signs.entries()) {
    const previous = signs[index - 1];
    const before = table[index - 1];
    if (previous === undefined || before === undefined) {
      table.push(columns.map((column, at) => firstStep(column, at, line, columns, widths)));
      continue;
    }
    const seam = seamOf(previous, line);
    const ended = before.map(
      ({ score }, from) => score + endScore(columns[from], previous, line, seam, widths),
    );
    table.push(
      columns.map((column, at): Step => {
        const start = startScore(column, line, widths);
        let score =
          (before[at]?.score ?? Number.NEGATIVE_INFINITY) +
          continueScore(column, previous, line, seam, widths);
        let best = at;
        for (let from = 0; from < ended.length; from += 1) {
          if (from === at) continue;
          const skip = from < at ? skipped(columns, from, at) : backward(columns, from, at, line);
          const other = (ended[from] ?? Number.NEGATIVE_INFINITY) + start - skip;
          if (other > score || (other === score && from < best)) [score, best] = [other, from];
        }
        return { score, from: best, starts: best !== at };
      }),
    );
  }
  return cellsOf(signs, columns, table);
}

function firstStep(
  column: TaskColumn,
  at: number,
  line: Signs,
  columns: readonly TaskColumn[],
  widths: ColumnWidths,
): Step {
  const score = startScore(column, line, widths) - skipped(columns, -1, at);
  return { score, from: -1, starts: true };
}

function signsOf(line: FlatLine, open: ReadonlyMap<TaskColumn, string>): Signs {
  const { text } = line;
  const broken = line.afterHeader ? [...open].filter(([, last]) => completes(last, text)) : [];
  return {
    line,
    item: ITEM_COLUMNS.find((column) => ITEM[column]?.test(text)),
    namesUnit: UNIT.test(text),
    namesTime: TIME.test(text),
    namesProduct: PRODUCT.test(text),
    startsLower: /^\p{Ll}/u.test(text),
    startsInside: /^[\p{Ll}\d,;.)]/u.test(text),
    firstWord: /^\S+/u.exec(text)?.[0].length ?? 0,
    length: text.length,
    completes: broken.map(([column]) => column),
  };
}

/** "Nghị định số" at the end of a page and "118/2025/NĐ-CP" at the top of the next. */
function completes(last: string, text: string): boolean {
  return (
    (/\ssố$/u.test(last) && /^\d{1,5}[/-]/u.test(text)) ||
    (/\sngày$/u.test(last) && /^\d{1,2}[/-]\d/u.test(text))
  );
}

function seamOf({ line: previous }: Signs, { line, startsLower }: Signs): Seam {
  let lines = 0;
  if (previous.text.endsWith(";")) lines += 1;
  if (breaksOff(previous.text, line.text)) lines += 3;
  if (previous.text.endsWith(".")) lines -= 1;
  return { lines, goesOn: startsLower && !/[.;]$/u.test(previous.text) };
}

function startScore(column: TaskColumn, line: Signs, widths: ColumnWidths): number {
  return beginning(column, line) - overflow(line, widths.get(column));
}

/** How well a line begins a cell of the column by its first words. */
function beginning(column: TaskColumn, signs: Signs): number {
  const lower = signs.startsInside;
  const broken = signs.line.afterHeader ? -1 : -4;
  if (signs.item !== undefined) return signs.item === column ? 8 : -9;
  if (signs.completes.includes(column)) return 4;
  if (ITEM[column] !== undefined) return lower ? broken : -3;
  if (column === "deadline") return signs.namesTime ? 4 : -3;
  if (column === "lead" || column === "coordinating")
    return signs.namesUnit ? 3 : lower ? -6 : -1.5;
  if (column === "output") return signs.namesProduct ? 3 : lower ? broken : 0;
  return column === "note" || column === "budget" ? -4 : -6;
}

function continueScore(
  column: TaskColumn,
  previous: Signs,
  line: Signs,
  seam: Seam,
  widths: ColumnWidths,
): number {
  if (line.item !== undefined) return -9;
  let score = seam.lines + (line.startsLower ? 1.5 : 0);
  if (!line.startsLower && line.namesTime && column !== "deadline") score -= 2;
  if (!line.startsLower && line.namesUnit) score -= 1;
  const room = roomLeft(column, previous, line, widths);
  if (room >= 2) score -= 1 + 0.3 * room;
  return score - overflow(line, widths.get(column));
}

/** A cell does not end in a full line before a word that goes on with it. */
function endScore(
  column: TaskColumn | undefined,
  previous: Signs,
  line: Signs,
  seam: Seam,
  widths: ColumnWidths,
): number {
  const full = column !== undefined && roomLeft(column, previous, line, widths) < 4;
  return seam.goesOn && full ? -2 : 0;
}

/** Letters by which the next word would have fitted into the line before; 0 for an unknown width. */
function roomLeft(column: TaskColumn, previous: Signs, line: Signs, widths: ColumnWidths): number {
  const width = widths.get(column);
  return width === undefined ? 0 : width - (previous.length + 1 + line.firstWord);
}

/** What it costs that a line is longer than its column is wide. */
function overflow({ length }: Signs, width: number | undefined): number {
  return width === undefined ? 0 : 0.7 * Math.max(0, length - width - SPARE_LETTERS);
}

/** What it costs to leave out the columns between two. */
function skipped(columns: readonly TaskColumn[], from: number, to: number): number {
  let cost = 0;
  for (let at = from + 1; at < to; at += 1) {
    const column = columns[at];
    if (column !== undefined && !OPTIONAL.has(column)) cost += 2;
  }
  return cost;
}

/** Going back begins a finest row: only where an item is named, and after the row was told in full. */
function backward(columns: readonly TaskColumn[], from: number, to: number, line: Signs): number {
  const named = line.item !== undefined && line.item === columns[to];
  return named && from > columns.indexOf("activity") ? 1 : 30;
}

function cellsOf(
  lines: readonly Signs[],
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
    taken = [line.line, ...taken];
    if (!step.starts) continue;
    const continues = ITEM[column] !== undefined ? line.item === undefined : line.startsLower;
    cells.unshift({ column, lines: taken, continues });
    taken = [];
    at = step.from;
  }
  return cells;
}

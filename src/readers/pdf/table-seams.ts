import { isBrokenWord } from "./broken-words.js";
import { type CellSides, sidesOf, wouldHaveFittedInCell } from "./cell-sides.js";
import { endsSentence, hasBullet } from "./labels.js";
import type { Line } from "./lines.js";
import type { PageCell, PageTable } from "./page-tables.js";

/** The grid that the cells of a table, or of its piece on one page, stand in. */
export type Piece = Pick<PageTable, "rows" | "xs" | "padding" | "cells">;

/** Where a page break cuts a table: its last row, and the first row of the next page. */
export interface PageBreak {
  readonly seams: readonly Seam[];
  /** Whether every cell of the first row has one above it of the same columns. */
  readonly complete: boolean;
  readonly columns: ReadonlyMap<number, ColumnHabits>;
}

/** A cell of the last row and the one that stands below it on the next page. */
export interface Seam {
  readonly above: PageCell;
  readonly below: PageCell;
  readonly sides: CellSides;
  /** How many more lines than the fullest cell of its row the upper cell had room for. */
  readonly room: number;
  /** The number in the nearest cell further above that holds nothing else. */
  readonly numberBefore: number | undefined;
}

/** What a column's cells are like elsewhere in the table. */
export interface ColumnHabits {
  /** Share of its cells that hold text. */
  readonly filled: number;
  readonly merges: boolean;
}

export function pageBreakBetween(table: Piece, piece: Piece): PageBreak {
  const last = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows);
  const firstRow = piece.cells.filter((cell) => cell.row === 0);
  const tightest = Math.min(...last.filter((cell) => cell.lines.length > 0).map(spareHeight));
  const seams = firstRow.flatMap((below) => {
    const above = last.find(
      (cell) => cell.column === below.column && cell.columnSpan === below.columnSpan,
    );
    if (above === undefined) return [];
    const sides = sidesOf(below, table.xs, table.padding);
    const room = (spareHeight(above) - tightest) / (LINE_PITCH * sizeOf(above, below));
    return [{ above, below, sides, room, numberBefore: numberBefore(above, table.cells) }];
  });
  return {
    seams,
    complete: seams.length === firstRow.length,
    columns: habitsOf([...table.cells, ...piece.cells.filter((cell) => cell.row > 0)]),
  };
}

/** Whether the first row of the next page is the rest of the last row. */
export function splitsRow({ seams, complete, columns }: PageBreak): boolean {
  if (!complete || seams.length === 0) return false;
  const lowest = Math.min(...seams.map(({ below }) => below.rowSpan));
  const leaves = seams.filter(({ below }) => below.rowSpan === lowest);
  if (seams.some(({ above }) => !above.foot.closed)) {
    return leaves.every(({ above }) => !above.foot.closed);
  }
  const votes = leaves.map((seam) =>
    seam.below.lines.length > 0 ? goingOn(seam) : emptiness(seam, columns),
  );
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

/** The cells of the first row that belong to merged cells above, when the row itself is new. */
export function mergedOver({ seams, complete, columns }: PageBreak): PageCell[] {
  if (!complete) return [];
  if (seams.some(({ above }) => !above.foot.closed)) {
    return seams.filter(({ above }) => !above.foot.closed).map(({ below }) => below);
  }
  const isNew = (seam: Seam) => seam.below.lines.length > 0 && goingOn(seam) <= 0;
  const edge = seams.find(isNew)?.below.column ?? 0;
  const habitsAt = (column: number) => columns.get(column) ?? { filled: 0, merges: false };
  const candidates = seams.filter((seam) => !isNew(seam));
  const isMerged = ({ above, below }: Seam) =>
    above.rowSpan > 1 || below.rowSpan > 1 || habitsAt(below.column).merges;
  const left = candidates.filter(
    (seam) =>
      seam.below.column < edge &&
      (isMerged(seam) || isSure(seam) || isBlank(seam, habitsAt(seam.below.column), HALF)),
  );
  const right = candidates.filter(({ below }) => below.column >= edge);
  const sure = right.filter(
    (seam) =>
      seam.above.rowSpan > 1 ||
      seam.below.rowSpan > 1 ||
      (isSure(seam) && (isMerged(seam) || left.length > 0)),
  );
  const blank = right.filter(
    (seam) =>
      !sure.includes(seam) &&
      (isMerged(seam) || (sure.length > 0 && left.length > 0)) &&
      isBlank(seam, habitsAt(seam.below.column), MOST),
  );
  return [...left, ...sure, ...blank].map(({ below }) => below);
}

/** Whether the text below can hardly be the start of another. */
function isSure(seam: Seam): boolean {
  return seam.below.lines.length > 0 && goingOn(seam) > 1;
}

/** Whether the cell below is blank in a column where more than this share of the cells is filled. */
function isBlank({ below }: Seam, { filled }: ColumnHabits, share: number): boolean {
  return below.lines.length === 0 && filled > share;
}

export function textOfCell(cell: PageCell): string {
  return cell.lines.map((line) => line.text).join(" ");
}

/** Usual distance of baselines, in ems. */
const LINE_PITCH = 1.15;
/** With room for so many lines more a cell would have taken more text. */
const ROOM_FOR_MORE = 1.5;
const HALF = 0.5;
const MOST = 0.8;
/** "Mục tiêu 2", "Nhiệm vụ 3", "IV", "12": what opens a new row. */
const ROW_START =
  /^(?:(?:mục tiêu|nhiệm vụ|hoạt động|giải pháp)\s+\d|(?:[IVXLC]+|\d{1,3}(?:\.\d{1,3})*)[.)]?$)/iu;

/** Height of the cell on its last page beyond the distance of its first and last baseline. */
function spareHeight({ foot }: PageCell): number {
  const [first] = foot.lines;
  const last = foot.lines.at(-1);
  return first === undefined || last === undefined
    ? foot.height
    : foot.height - (last.baseline - first.baseline);
}

function sizeOf(above: PageCell, below: PageCell): number {
  return above.lines.at(-1)?.size ?? below.lines[0]?.size ?? 12;
}

/** Above 0 when the text below seems to go on from the one above, below 0 when it seems new. */
function goingOn(seam: Seam): number {
  const { above, below, sides, room } = seam;
  const [first] = below.lines;
  const last = above.foot.lines.at(-1);
  if (first === undefined) return 0;
  if (last === undefined) return above.lines.length > 0 ? 0 : -3;
  if (room > ROOM_FOR_MORE) return -4;
  const counting = countingOn(seam);
  if (counting !== 0) return counting;
  if (isBrokenWord(last, first, sides)) return 2;
  if (ROW_START.test(first.text)) return -4;
  if (textOfCell(above) === textOfCell(below)) return -2;
  if (/^[\p{Ll},.;:)/%]/u.test(first.text)) return 3;
  if (/[\p{L}\p{N}][-–/,]$/u.test(last.text)) return 2;
  if (hasBullet(first.text)) return 0;
  if (wouldHaveFittedInCell(last, first, sides)) return -2;
  return endsSentence(last.text) ? -1 : 0.5;
}

/** Above 0 when both cells hold pieces of the next number, below 0 when the lower one counts on. */
function countingOn({ above, below, numberBefore }: Seam): number {
  const [upper, lower] = [numberIn(above.lines), numberIn(below.lines)];
  if (upper === undefined || lower === undefined) return 0;
  if (numberBefore === undefined || upper === numberBefore + 1) return lower === upper + 1 ? -4 : 0;
  return numberIn([...above.lines, ...below.lines]) === numberBefore + 1 ? 2 : 0;
}

function numberBefore(cell: PageCell, cells: readonly PageCell[]): number | undefined {
  return cells
    .filter(({ column, row, rowSpan }) => column === cell.column && row + rowSpan <= cell.row)
    .map(({ lines }) => numberIn(lines))
    .findLast((number) => number !== undefined);
}

/** The number that is all the text of the lines; a narrow cell breaks it between digits. */
function numberIn(lines: readonly Line[]): number | undefined {
  const text = lines.map((line) => line.text).join("");
  return /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** A blank cell below a filled one speaks for the rest of a row where cells seldom are blank. */
function emptiness({ above, below }: Seam, columns: PageBreak["columns"]): number {
  const filled = columns.get(below.column)?.filled ?? 0;
  return above.lines.length > 0 && filled > MOST ? 1 : 0;
}

/** The first row, which may be a header, tells nothing of merged cells. */
function habitsOf(cells: readonly PageCell[]): ReadonlyMap<number, ColumnHabits> {
  const habits = new Map<number, ColumnHabits>();
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
    const filled = own.filter((cell) => cell.lines.length > 0).length / Math.max(1, own.length);
    habits.set(column, { filled, merges: own.some((cell) => cell.row > 0 && cell.rowSpan > 1) });
  }
  return habits;
}

import { type CellSides, sidesOf } from "./cell-sides.js";
import { startsInside } from "./labels.js";
import type { Line } from "./lines.js";
import type { PageCell, PageTable } from "./page-tables.js";

/** The grid that the cells of a table, or of its piece on one page, stand in. */
export type Piece = Pick<PageTable, "rows" | "xs" | "padding" | "cells">;

export interface BrokenTable extends Piece {
  /** Whether an earlier page break left a cell open below. */
  readonly opensFeet: boolean;
}

/** Where a page break cuts a table: its last row, and the first row of the next page. */
export interface PageBreak {
  readonly seams: readonly Seam[];
  /** The cells of the first row that have none of the same columns above. */
  readonly unmatched: readonly PageCell[];
  /** Whether rules end all cells here, in a table that leaves those open which go on. */
  readonly closesCells: boolean;
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
  readonly habits: ColumnHabits;
}

/** What a column's cells are like elsewhere in the table. */
export interface ColumnHabits {
  /** Share of its cells that hold text. */
  readonly filled: number;
  /** Share of the filled ones whose text starts like the middle of a sentence. */
  readonly startsInside: number;
  readonly merges: boolean;
}

export function pageBreakBetween(table: BrokenTable, piece: Piece): PageBreak {
  const last = lastRowOf(table);
  const firstRow = piece.cells.filter((cell) => cell.row === 0);
  const others = [...table.cells, ...piece.cells.filter((cell) => cell.row > 0)];
  const tightest = Math.min(...last.filter((cell) => cell.lines.length > 0).map(spareHeight));
  const seams = firstRow.flatMap((below) => {
    const above = last.find(
      (cell) => cell.column === below.column && cell.columnSpan === below.columnSpan,
    );
    if (above === undefined) return [];
    return [
      {
        above,
        below,
        sides: sidesOf(below, table.xs, table.padding),
        room: (spareHeight(above) - tightest) / (LINE_PITCH * sizeOf(above, below)),
        numberBefore: numberBefore(above, table.cells),
        habits: habitsOf(below.column, others),
      },
    ];
  });
  const matched = new Set(seams.map(({ below }) => below));
  return {
    seams,
    unmatched: firstRow.filter((cell) => !matched.has(cell)),
    closesCells: !leavesOpen(table) && (table.opensFeet || leavesOpen(piece)),
  };
}

/** Whether the table ends its page with a cell that no rule closes; scans may lose a rule. */
export function leavesOpen(table: Piece): boolean {
  return lastRowOf(table).some(
    ({ foot }) => !foot.closed && foot.lines.every((line) => line.confidence === undefined),
  );
}

function lastRowOf({ cells, rows }: Piece): PageCell[] {
  return cells.filter((cell) => cell.row + cell.rowSpan === rows);
}

/** The number that is all the text of the lines; a narrow cell breaks it between digits. */
export function numberIn(lines: readonly Line[]): number | undefined {
  const text = lines.map((line) => line.text).join("");
  return /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Usual distance of baselines, in ems. */
const LINE_PITCH = 1.15;
/** The size of blank cells, in points. */
const USUAL_SIZE = 12;

/** Height of the cell on its last page beyond the distance of its first and last baseline. */
function spareHeight({ foot }: PageCell): number {
  const [first] = foot.lines;
  const last = foot.lines.at(-1);
  return first === undefined || last === undefined
    ? foot.height
    : foot.height - (last.baseline - first.baseline);
}

function sizeOf(above: PageCell, below: PageCell): number {
  return above.lines.at(-1)?.size ?? below.lines[0]?.size ?? USUAL_SIZE;
}

function numberBefore(cell: PageCell, cells: readonly PageCell[]): number | undefined {
  return cells
    .filter(({ column, row, rowSpan }) => column === cell.column && row + rowSpan <= cell.row)
    .map(({ lines }) => numberIn(lines))
    .findLast((number) => number !== undefined);
}

/** The first row, which may be a header, tells nothing of merged cells and beginnings. */
function habitsOf(column: number, cells: readonly PageCell[]): ColumnHabits {
  const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
  const filled = own.filter((cell) => cell.lines.length > 0);
  const body = filled.filter((cell) => cell.row > 0);
  const inside = body.filter((cell) => startsInside(cell.lines[0]?.text ?? ""));
  return {
    filled: filled.length / Math.max(1, own.length),
    startsInside: inside.length / Math.max(1, body.length),
    merges: own.some((cell) => cell.row > 0 && cell.rowSpan > 1),
  };
}

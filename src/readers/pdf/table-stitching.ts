import type { Line } from "./lines.js";
import { type PageCell, type PageTable, textOfCell } from "./page-tables.js";
import { mergedOver, splitsRow } from "./row-breaks.js";
import { sharedGrid } from "./shared-grid.js";
import { leavesOpen, type Piece, pageBreakBetween } from "./table-seams.js";

/** A table over one or several pages; cells as of a page, coordinates counting through all pages. */
export interface StitchedTable {
  readonly rows: number;
  readonly headerRows: number;
  /** The vertical lines of the grid as on its first page, in points. */
  readonly xs: readonly number[];
  /** What the cells leave blank at either side, in points. */
  readonly padding: number;
  readonly cells: readonly PageCell[];
  readonly page: number;
  /** Whether a page break left a cell open below. */
  readonly opensFeet: boolean;
  /** Whether it reaches the edge of a page. */
  readonly isCut: boolean;
}

export function startTable(table: PageTable): StitchedTable {
  const { rows, xs, padding, cells, page, isCut = false } = table;
  return { rows, headerRows: 0, xs, padding, cells, page, opensFeet: false, isCut };
}

/** Adds the piece of the table on the next page; `undefined` when that is another table. */
export function continueTable(table: StitchedTable, next: PageTable): StitchedTable | undefined {
  const grid = sharedGrid(table, next);
  if (grid === undefined) return undefined;
  const wider = { ...table, xs: grid.xs, cells: grid.above };
  const piece = { rows: next.rows, xs: grid.xs, padding: next.padding, cells: grid.below };
  const repeated = repeatedRows(wider, piece);
  const body = withoutRows(piece, repeated);
  if (body.rows === 0) return undefined;
  const headerRows = Math.max(table.headerRows, repeated);
  const cells = addBelow(wider, body);
  const rows = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
  return {
    ...wider,
    headerRows,
    cells,
    rows,
    padding: countLines(grid.below) > countLines(grid.above) ? next.padding : table.padding,
    opensFeet: table.opensFeet || leavesOpen(table),
    isCut: table.isCut || next.isCut === true,
  };
}

/** The more lines, the surer the padding measured on them. */
function countLines(cells: readonly PageCell[]): number {
  return cells.reduce((count, { lines }) => count + lines.length, 0);
}

function repeatedRows(table: StitchedTable, piece: Piece): number {
  let repeated = 0;
  const most = Math.min(table.rows, piece.rows);
  for (let rows = 1; rows <= most; rows++) {
    if (isWhole(table.cells, rows) && isWhole(piece.cells, rows)) {
      if (!areAlike(table.cells, piece.cells, rows)) break;
      repeated = rows;
    }
  }
  return repeated;
}

/** Whether no cell of the first `rows` rows reaches below them. */
function isWhole(cells: readonly PageCell[], rows: number): boolean {
  return cells.every((cell) => cell.row >= rows || cell.row + cell.rowSpan <= rows);
}

/** Recognition may spell a header otherwise on each page, but most of its cells the same. */
const SPELT_ALIKE = 2 / 3;

/** Whether the first `rows` rows have the same cells; in scans most of the texts must be the same. */
function areAlike(cells: readonly PageCell[], others: readonly PageCell[], rows: number): boolean {
  const first = cells.filter((cell) => cell.row < rows);
  const second = others.filter((cell) => cell.row < rows);
  if (first.map(gridPlace).join() !== second.map(gridPlace).join()) return false;
  const same = first.filter((cell, index) => {
    const other = second[index];
    return other !== undefined && textOfCell(cell) === textOfCell(other);
  });
  const isScan = second.some(({ lines }) => lines.some((line) => line.confidence !== undefined));
  if (!isScan) return same.length === first.length;
  return same.length >= SPELT_ALIKE * first.length && isAlikeInEachRow(first, same, rows);
}

/** The row of a group below a repeated header is none of it, though most of the cells are the same. */
function isAlikeInEachRow(
  cells: readonly PageCell[],
  same: readonly PageCell[],
  rows: number,
): boolean {
  const countIn = (some: readonly PageCell[], row: number) =>
    some.filter((cell) => cell.row === row).length;
  return Array.from({ length: rows }, (_, row) => row).every(
    (row) => 2 * countIn(same, row) >= countIn(cells, row),
  );
}

function gridPlace({ row, column, rowSpan, columnSpan }: PageCell): string {
  return [row, column, rowSpan, columnSpan].join("|");
}

function withoutRows(piece: Piece, rows: number): Piece {
  return {
    ...piece,
    rows: piece.rows - rows,
    cells: piece.cells
      .filter((cell) => cell.row >= rows)
      .map((cell) => ({ ...cell, row: cell.row - rows })),
  };
}

/** Lays the piece below the table; the rest of a split row or merged cell lengthens the one above. */
function addBelow(table: StitchedTable, piece: Piece): PageCell[] {
  const pageBreak = pageBreakBetween(table, piece);
  const isSplit = splitsRow(pageBreak);
  const offset = isSplit ? table.rows - 1 : table.rows;
  const continued = new Set(
    isSplit ? pageBreak.seams.map(({ below }) => below) : mergedOver(pageBreak),
  );
  const cells = table.cells.map((cell) => {
    if (cell.row + cell.rowSpan !== table.rows) return cell;
    const below = piece.cells.find(
      (candidate) => continued.has(candidate) && candidate.column === cell.column,
    );
    if (below === undefined) return cell;
    const lines: Line[] = [...cell.lines, ...below.lines];
    return { ...cell, rowSpan: offset + below.rowSpan - cell.row, lines, foot: below.foot };
  });
  const added = piece.cells
    .filter((cell) => !continued.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + offset }));
  return [...cells, ...added];
}

import { wouldHaveFitted } from "./cell-paragraphs.js";
import { endsSentence } from "./labels.js";
import type { Line } from "./lines.js";
import type { PageCell, PageTable } from "./page-tables.js";

/** A table over one or several pages; cells as of a page, coordinates counting through all pages. */
export interface StitchedTable {
  readonly rows: number;
  readonly headerRows: number;
  /** The vertical lines of the grid as on its first page, in points. */
  readonly xs: readonly number[];
  readonly cells: readonly PageCell[];
  readonly page: number;
}

export function startTable({ rows, xs, cells, page }: PageTable): StitchedTable {
  return { rows, headerRows: 0, xs, cells, page };
}

/** Adds the piece of the table on the next page; `undefined` when that is another table. */
export function continueTable(table: StitchedTable, next: PageTable): StitchedTable | undefined {
  const piece = onGrid(table, next);
  if (piece === undefined) return undefined;
  const repeated = repeatedRows(table, piece);
  const body = withoutRows(piece, repeated);
  if (body.rows === 0) return undefined;
  const headerRows = Math.max(table.headerRows, repeated);
  const cells = isSplitRow(table, body) ? joinSplitRow(table, body) : addRows(table, body);
  const rows = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
  return { ...table, headerRows, cells, rows };
}

/** How far the lines of two pages' grids may differ, in points. */
const SAME_LINE = 4;
/** "Mục tiêu 2", "Nhiệm vụ 3", "IV", "12": what opens a new row. */
const ROW_START =
  /^(?:(?:mục tiêu|nhiệm vụ|hoạt động|giải pháp)\s+\d|(?:[IVXLC]+|\d{1,3}(?:\.\d{1,3})*)[.)]?$)/iu;

type Piece = Pick<PageTable, "rows" | "xs" | "cells">;

/** The piece in the columns of the table; a piece may lack lines that its rows do not need. */
function onGrid(table: StitchedTable, next: PageTable): Piece | undefined {
  const shift = (next.xs[0] ?? 0) - (table.xs[0] ?? 0);
  const columns = next.xs.map((x) =>
    table.xs.findIndex((line) => Math.abs(line + shift - x) <= SAME_LINE),
  );
  if (columns.includes(-1) || columns.at(-1) !== table.xs.length - 1) return undefined;
  const at = (column: number) => columns[column] ?? 0;
  const cells = next.cells.map((cell) => ({
    ...cell,
    column: at(cell.column),
    columnSpan: at(cell.column + cell.columnSpan) - at(cell.column),
  }));
  return { rows: next.rows, xs: table.xs, cells };
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

function textOfCell(cell: PageCell): string {
  return cell.lines.map((line) => line.text).join(" ");
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

/** A cell of the last row and the one that stands below it on the next page. */
interface Seam {
  readonly above: PageCell;
  readonly below: PageCell;
  readonly width: number;
}

function seams(table: StitchedTable, piece: Piece): Seam[] {
  const last = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows);
  return piece.cells
    .filter((cell) => cell.row === 0)
    .flatMap((below) => {
      const above = last.find(
        (cell) => cell.column === below.column && cell.columnSpan === below.columnSpan,
      );
      const left = table.xs[below.column];
      const right = table.xs[below.column + below.columnSpan];
      if (above === undefined || left === undefined || right === undefined) return [];
      return [{ above, below, width: right - left }];
    });
}

/** Whether the first row of the piece is the rest of the table's last row. */
function isSplitRow(table: StitchedTable, piece: Piece): boolean {
  const all = seams(table, piece);
  const firstRow = piece.cells.filter((cell) => cell.row === 0);
  if (all.length < firstRow.length) return false;
  const lowest = Math.min(...firstRow.map((cell) => cell.rowSpan));
  const leaves = all.filter(({ below }) => below.rowSpan === lowest);
  return leaves.reduce((sum, seam) => sum + continuationVote(seam), 0) > 0;
}

/** Above 0 when the cell below seems to go on from the one above, below 0 when it seems new. */
function continuationVote({ above, below, width }: Seam): number {
  const [first] = below.lines;
  const last = above.lines.at(-1);
  if (first === undefined) return 0;
  if (ROW_START.test(first.text)) return -4;
  if (last === undefined) return -1;
  if (/^[\p{Ll},.;:)/%]/u.test(first.text)) return 3;
  if (/[\p{L}\p{N}][-–/,]$/u.test(last.text)) return 2;
  if (textOfCell(above) === textOfCell(below)) return -2;
  if (wouldHaveFitted(last, first, width - CELL_PADDING)) return -2;
  return endsSentence(last.text) ? -1 : 0.5;
}

/** What a cell usually leaves blank at both sides, in points. */
const CELL_PADDING = 8;

function joinSplitRow(table: StitchedTable, piece: Piece): PageCell[] {
  return addBelow(
    table,
    piece,
    table.rows - 1,
    new Set(seams(table, piece).map((seam) => seam.below)),
  );
}

/** Adds the rows; a merged cell goes on where the new one is empty left of the first new text. */
function addRows(table: StitchedTable, piece: Piece): PageCell[] {
  const all = seams(table, piece);
  const isRest = ({ below }: Seam) =>
    /^[\p{Ll},.;:)]/u.test(below.lines[0]?.text ?? "") || below.lines.length === 0;
  const firstNew = all.find((seam) => !isRest(seam));
  const edge = firstNew?.below.column ?? 0;
  const rests = all.filter(
    (seam) => isRest(seam) && (seam.below.lines.length > 0 || seam.below.column < edge),
  );
  const complete = seamsCoverRow(all, piece);
  return addBelow(
    table,
    piece,
    table.rows,
    new Set(complete ? rests.map((seam) => seam.below) : []),
  );
}

/** A group row spans the columns that other rows part; beside one nothing goes on. */
function seamsCoverRow(all: readonly Seam[], piece: Piece): boolean {
  return all.length === piece.cells.filter((cell) => cell.row === 0).length;
}

/** Lays the piece at row `offset`; the cells in `continued` lengthen those above them. */
function addBelow(
  table: StitchedTable,
  piece: Piece,
  offset: number,
  continued: ReadonlySet<PageCell>,
): PageCell[] {
  const cells = table.cells.map((cell) => {
    if (cell.row + cell.rowSpan !== table.rows) return cell;
    const below = piece.cells.find(
      (candidate) => continued.has(candidate) && candidate.column === cell.column,
    );
    if (below === undefined) return cell;
    const lines: Line[] = [...cell.lines, ...below.lines];
    return { ...cell, rowSpan: offset + below.rowSpan - cell.row, lines };
  });
  const added = piece.cells
    .filter((cell) => !continued.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + offset }));
  return [...cells, ...added];
}

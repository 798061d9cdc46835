import type { PageCell, PageTable } from "./page-tables.js";

/** Cells in the columns between vertical lines, in points. */
export interface GriddedCells {
  readonly xs: readonly number[];
  readonly cells: readonly PageCell[];
}

export interface SharedGrid {
  /** The lines of both, as they stand on the pages of the first. */
  readonly xs: readonly number[];
  readonly above: readonly PageCell[];
  readonly below: readonly PageCell[];
}

/**
 * A table and the one on the next page on the lines of both, as either page may lack lines that its
 * rows do not need; `undefined` when their lines differ, so that they are two tables.
 */
export function sharedGrid(table: GriddedCells, next: PageTable): SharedGrid | undefined {
  const shift = (next.xs[0] ?? 0) - (table.xs[0] ?? 0);
  const moved = next.xs.map((x) => x - shift);
  const added = moved.filter((x) => !table.xs.some((line) => isSame(line, x)));
  const common = moved.length - added.length - SIDES;
  const needed = COMMON_LINES * (Math.min(table.xs.length, moved.length) - SIDES);
  const isWithin = added.length === 0;
  if (!isSame(table.xs.at(-1), moved.at(-1)) || common < needed) return undefined;
  if (!isWithin && common === 0) return undefined;
  const xs = [...table.xs, ...added].sort((one, other) => one - other);
  return { xs, above: onLines(table, xs), below: onLines({ xs: moved, cells: next.cells }, xs) };
}

/** How far the lines of two pages' grids may differ, in points. */
const SAME_LINE = 4;
/** The outer lines of a grid. */
const SIDES = 2;
/** The share of inner lines that two pages of one table have in common. */
const COMMON_LINES = 0.6;

function isSame(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= SAME_LINE;
}

function onLines({ xs, cells }: GriddedCells, lines: readonly number[]): PageCell[] {
  const columns = xs.map((x) => lines.findIndex((line) => isSame(line, x)));
  const at = (column: number) => columns[column] ?? 0;
  return cells.map((cell) => ({
    ...cell,
    column: at(cell.column),
    columnSpan: at(cell.column + cell.columnSpan) - at(cell.column),
  }));
}

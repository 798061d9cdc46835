import { paddingOf } from "./cell-sides.js";
import type { Glyph } from "./glyphs.js";
import type { Grid, GridCell } from "./grids.js";
import { type Line, uncutLinesOf } from "./lines.js";

/** A ruled table as it stands on one page, before its pages are stitched. */
export interface PageTable {
  /** Page, from 1. */
  readonly page: number;
  readonly rows: number;
  /** The vertical lines of the grid, in points of page space. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** What the cells leave blank at either side, in points. */
  readonly padding: number;
  readonly cells: readonly PageCell[];
  /** Whether it reaches the edge of the page, beyond which nothing is printed. */
  readonly isCut?: boolean;
}

export interface PageCell extends GridCell {
  /** The page that the cell starts on, from 1. */
  readonly page: number;
  readonly lines: readonly Line[];
  readonly foot: CellFoot;
}

/** The part of a cell on the last page that it reaches. */
export interface CellFoot {
  /** In points. */
  readonly height: number;
  readonly lines: readonly Line[];
  /** Whether a rule closes it below. */
  readonly closed: boolean;
}

export interface TablesAndRest {
  readonly tables: readonly PageTable[];
  /** The characters that stand in no table. */
  readonly rest: readonly Glyph[];
}

/** Fills the cells of the grids with the characters of the page. */
export function fillGrids(
  grids: readonly Grid[],
  glyphs: readonly Glyph[],
  page: number,
): TablesAndRest {
  const contents = new Map<GridCell, Glyph[]>();
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const cell = cellAround(grids, glyph);
    const content = cell === undefined ? rest : (contents.get(cell) ?? []);
    content.push(glyph);
    if (cell !== undefined) contents.set(cell, content);
  }
  const tables = grids.flatMap((grid) => {
    const filled = grid.cells.map((cell) => pageCell(cell, contents.get(cell) ?? [], page));
    const cells = withFeet(withoutSpill(filled, grid), grid);
    const isTable = !isDrawing(cells) || mayBeRest(grid, glyphs, page);
    return isTable ? [tableOf(grid, cells, page)] : [];
  });
  return { tables, rest: [...rest, ...leftOver(grids, tables, contents)] };
}

export function textOfCell(cell: PageCell): string {
  return cell.lines.map((line) => line.text).join(" ");
}

/** A row of boxes for one signature or stamp has fewer cells than the tail of a split table row. */
const FEWEST_CELLS = 4;
/** A frame at the top of a page that is higher is no last cell of a table, in points. */
const LONGEST_REST = 250;
/** A character belongs to the row in which a point this far above its baseline lies, in ems. */
const BODY_HEIGHT = 0.25;
/** The rule above a cell would cut the capitals of a line whose baseline is nearer, in ems. */
const CROSSING_HEIGHT = 0.6;
/** Chromium lets the last line of an open cell hang this far below the page's last rule, in points. */
const OVERHANG = 14;

function cellAround(grids: readonly Grid[], glyph: Glyph): GridCell | undefined {
  const x = (glyph.x + glyph.right) / 2;
  const y = glyph.baseline - BODY_HEIGHT * glyph.size;
  for (const grid of grids) {
    const column = intervalOf(grid.xs, x);
    if (column === undefined) continue;
    const row = intervalOf(grid.ys, y);
    if (row !== undefined) return cellAt(grid, row, column);
    const foot = grid.ys.at(-1) ?? 0;
    if (y < foot || y > foot + OVERHANG) continue;
    const last = cellAt(grid, grid.ys.length - 2, column);
    if (last !== undefined && !last.closed) return last;
  }
  return undefined;
}

function intervalOf(lines: readonly number[], value: number): number | undefined {
  const after = lines.findIndex((line) => line > value);
  return after > 0 ? after - 1 : undefined;
}

function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );
}

type FilledCell = Omit<PageCell, "foot">;

function pageCell(cell: GridCell, glyphs: readonly Glyph[], page: number): FilledCell {
  return { ...cell, page, lines: uncutLinesOf(glyphs, page) };
}

/** Text that crosses the rule above its cell has run out of the cell above that. */
function withoutSpill(cells: readonly FilledCell[], { ys }: Grid): readonly FilledCell[] {
  const owners = new Map<FilledCell, FilledCell>();
  for (const cell of cells) {
    const [first] = cell.lines;
    const crossing = (ys[cell.row] ?? 0) + CROSSING_HEIGHT * (first?.size ?? 0);
    if (first === undefined || first.baseline >= crossing) continue;
    const above = cells.find(
      (other) =>
        other.row + other.rowSpan === cell.row &&
        other.column === cell.column &&
        other.columnSpan === cell.columnSpan,
    );
    if (above !== undefined) owners.set(cell, above);
  }
  if (owners.size === 0) return cells;
  return cells.map((cell) => {
    const spilled = cells.filter((other) => owners.get(other) === cell);
    const own = owners.has(cell) ? [] : cell.lines;
    return { ...cell, lines: [...own, ...spilled.flatMap(({ lines }) => lines)] };
  });
}

function withFeet(cells: readonly FilledCell[], { ys }: Grid): PageCell[] {
  return cells.map((cell) => {
    const height = (ys[cell.row + cell.rowSpan] ?? 0) - (ys[cell.row] ?? 0);
    return { ...cell, foot: { height, lines: cell.lines, closed: cell.closed } };
  });
}

/** Whether the table, were it not the rest of one, would be a frame or a box for a signature. */
export function isDrawing(cells: readonly PageCell[]): boolean {
  const filled = cells.filter((cell) => cell.lines.length > 0).length;
  return filled === 0 || (filled === 1 && cells.length < FEWEST_CELLS);
}

/** Whether the grid may hold the last cell of a table of the page before. */
function mayBeRest({ xs, ys }: Grid, glyphs: readonly Glyph[], page: number): boolean {
  const [start = 0, end = 0] = [ys[0], ys.at(-1)];
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const isInside = ({ x, baseline, text }: Glyph) =>
    baseline > start && baseline < end && x > left && x < right && text !== " ";
  return (
    page > 1 &&
    end - start < LONGEST_REST &&
    glyphs.some(isInside) &&
    !glyphs.some(({ baseline, text }) => baseline <= start && /\p{L}/u.test(text))
  );
}

function tableOf(grid: Grid, cells: readonly PageCell[], page: number): PageTable {
  return {
    page,
    rows: grid.ys.length - 1,
    xs: grid.xs,
    top: grid.ys[0] ?? 0,
    bottom: grid.ys.at(-1) ?? 0,
    padding: paddingOf(cells, grid.xs),
    cells,
  };
}

/** The characters of grids that turned out to be frames or drawings. */
function leftOver(
  grids: readonly Grid[],
  tables: readonly PageTable[],
  contents: ReadonlyMap<GridCell, readonly Glyph[]>,
): Glyph[] {
  const kept = new Set(tables.map((table) => table.xs));
  return grids
    .filter((grid) => !kept.has(grid.xs))
    .flatMap((grid) => grid.cells.flatMap((cell) => contents.get(cell) ?? []));
}

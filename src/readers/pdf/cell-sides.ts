import { wouldHaveFitted } from "./fitting-words.js";
import type { Line } from "./lines.js";

/** Where the lines of a cell may begin and end, its padding taken off, in points. */
export interface CellSides {
  readonly left: number;
  readonly right: number;
}

interface FilledCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly Line[];
}

/** What the cells of a table leave blank at either side: where most of their lines begin. */
export function paddingOf(cells: readonly FilledCell[], xs: readonly number[]): number {
  const lines = cells.flatMap(({ column, columnSpan, lines }) => {
    const left = xs[column] ?? 0;
    const right = xs[column + columnSpan] ?? left;
    return lines.map((line) => ({ before: line.x - left, after: right - line.right }));
  });
  const blanks = lines.flatMap(({ before, after }) => [before, after]);
  blanks.sort((one, other) => one - other);
  const least = blanks[Math.floor(OVERFLOWING * blanks.length)] ?? USUAL_PADDING;
  return Math.max(0, Math.min(commonPadding(lines.map(({ before }) => before)), least));
}

export function sidesOf(
  { column, columnSpan }: Omit<FilledCell, "lines">,
  xs: readonly number[],
  padding: number,
): CellSides {
  const left = xs[column] ?? 0;
  const right = xs[column + columnSpan] ?? left;
  return { left: left + padding, right: right - padding };
}

/** Whether the first word of `below` would have fitted on the line `above` of the same cell. */
export function wouldHaveFittedInCell(above: Line, below: Line, sides: CellSides): boolean {
  const before = above.x - sides.left;
  const after = sides.right - above.right;
  const isCentred = Math.abs(before - after) <= CENTRE_TOLERANCE;
  return wouldHaveFitted(above, below, sides.right - (isCentred ? sides.left : above.x));
}

/** Word's own padding of a cell, in points. */
const USUAL_PADDING = 5.4;
/** Text further from its side is centred or indented, in points. */
const WIDEST_PADDING = 14;
/** Insets nearer than this are one, in points. */
const SAME_PADDING = 0.5;
/** Lines that run out over the padding, as a share of all ends of lines. */
const OVERFLOWING = 0.02;
/** How far the middle of a centred line may lie from its cell's, in points. */
const CENTRE_TOLERANCE = 2;

function commonPadding(blanks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const blank of blanks) {
    if (blank < 0 || blank > WIDEST_PADDING) continue;
    const rounded = Math.round(blank / SAME_PADDING);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return most === undefined ? USUAL_PADDING : most[0] * SAME_PADDING;
}

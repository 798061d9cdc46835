import type { Glyph } from "./glyphs.js";

/** Leaves one of the characters that are printed twice in one place to look bold or shaded. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept = new Map<number, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.text !== " " && hasDouble(glyph, kept)) return false;
    const key = keyOf(cellOf(glyph.x), cellOf(glyph.baseline));
    const square = kept.get(key);
    if (square === undefined) kept.set(key, [glyph]);
    else square.push(glyph);
    return true;
  });
}

/** A double stands no farther away than this, in ems; the narrowest letters are twice as wide. */
const SHIFT = 0.1;
/** Side of the squares that glyphs are looked up by, in points. */
const SQUARE = 10;

/** More than the squares of a page that anything is printed on. */
const MOST_ROWS = 100_000;

function hasDouble(glyph: Glyph, kept: ReadonlyMap<number, readonly Glyph[]>): boolean {
  const reach = SHIFT * glyph.size;
  const [left, right] = [cellOf(glyph.x - reach), cellOf(glyph.x + reach)];
  const [top, bottom] = [cellOf(glyph.baseline - reach), cellOf(glyph.baseline + reach)];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) {
      const square = kept.get(keyOf(column, row));
      if (square?.some((other) => isDouble(glyph, other))) return true;
    }
  }
  return false;
}

function isDouble(one: Glyph, other: Glyph): boolean {
  const reach = SHIFT * one.size;
  return (
    one.text === other.text &&
    Math.abs(one.x - other.x) <= reach &&
    Math.abs(one.baseline - other.baseline) <= reach &&
    Math.abs(one.size - other.size) <= reach
  );
}

function cellOf(position: number): number {
  return Math.floor(position / SQUARE);
}

function keyOf(column: number, row: number): number {
  return column * MOST_ROWS + row;
}

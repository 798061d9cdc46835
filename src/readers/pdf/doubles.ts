import type { Glyph } from "./glyphs.js";

/** Leaves one of the characters that are printed twice in one place to look bold or shaded. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = neighbourhood(glyph).flatMap((key) => kept.get(key) ?? []);
    if (glyph.text !== " " && near.some((other) => isDouble(glyph, other))) return false;
    const key = keyOf(cellOf(glyph.x), cellOf(glyph.baseline), glyph.text);
    kept.set(key, [...(kept.get(key) ?? []), glyph]);
    return true;
  });
}

/** A double stands no farther away than this, in ems; the narrowest letters are twice as wide. */
const SHIFT = 0.1;
/** Side of the squares that glyphs are looked up by, in points. */
const SQUARE = 10;

function isDouble(one: Glyph, other: Glyph): boolean {
  const reach = SHIFT * one.size;
  return (
    Math.abs(one.x - other.x) <= reach &&
    Math.abs(one.baseline - other.baseline) <= reach &&
    Math.abs(one.size - other.size) <= reach
  );
}

function neighbourhood({ x, baseline, size, text }: Glyph): string[] {
  const reach = SHIFT * size;
  const columns = new Set([cellOf(x - reach), cellOf(x + reach)]);
  const rows = new Set([cellOf(baseline - reach), cellOf(baseline + reach)]);
  return [...columns].flatMap((column) => [...rows].map((row) => keyOf(column, row, text)));
}

function cellOf(position: number): number {
  return Math.floor(position / SQUARE);
}

function keyOf(column: number, row: number, text: string): string {
  return `${column},${row},${text}`;
}

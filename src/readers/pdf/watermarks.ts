import type { Glyph } from "./glyphs.js";

/** Takes the large words off a page that lie under or over its text ("DỰ THẢO"); slanting ones are not read. */
export function withoutWatermarks(glyphs: readonly Glyph[]): Glyph[] {
  const sizes = glyphs.map((glyph) => glyph.size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isLarge = ({ size }: Glyph): boolean =>
    size >= SMALLEST_WATERMARK && size >= WATERMARK_SHARE * usual;
  const large = glyphs.filter(isLarge);
  if (large.length === 0) return [...glyphs];
  const text = glyphs.filter((glyph) => glyph.text !== " " && !isLarge(glyph));
  const crossed = large.filter((glyph) => text.some((other) => covers(glyph, other)));
  const levels = new Set(crossed.map((glyph) => Math.round(glyph.baseline)));
  return glyphs.filter((glyph) => !isLarge(glyph) || !levels.has(Math.round(glyph.baseline)));
}

/** No title is larger, in points. */
const SMALLEST_WATERMARK = 30;
/** A watermark is so many times as large as most of the text. */
const WATERMARK_SHARE = 2.5;
/** Height of capitals, in ems. */
const CAPITAL_HEIGHT = 0.66;

function covers(large: Glyph, glyph: Glyph): boolean {
  const middle = (glyph.x + glyph.right) / 2;
  const top = large.baseline - CAPITAL_HEIGHT * large.size;
  return (
    middle > large.x &&
    middle < large.right &&
    glyph.baseline > top &&
    glyph.baseline < large.baseline
  );
}

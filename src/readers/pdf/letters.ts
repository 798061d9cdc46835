import type { Glyph } from "./glyphs.js";

/** A base character with its combining marks, and the blank characters in front of it. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly glyph: Glyph;
  readonly blanksBefore: number;
}

const COMBINING = /^\p{M}+$/u;
/** A combining mark wider than this shares the glyph of its letter, in ems. */
const MARK_WIDTH = 0.3;
/** Characters of one glyph start this near to each other, in points. */
const SAME_START = 0.05;
/** The blank behind the ink of a letter is narrower than this, in ems. */
const WIDEST_BEARING = 0.14;
const USUAL_BEARING = 0.03;

/** The letters of a row from left to right; each mark goes to the base letter under its ink. */
export function lettersOf(row: readonly Glyph[]): Letter[] {
  const bases = row
    .filter((glyph) => !COMBINING.test(glyph.text))
    .sort((one, other) => one.x - other.x);
  const marks = new Map<Glyph, Glyph[]>();
  for (const mark of row) {
    if (!COMBINING.test(mark.text)) continue;
    const base = baseUnder(mark, bases);
    if (base !== undefined) marks.set(base, [...(marks.get(base) ?? []), mark]);
  }
  const letters: Letter[] = [];
  let blanksBefore = 0;
  for (const glyph of bases) {
    if (glyph.text === " ") {
      blanksBefore += 1;
      continue;
    }
    const own = marks.get(glyph) ?? [];
    const text = [glyph, ...own]
      .map((part) => part.text)
      .join("")
      .normalize("NFC");
    const { x, baseline, size } = glyph;
    letters.push({ text, x, right: rightOf(glyph, own), baseline, size, glyph, blanksBefore });
    blanksBefore = 0;
  }
  return letters;
}

/**
 * One glyph that stands for a letter and its marks comes out as characters in one place, the
 * marks as wide as the letter; a mark with a glyph of its own has no width.
 */
function baseUnder(mark: Glyph, bases: readonly Glyph[]): Glyph | undefined {
  if (mark.right - mark.x > MARK_WIDTH * mark.size) {
    const sharing = bases.find(
      (base) => base.text !== " " && Math.abs(base.x - mark.x) < SAME_START,
    );
    if (sharing !== undefined) return sharing;
  }
  const distance = (base: Glyph) => Math.abs((base.x + base.right) / 2 - mark.inkCentre);
  let nearest: Glyph | undefined;
  for (const base of bases) {
    if (base.text === " ") continue;
    if (nearest === undefined || distance(base) < distance(nearest)) nearest = base;
  }
  return nearest;
}

/**
 * PDFium gives the characters of one glyph the parts of its ink, but may give them the width of
 * another; then the ink tells where the letter ends.
 */
function rightOf(base: Glyph, marks: readonly Glyph[]): number {
  const sharing = marks.filter((mark) => Math.abs(mark.x - base.x) < SAME_START);
  const ink = Math.max(...[base, ...sharing].map(({ inkRight, right }) => inkRight ?? right));
  const bearing = (base.right - ink) / base.size;
  if (sharing.length === 0 || (bearing >= 0 && bearing < WIDEST_BEARING)) return base.right;
  return ink + USUAL_BEARING * base.size;
}

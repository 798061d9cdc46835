import type { Line } from "./lines.js";

/** Whether the first word of `below` would have fitted on `above`, lines being `width` points long. */
export function wouldHaveFitted(above: Line, below: Line, width: number): boolean {
  const word = below.firstWordRight - below.x;
  const blank = /\S[-/–]$/.test(above.text) ? 0 : BLANK_WIDTH * above.size;
  return above.right - above.x + blank + word < width - FIT_TOLERANCE * above.size;
}

/** Width of a blank, in ems. */
const BLANK_WIDTH = 0.25;
/** By how much a word must fit before we believe that the line was ended on purpose, in ems. */
const FIT_TOLERANCE = 0.15;

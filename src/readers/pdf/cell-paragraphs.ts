import type { Paragraph } from "../../document/document.js";
import { paragraphOf, type TablePlace } from "./joined-lines.js";
import { endsSentence, hasBullet, hasLabel, startsInside } from "./labels.js";
import type { Line } from "./lines.js";

/** The paragraphs of a cell whose sides stand at `left` and `right`, in points. */
export function cellParagraphs(
  lines: readonly Line[],
  left: number,
  right: number,
  place: TablePlace,
): Paragraph[] {
  const width = right - left - paddingOf(lines, left, right);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, width)) {
      group.push(line);
    } else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, undefined, place, width));
}

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
/** Word's own padding of a cell on both sides, in points. */
const USUAL_PADDING = 10.8;

/** Sum of the blank strips at both sides; the widest line shows the upper bound. */
function paddingOf(lines: readonly Line[], left: number, right: number): number {
  const widest = Math.max(0, ...lines.map((line) => line.right - line.x));
  const nearest = Math.min(USUAL_PADDING / 2, ...lines.map((line) => line.x - left));
  return Math.max(0, Math.min(2 * Math.max(nearest, 0), right - left - widest));
}

function goesOn(group: readonly Line[], below: Line, width: number): boolean {
  const [first] = group;
  const above = group.at(-1);
  if (first === undefined || above === undefined) return false;
  if (hasBullet(below.text)) {
    const isDash = startsInside(below.text.slice(2)) || !hasBullet(first.text);
    return isDash && !endsSentence(above.text) && !wouldHaveFitted(above, below, width);
  }
  if (startsInside(below.text) && !hasLabel(below.text))
    return !endsSentence(above.text) || !wouldHaveFitted(above, below, width);
  if (hasLabel(below.text) && /^\p{Lu}|^[-+]/u.test(above.text) && endsSentence(above.text))
    return false;
  return !wouldHaveFitted(above, below, width);
}

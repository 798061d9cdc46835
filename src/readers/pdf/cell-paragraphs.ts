import type { Paragraph } from "../../document/document.js";
import { isBrokenWord } from "./broken-words.js";
import { type CellSides, wouldHaveFittedInCell } from "./cell-sides.js";
import { paragraphOf, type TablePlace } from "./joined-lines.js";
import { endsSentence, hasBullet, hasLabel, startsInside } from "./labels.js";
import type { Line } from "./lines.js";

/** The paragraphs of a cell whose lines run between `sides`. */
export function cellParagraphs(
  lines: readonly Line[],
  sides: CellSides,
  place: TablePlace,
): Paragraph[] {
  const cell = { sides, lines, stops: paragraphStops(lines, sides) };
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group !== undefined && above !== undefined && goesOn(above, line, cell)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) =>
    paragraphOf(group, undefined, place, (above, below) => isBrokenWord(above, below, sides)),
  );
}

interface CellText {
  readonly lines: readonly Line[];
  readonly sides: CellSides;
  /** The signs with which paragraphs of the cell end, and none of its sentences within. */
  readonly stops: ReadonlySet<string>;
}

/** The signs at which lines end that had room for the next word, if no line has one inside. */
function paragraphStops(lines: readonly Line[], sides: CellSides): ReadonlySet<string> {
  const stops = new Set<string>();
  for (const [index, above] of lines.entries()) {
    const below = lines[index + 1];
    if (below !== undefined && wouldHaveFittedInCell(above, below, sides)) {
      stops.add(above.text.slice(-1));
    }
  }
  return new Set(
    [".", ";"].filter(
      (stop) => stops.has(stop) && !lines.some(({ text }) => text.includes(`${stop} `)),
    ),
  );
}

function goesOn(above: Line, below: Line, { sides, lines, stops }: CellText): boolean {
  const fits = wouldHaveFittedInCell(above, below, sides);
  if (hasBullet(below.text)) {
    const isLoneDash = !lines.some((line) => line !== below && hasBullet(line.text));
    const startsItem = !isLoneDash && !startsInside(below.text.slice(2));
    return !fits && !endsSentence(above.text) && !startsItem;
  }
  if (startsInside(below.text) && !hasLabel(below.text)) return !endsSentence(above.text) || !fits;
  if (hasLabel(below.text) && /^\p{Lu}|^[-+]/u.test(above.text) && endsSentence(above.text))
    return false;
  return !fits && !stops.has(above.text.slice(-1));
}

import { parseRoman, toRoman } from "../../text/numbers.js";
import type { Line } from "../pdf/lines.js";
import type { PageLayout } from "../pdf/page-layout.js";

/**
 * Texts for the lines "Phụ lục I" that stand above a new title with the numeral of the appendix
 * before, of which recognition lost a stroke, or with what it makes of a numeral.
 */
export function appendixLabels(layouts: readonly PageLayout[]): ReadonlyMap<Line, string> {
  const mended = new Map<Line, string>();
  let before: { number: number; title: string } | undefined;
  for (const { line, word, label, title } of headingsOf(layouts)) {
    const read = parseRoman(label);
    const isUnclear = read === undefined ? STROKES.test(label) : read === before?.number;
    if (before !== undefined && isUnclear && title !== before.title) {
      mended.set(line, `${word} ${toRoman(before.number + 1)}`);
      before = { number: before.number + 1, title };
    } else if (read !== undefined) before = { number: read, title };
  }
  return mended;
}

interface Heading {
  readonly line: Line;
  readonly word: string;
  readonly label: string;
  /** The line below, in capitals. */
  readonly title: string;
}

const HEADING = /^(phụ lục)\s(\S{1,4})$/iu;
/** What recognition makes of a Roman numeral. */
const STROKES = /^[IVX1lHLUJ|!]{1,4}[.,]?$/;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** An appendix has a title below its number; where none is, a page only repeats the number. */
function headingsOf(layouts: readonly PageLayout[]): Heading[] {
  return layouts.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const [, word, label] = HEADING.exec(line.text) ?? [];
      const title = lines[index + 1]?.text;
      if (word === undefined || label === undefined) return [];
      return title !== undefined && CAPITALS.test(title) ? [{ line, word, label, title }] : [];
    }),
  );
}

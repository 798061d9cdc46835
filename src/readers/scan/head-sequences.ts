import type { Line } from "../pdf/lines.js";
import type { PageTable } from "../pdf/page-tables.js";

/**
 * Texts for the heads of columns that stand in a sequence, "(1) (2) (3)", "1 2 3" or "Quý I" to
 * "Quý IV", of which recognition read most and misread some; an empty text for a line to be left out.
 */
export function headSequences(table: PageTable): ReadonlyMap<Line, string> {
  const mended = new Map<Line, string>();
  for (const heads of rowsOf(table)) {
    for (const [line, text] of [...numbered(heads), ...quarters(heads)]) mended.set(line, text);
  }
  return mended;
}

/** A narrow cell in its row; "Quý III" may take several lines. */
interface Head {
  readonly lines: readonly Line[];
  /** Without the blanks. */
  readonly text: string;
  readonly column: number;
}

const HIGHEST_ROW = 4;
const MOST_LINES = 3;
const FEWEST_NUMBERS = 4;
/** Numbers without brackets may be figures of the plan, which so many columns hardly count up. */
const FEWEST_BARE_NUMBERS = 6;
/** Of the numbers of a row so many must be as the sequence wants them. */
const MOST = 0.6;
/** What recognition makes of a number of one or two digits, in brackets or not. */
const UNCLEAR = /^[^\s\p{Lu}]{0,4}$|^\S{1,3}$/u;
const QUARTER = /^[Qg]u[ýyỳỷỹ](\S{1,4})$/u;
const QUARTERS = ["I", "II", "III", "IV"];
/** What recognition makes of the numerals I, II, III and IV. */
const STROKES = /^[IVHUTlL1|!\]"'”’N]+$/u;

/** The cells of one row that hold one line and go over one column, for the first rows. */
function rowsOf({ cells }: PageTable): Head[][] {
  const rows = new Map<number, Head[]>();
  for (const { row, column, columnSpan, lines } of cells) {
    if (row > HIGHEST_ROW || lines.length === 0 || lines.length > MOST_LINES || columnSpan > 1)
      continue;
    const text = lines.map((line) => line.text.replace(/\s/gu, "")).join("");
    rows.set(row, [...(rows.get(row) ?? []), { lines, text, column }]);
  }
  return [...rows.values()].map((row) => row.sort((one, other) => one.column - other.column));
}

/** Numbers that count up with the columns; their distance to the column tells where they begin. */
function numbered(heads: readonly Head[]): (readonly [Line, string])[] {
  const read = heads.flatMap(({ lines: [line, second], text, column }) => {
    if (line === undefined || second !== undefined || !UNCLEAR.test(text)) return [];
    const [, open = "", digits] = /^(\(?)(\d{1,2})\)?$/u.exec(text) ?? [];
    const start = Number(digits ?? Number.NaN) - column;
    return [{ line, text, column, isBracketed: open !== "", start }];
  });
  const usual = mostFrequent(
    read.map(({ start }) => start).filter((start) => !Number.isNaN(start)),
  );
  if (usual === undefined) return [];
  const fitting = read.filter(({ start }) => start === usual);
  const isBracketed = fitting.filter((one) => one.isBracketed).length > fitting.length / 2;
  const fewest = isBracketed ? FEWEST_NUMBERS : FEWEST_BARE_NUMBERS;
  if (fitting.length < fewest || fitting.length < MOST * read.length) return [];
  const [from, to] = [fitting[0]?.column ?? 0, fitting.at(-1)?.column ?? 0];
  return read.flatMap(({ line, text, column }) => {
    const number = String(column + usual);
    const isBeside = column >= from - 1 && column <= to + 1 && column + usual > 0;
    const wanted = isBracketed ? `(${number})` : number;
    const isLost = text.length < number.length && number.includes(text) && column < to;
    if (text === wanted || !isBeside || !(isBracketed || isLost)) return [];
    return [[line, wanted] as const];
  });
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Four columns side by side that all read like quarters, of which two at least are sure. */
function quarters(heads: readonly Head[]): (readonly [Line, string])[] {
  for (let index = 0; index + QUARTERS.length <= heads.length; index++) {
    const four = heads.slice(index, index + QUARTERS.length);
    const numerals = four.map(({ text }) => QUARTER.exec(text)?.[1]);
    const isSideBySide = (four.at(-1)?.column ?? 0) - (four[0]?.column ?? 0) === 3;
    const areStrokes = numerals.every((numeral) => numeral !== undefined && STROKES.test(numeral));
    const sure = numerals.filter((numeral, at) => numeral === QUARTERS[at]).length;
    if (isSideBySide && areStrokes && sure >= 2) {
      return four.flatMap(({ lines }, at) => quarterLines(lines, QUARTERS[at] ?? ""));
    }
  }
  return [];
}

/** A line that nothing is left for has no text. */
function quarterLines(
  [line, second, ...others]: readonly Line[],
  numeral: string,
): [Line, string][] {
  if (line === undefined) return [];
  if (second === undefined) return [[line, `Quý ${numeral}`]];
  return [[line, "Quý"], [second, numeral], ...others.map((other): [Line, string] => [other, ""])];
}

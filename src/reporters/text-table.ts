import { cleanText } from "./clean-text.js";
import { displayWidth, padEnd, wrapText } from "./wrap-text.js";

/**
 * Rows of cells, the head first, as lines of at most `width` columns: each cell wrapped in its column,
 * or, where that leaves too little, each row as a list of its cells with their heads.
 */
export function textTable(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const [head = [], ...body] = rows.map((row) => row.map(cleanText));
  const widths = columnWidths([head, ...body], width);
  if (widths === undefined) return body.flatMap((row, index) => listed(head, row, width, index));
  const rule = widths.map((column) => "-".repeat(column)).join(GAP);
  return [head, ...body].flatMap((row, index) => [
    ...tableRow(row, widths),
    ...(index === 0 ? [rule] : []),
  ]);
}

const GAP = "  ";
/** Below this many columns a cell of several words is not worth reading. */
const NARROWEST = 14;

/** Widths that fit: short columns as they are, the long ones share the rest by their need. */
function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const [head = []] = rows;
  const wanted = head.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const room = width - GAP.length * (head.length - 1);
  const isLong = wanted.map((columns) => columns > NARROWEST);
  const short = wanted.filter((_, column) => !isLong[column]).reduce((sum, one) => sum + one, 0);
  const long = wanted.filter((_, column) => isLong[column]);
  if (wanted.reduce((sum, one) => sum + one, 0) <= room) return wanted;
  const needs = long.map(Math.sqrt).reduce((sum, one) => sum + one, 0);
  const widths = wanted.map((columns, column) =>
    isLong[column] ? Math.floor(((room - short) * Math.sqrt(columns)) / needs) : columns,
  );
  return widths.every((columns, column) => !isLong[column] || columns >= NARROWEST)
    ? widths
    : undefined;
}

function tableRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => wrapText(row[column] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padEnd(cells[column]?.[line] ?? "", width))
      .join(GAP)
      .trimEnd(),
  );
}

function listed(
  head: readonly string[],
  row: readonly string[],
  width: number,
  index: number,
): readonly string[] {
  const lines = row.flatMap((cell, column) =>
    wrapText(
      column === 0 ? cell : `${head[column]}: ${cell}`,
      Math.max(width - GAP.length, NARROWEST),
    ).map((line, at) => (column === 0 && at === 0 ? line : `${GAP}${line}`)),
  );
  return index === 0 ? lines : ["", ...lines];
}

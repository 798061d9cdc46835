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

/** Widths that fit: short columns as they are, the long ones share what is left by their need. */
function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const [head = []] = rows;
  const wanted = head.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const least = wanted.map((columns) => Math.min(columns, NARROWEST));
  const room = width - GAP.length * (head.length - 1);
  const left = room - sum(least);
  if (left < 0) return undefined;
  if (sum(wanted) <= room) return wanted;
  const needs = wanted.map((columns, column) => Math.sqrt(columns - (least[column] ?? 0)));
  return least.map(
    (columns, column) => columns + Math.floor((left * (needs[column] ?? 0)) / sum(needs)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
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

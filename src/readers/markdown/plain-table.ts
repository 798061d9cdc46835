import type { Table, TableCell, TableRow } from "mdast";
import { type PlainLine, type Position, plainInline } from "./plain-inline.js";

const DELIMITER = /^\|(?: *:?-+:? *\|)+$/;

/** A GFM table whose every row begins and ends with a border; `undefined` where it is anything else. */
export function plainTable(lines: readonly PlainLine[]): Table | undefined {
  const [head, delimiter, ...body] = lines;
  if (head === undefined || delimiter === undefined || !DELIMITER.test(delimiter.text)) return;
  const columns = delimiter.text.split("|").length - 2;
  const rows: TableRow[] = [];
  for (const line of [head, ...body]) {
    const row = plainRow(line);
    if (row === undefined || row.children.length > columns) return undefined;
    rows.push(row);
  }
  if (rows[0]?.children.length !== columns) return undefined;
  const start = pointOf(head, 0);
  return { type: "table", children: rows, position: { start, end: start } };
}

function plainRow(line: PlainLine): TableRow | undefined {
  const { text } = line;
  if (!/^\|.*\|$/u.test(text) || text.length < 2) return undefined;
  const cells: TableCell[] = [];
  let from = 1;
  for (let end = text.indexOf("|", from); end >= 0; end = text.indexOf("|", from)) {
    const cell = plainCell(line, from, end);
    if (cell === undefined) return undefined;
    cells.push(cell);
    from = end + 1;
  }
  const start = pointOf(line, 0);
  return { type: "tableRow", children: cells, position: { start, end: start } };
}

/** The cell between two borders; it begins with the border before it. */
function plainCell(line: PlainLine, from: number, end: number): TableCell | undefined {
  let [first, last] = [from, end];
  while (first < last && line.text[first] === " ") first += 1;
  while (last > first && line.text[last - 1] === " ") last -= 1;
  const text = line.text.slice(first, last);
  const column = line.column + first;
  const children = text === "" ? [] : plainInline([{ text, line: line.line, column }]);
  if (children === undefined) return undefined;
  const start = pointOf(line, from - 1);
  return { type: "tableCell", children, position: { start, end: start } };
}

function pointOf({ line, column }: PlainLine, offset: number): Position["start"] {
  return { line, column: column + offset };
}

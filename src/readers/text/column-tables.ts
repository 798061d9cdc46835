import type { Cell, Table } from "../../document/document.js";
import { tidy } from "../../text/fold.js";
import { type SourceLine, toParagraph } from "../lines.js";
import { sourceLines } from "./source-lines.js";

/** A table whose cells signs keep apart, and the lines that it takes up. */
export interface ColumnTable {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly table: Table;
}

/** A table of fewer columns cannot be told from other text with tabs in it. */
const LEAST_COLUMNS = 4;
/** How the first column of a table of tasks is headed. */
const HEADER_START = /^[\s|]*(?:S?TT|Số TT)\s*[\t|]/u;
/** "I", "1.", "2.3", "a)", or nothing where the cell goes on from above. */
const ROW_LABEL = /^(?:|[IVXLC]{1,6}[.)]?|\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[A-Za-zĐđ][.)]?)$/u;
const RULE = /^[\s|:+-]+$/u;

/**
 * The tables of tasks whose rows are lines, with a tab between two cells as a table that was copied
 * from Word has it, or "|". One with a line inside that is no row is none: its cells are not certain.
 */
export function columnTables(text: string): ColumnTable[] {
  const lines = [...sourceLines(text)];
  const tables: ColumnTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !HEADER_START.test(line.text)) continue;
    const sign = line.text.includes("\t") ? "\t" : "|";
    const end = endOf(lines, at, sign);
    const rows = lines
      .slice(at, end)
      .filter(({ text }) => tidy(text) !== "" && !RULE.test(text))
      .map((row) => cellsOf(row, sign));
    const last = lines[end - 1];
    if (last !== undefined && areRows(rows)) {
      const table = toTable(rows, tables.length + 1);
      tables.push({ firstLine: line.number, lastLine: last.number, table });
    }
    at = end - 1;
  }
  return tables;
}

/** Index behind the last line in a row that holds the sign; blank lines may stand between. */
function endOf(lines: readonly SourceLine[], start: number, sign: string): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text.includes(sign)) end = at + 1;
    else if (tidy(text) !== "") break;
  }
  return end;
}

function cellsOf({ text, place }: SourceLine, sign: string): SourceLine[] {
  const indent = sign === "|" ? (/^\s*\|/u.exec(text)?.[0].length ?? 0) : 0;
  const inside = sign === "|" ? text.slice(indent).replace(/\|\s*$/u, "") : text;
  let column = (place.column ?? 1) + indent;
  return inside.split(sign).map((cell) => {
    const placed = { text: cell, place: { ...place, column } };
    column += cell.length + 1;
    return placed;
  });
}

function areRows(rows: readonly (readonly SourceLine[])[]): boolean {
  const [header, ...others] = rows;
  if (header === undefined || header.length < LEAST_COLUMNS || others.length === 0) return false;
  if (header.some(({ text }) => tidy(text) === "")) return false;
  return others.every(
    (row) => row.length <= header.length && ROW_LABEL.test(tidy(row[0]?.text ?? "")),
  );
}

function toTable(rows: readonly (readonly SourceLine[])[], ordinal: number): Table {
  const columns = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row, rowIndex) =>
    Array.from({ length: columns }, (_, column) => cellOf(row, rowIndex, column, ordinal)),
  );
  const start = rows[0]?.[0]?.place;
  return {
    type: "table",
    rows: rows.length,
    columns,
    cells,
    headerRows: 1,
    origin: "markup",
    flat: true,
    place: { line: start?.line, column: start?.column, table: ordinal },
  };
}

/** A cell that the line does not reach is blank: editors cut blanks off the end of a line. */
function cellOf(row: readonly SourceLine[], rowIndex: number, column: number, table: number): Cell {
  const source = row[column] ?? { text: "", place: { line: row[0]?.place.line } };
  const place = { ...source.place, table, row: rowIndex + 1, cell: column + 1 };
  const blocks = tidy(source.text) === "" ? [] : [toParagraph([{ text: source.text, place }])];
  return { row: rowIndex, column, rowSpan: 1, columnSpan: 1, blocks, place };
}

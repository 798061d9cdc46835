import writeExcelFile, { type Cell, type CellObject } from "write-excel-file/node";
import { cleanText } from "./clean-text.js";
import type { CellRow, CellValue, SheetTable } from "./sheet-table.js";
import { type CellNote, notes } from "./workbook-notes.js";
import { paper } from "./workbook-paper.js";
import { ASIDE, BODY, HEADER, LINE, SUM, TITLE, TONES } from "./workbook-style.js";

/** More does not go into a cell of Excel. */
const MAX_LETTERS = 32_767;
/** Excel draws no higher row than 409 points. */
const MAX_LINES = 25;
/** Letters that a column holds for each unit of its width, words broken at blanks. */
const LETTERS_A_WIDTH = 0.95;
/** A capital takes as much as this many small letters. */
const CAPITAL = 1.4;
/** Bold type and the arrow of the filter leave less. */
const HEADER_LETTERS_A_WIDTH = 0.75;
/** A line above or below a table runs over as many columns as this many letters take. */
const LINE_WIDTH = 130;
/** Excel knows no day before. */
const FIRST_DAY = "1900-03-01";
/** What would become a formula when somebody edits the cell. */
const FORMULA = /^[=+\-@]/;

/**
 * The tables as the sheets of an XLSX file: headers that stay and can be filtered, days as dates, notes at
 * the cells that have some, and every text a text, whatever sign it begins with.
 */
export async function workbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headerRow(table),
    stickyColumnsCount: table.fixedColumns ?? 0,
    orientation: "landscape" as const,
    data: rowsOf(table),
  }));
  return writeExcelFile(sheets, {
    fontFamily: "Times New Roman",
    fontSize: 12,
    features: [
      paper(tables.map((table) => ({ ...table, headerRow: headerRow(table) }))),
      notes(tables.map(notesOf)),
    ],
  }).toBuffer();
}

/** Counted from 1. */
function headerRow({ lead = [] }: SheetTable): number {
  return lead.length + 1;
}

function rowsOf(table: SheetTable): Cell[][] {
  const { columns, rows, lead = [], sums = [], foot = [] } = table;
  const titles = columns.map(({ title }) => title);
  const headerHeight = heightOf(titles, columns, HEADER_LETTERS_A_WIDTH);
  return [
    ...lead.map((text, at) => asideRow([text], table, at === 0 ? TITLE : ASIDE)),
    titles.map((title) => ({ ...HEADER, ...textCell(title), height: headerHeight })),
    ...rows.map((row) => {
      const height = heightOf(row, columns);
      return row.map((value) => ({ ...BODY, ...cellOf(value), height }));
    }),
    ...(sums.length + foot.length === 0 ? [] : [[]]),
    ...sums.map((row) => asideRow(row, table, SUM)),
    ...foot.map((row) => asideRow(row, table, ASIDE)),
  ];
}

/** A row outside the table: its last cell runs on over the columns that are left. */
function asideRow(row: CellRow, { columns }: SheetTable, style: object): Cell[] {
  const last = row.length - 1;
  const span = spanFrom(last, columns);
  const width = columns.slice(last, last + span).reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column, at) => (at === last ? { width } : column));
  const height = heightOf(row, widths) + (style === TITLE ? LINE / 2 : 0);
  const cells = row.map((value, at) => ({
    ...style,
    ...cellOf(value),
    height,
    ...(at === last && span > 1 && { columnSpan: span }),
  }));
  return [...cells, ...Array.from({ length: span - 1 }, () => null)];
}

function spanFrom(first: number, columns: SheetTable["columns"]): number {
  let width = 0;
  let span = 0;
  for (const column of columns.slice(first)) {
    if (span > 0 && width + column.width > LINE_WIDTH) break;
    width += column.width;
    span += 1;
  }
  return Math.max(1, span);
}

/** Points that the text of the fullest cell needs: LibreOffice does not find out for itself. */
function heightOf(
  row: CellRow,
  columns: readonly { readonly width: number }[],
  lettersAWidth = LETTERS_A_WIDTH,
): number {
  const lines = row.map((value, at) =>
    Math.ceil(letters(value) / ((columns[at]?.width ?? 10) * lettersAWidth)),
  );
  return Math.min(MAX_LINES, Math.max(1, ...lines)) * LINE + 2;
}

/** How many small letters take as much room. */
function letters(value: CellValue): number {
  if (typeof value === "string") {
    return value.length + (value.match(/\p{Lu}/gu)?.length ?? 0) * (CAPITAL - 1);
  }
  return value !== null && typeof value === "object" && "text" in value ? letters(value.text) : 1;
}

function cellOf(value: CellValue): CellObject {
  if (value === null || value === "") return {};
  if (typeof value === "number") return { value, type: Number, align: "center" };
  if (typeof value === "string") return textCell(value);
  if ("text" in value) return { ...TONES[value.tone], ...textCell(value.text) };
  if (value.day < FIRST_DAY) return textCell(value.day);
  return {
    value: new Date(`${value.day}T00:00:00Z`),
    type: Date,
    format: "dd/mm/yyyy",
    align: "center",
  };
}

function textCell(text: string): CellObject {
  const value = cleanText(text).slice(0, MAX_LETTERS);
  return { value, type: String, ...(FORMULA.test(value) && { format: "@" }) };
}

function notesOf(table: SheetTable): readonly CellNote[] {
  const first = headerRow(table);
  return table.rows.flatMap((row, rowAt) =>
    row.flatMap((value, column) =>
      value !== null && typeof value === "object" && "text" in value && value.note !== undefined
        ? [{ row: first + rowAt, column, text: value.note }]
        : [],
    ),
  );
}

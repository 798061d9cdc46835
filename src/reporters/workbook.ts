import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type Cell, type Feature } from "write-excel-file/node";
import { cleanText } from "./clean-text.js";
import type { CellValue, SheetTable } from "./plan-tables.js";

/** More does not go into a cell of Excel. */
const MAX_LETTERS = 32_767;
/** Points of a line of 12-point type. */
const LINE = 16;
/** Excel draws no higher row than 409 points. */
const MAX_LINES = 25;
/** Letters that a column holds for each unit of its width, words broken at blanks. */
const LETTERS_A_WIDTH = 0.95;
/** Excel knows no day before. */
const FIRST_DAY = "1900-03-01";
const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAPER = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#DDE7F3",
  borderColor: "#9AA9BC",
  borderStyle: "thin",
  align: "center",
  alignVertical: "center",
  wrap: true,
} as const;
const BODY = {
  alignVertical: "top",
  wrap: true,
  borderColor: "#D0D7DE",
  borderStyle: "thin",
} as const;

/**
 * The tables as the sheets of an XLSX file: headers that stay and can be filtered, days as dates, and
 * every text a text, whatever sign it begins with.
 */
export async function workbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    data: [
      columns.map(
        ({ title }): Cell => ({ ...HEADER, value: title, type: String, height: 2 * LINE }),
      ),
      ...rows.map((row) => {
        const height = heightOf(row, columns);
        return row.map((value) => ({ ...cellOf(value), height }));
      }),
    ],
  }));
  const ranges = tables.map(({ columns, rows }) => ({
    columns: columns.length,
    rows: rows.length + 1,
  }));
  return writeExcelFile(sheets, {
    fontFamily: "Times New Roman",
    fontSize: 12,
    features: [filtersAndPaper(ranges)],
  }).toBuffer();
}

/** Points that the text of the fullest cell needs: LibreOffice does not find out for itself. */
function heightOf(row: readonly CellValue[], columns: SheetTable["columns"]): number {
  const lines = row.map((value, at) => {
    const letters = typeof value === "string" ? value.length : 1;
    return Math.ceil(letters / ((columns[at]?.width ?? 10) * LETTERS_A_WIDTH));
  });
  return Math.min(MAX_LINES, Math.max(1, ...lines)) * LINE + 2;
}

function cellOf(value: CellValue): Cell {
  if (value === null || value === "") return { ...BODY, value: undefined };
  if (typeof value === "number") return { ...BODY, value, type: Number };
  if (typeof value === "string") {
    return { ...BODY, value: cleanText(value).slice(0, MAX_LETTERS), type: String };
  }
  if (value.day < FIRST_DAY) return { ...BODY, value: value.day, type: String };
  const date = new Date(`${value.day}T00:00:00Z`);
  return { ...BODY, value: date, type: Date, format: "dd/mm/yyyy" };
}

/** Arrows in the headers, by which a column can be filtered; printed as wide as a sheet of A4. */
function filtersAndPaper(
  ranges: readonly { columns: number; rows: number }[],
): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const range = ranges[sheetIndex];
            if (range === undefined) return xml;
            const filter = `<autoFilter ref="A1:${columnName(range.columns)}${range.rows}"/>`;
            return xml
              .replace("<sheetViews>", `${FIT_TO_PAGE}<sheetViews>`)
              .replace("</sheetData>", `</sheetData>${filter}`)
              .replace(/<pageSetup[^>]*>/, PAPER);
          },
        },
      },
    },
  };
}

/** "A" for 1, "Z" for 26; no table here is wider. */
function columnName(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column - 1);
}

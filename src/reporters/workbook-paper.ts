import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";
import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import type { SheetTable } from "./sheet-table.js";

type PrintedTable = Pick<SheetTable, "name" | "columns" | "rows" | "fixedColumns"> & {
  /** Counted from 1. */
  readonly headerRow: number;
};
/** Something that is written into the parts of a workbook. */
export type WorkbookFeature = Feature<Stream | Buffer | Blob>;

/** Letters in the width of a sheet of A4 that can still be read; a wider table takes several sheets. */
const PAPER_WIDTH = 260;
const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
const FOOTER =
  "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>";

/**
 * Arrows in the headers, by which a column can be filtered; on paper, A4 on its side with the header on every
 * sheet and its number at the foot.
 */
export function paper(tables: readonly PrintedTable[]): WorkbookFeature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined) return xml;
            return xml
              .replace("<sheetViews>", `${FIT_TO_PAGE}<sheetViews>`)
              .replace(/(?=<mergeCells|<conditionalFormatting|<pageMargins)/, filterOf(table))
              .replace(/<pageMargins[^>]*>/, MARGINS)
              .replace(/<pageSetup[^>]*>/, `${pageSetup(table)}${FOOTER}`);
          },
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace(
              "<definedNames/>",
              () => `<definedNames>${tables.map(definedNames).join("")}</definedNames>`,
            ),
        },
      },
    },
  };
}

function filterOf(table: PrintedTable): string {
  return `<autoFilter ref="${filteredRange(table).join(":")}"/>`;
}

function filteredRange({ columns, rows, headerRow }: PrintedTable): readonly [string, string] {
  return [
    getCellAddress(headerRow - 1, 0),
    getCellAddress(headerRow - 1 + rows.length, columns.length - 1),
  ];
}

function pageSetup({ columns }: PrintedTable): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const sheets = Math.ceil(width / PAPER_WIDTH);
  return `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${sheets}" fitToHeight="0"/>`;
}

/** What Excel itself writes for a filter and for what is repeated on every sheet of paper. */
function definedNames(table: PrintedTable, index: number): string {
  const { headerRow, fixedColumns = 0 } = table;
  const sheet = `'${sanitizeTextContent(table.name).replaceAll("'", "''")}'`;
  const range = filteredRange(table).map(absolute).join(":");
  const last = columnName(fixedColumns - 1);
  const columns = fixedColumns === 0 ? "" : `${sheet}!$A:$${last},`;
  const rows = `${sheet}!$${headerRow}:$${headerRow}`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${rows}</definedName>`,
  ].join("");
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function columnName(column: number): string {
  return column < 0 ? "" : getCellAddress(0, column).replace(/\d+$/, "");
}

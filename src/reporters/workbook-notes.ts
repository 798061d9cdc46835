import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import type { WorkbookFeature } from "./workbook-paper.js";

/** Words that show when somebody points at a cell. */
export interface CellNote {
  /** Both counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * Writes the notes of each sheet as Excel keeps them: the words in a part of comments (ECMA-376, 18.7), the
 * boxes in which they show in a part of VML.
 */
export function notes(sheets: readonly (readonly CellNote[])[]): WorkbookFeature {
  const noted = (index: number) => (sheets[index] ?? []).length > 0;
  const parts = sheets.flatMap((cells, index) =>
    cells.length === 0
      ? []
      : [
          [commentsPath(index), commentsXml(cells)],
          [drawingPath(index), drawingXml(cells)],
        ],
  );
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () => (parts.length === 0 ? undefined : contentTypes(sheets)),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) =>
            noted(sheetIndex) ? relationships(sheetIndex) : undefined,
        },
        "xl/worksheets/sheet{id}.xml": {
          insert: (_options, { sheetIndex }) =>
            noted(sheetIndex) ? '<legacyDrawing r:id="rId-notes-drawing"/>' : undefined,
        },
      },
      write: { files: () => Object.fromEntries(parts) },
    },
  };
}

function commentsPath(index: number): string {
  return `xl/comments${index + 1}.xml`;
}

function drawingPath(index: number): string {
  return `xl/drawings/notes${index + 1}.vml`;
}

function contentTypes(sheets: readonly (readonly CellNote[])[]): string {
  const comments = sheets.flatMap((cells, index) =>
    cells.length === 0
      ? []
      : [`<Override ContentType="${SHEET_TYPE}" PartName="/${commentsPath(index)}"/>`],
  );
  return [`<Default ContentType="${VML_TYPE}" Extension="vml"/>`, ...comments].join("");
}

function relationships(index: number): string {
  const link = (id: string, type: string, path: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${path.replace("xl/", "../")}"/>`;
  return [
    link("rId-notes-comments", "comments", commentsPath(index)),
    link("rId-notes-drawing", "vmlDrawing", drawingPath(index)),
  ].join("");
}

function commentsXml(cells: readonly CellNote[]): string {
  const comments = cells.map(({ row, column, text }) => {
    const words = sanitizeTextContent(text);
    return `<comment ref="${getCellAddress(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">${words}</t></r></text></comment>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>cchc</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** Columns and rows that the box of a note covers, from the cell to the right of its own. */
const BOX = { columns: 3, rows: 5 };

/** Excel numbers shapes by blocks, and wants to know which blocks a sheet has taken. */
const SHAPES_A_BLOCK = 1024;

function drawingXml(cells: readonly CellNote[]): string {
  const blocks = Array.from(
    { length: Math.ceil((cells.length + 1) / SHAPES_A_BLOCK) },
    (_, block) => block + 1,
  );
  const shapes = cells.map(({ row, column }, at) => {
    const anchor = [
      column + 1,
      12,
      Math.max(0, row - 1),
      6,
      column + 1 + BOX.columns,
      12,
      row - 1 + BOX.rows,
      6,
    ];
    return `<v:shape id="_x0000_s${SHAPES_A_BLOCK + at + 1}" type="#_x0000_t202" style="position:absolute;width:240pt;height:110pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}

import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { closing, leadOf, title } from "./page-texts.js";
import { cellsOf, type SourceCell } from "./table-source.js";
import type { TableVariant } from "./table-variants.js";

/** The variant as a Word file. */
export async function variantAsDocx(variant: TableVariant): Promise<Uint8Array> {
  const [sides, ends] = variant.margins.map((margin) => convertMillimetersToTwip(margin));
  const size = 2 * variant.fontSize;
  const document = new Document({
    styles: { default: { document: { run: { font: "Liberation Serif", size } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation[ORIENTATIONS[variant.orientation]] },
            margin: { top: ends, bottom: ends, left: sides, right: sides },
          },
        },
        children: [
          textParagraph(title, { bold: true, alignment: AlignmentType.CENTER }),
          ...leadOf(variant).map((line) => textParagraph(line)),
          tableOf(variant),
          textParagraph(closing),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const A4 = { width: 11906, height: 16838 };
const ORIENTATIONS = { portrait: "PORTRAIT", landscape: "LANDSCAPE" } as const;
const RULES = {
  single: { style: BorderStyle.SINGLE, size: 4, color: "auto" },
  thick: { style: BorderStyle.SINGLE, size: 12, color: "auto" },
  double: { style: BorderStyle.DOUBLE, size: 4, color: "auto" },
  dashed: { style: BorderStyle.DASHED, size: 4, color: "auto" },
  dotted: { style: BorderStyle.DOTTED, size: 4, color: "auto" },
};
const SHADE = { fill: "D9E2F3" };

interface Look {
  /** Above and below, in points. */
  readonly spacing?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function textParagraph(text: string, look: Look = {}): Paragraph {
  const { bold = false, alignment, spacing = 0, lineHeight = 1 } = look;
  return new Paragraph({
    ...(alignment && { alignment }),
    spacing: { before: 20 * spacing, after: 20 * spacing, line: Math.round(240 * lineHeight) },
    children: text === "" ? [] : [new TextRun({ text, bold })],
  });
}

function tableOf(variant: TableVariant): Table {
  const { table, margins, orientation } = variant;
  const pageWidth = orientation === "portrait" ? A4.width : A4.height;
  const width = pageWidth - 2 * convertMillimetersToTwip(margins[0]);
  const parts = table.widths.reduce((sum, part) => sum + part, 0);
  const widths = table.widths.map((part) => Math.floor((width * part) / parts));
  const rule = RULES[variant.rules];
  const cells = cellsOf(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: 20 * variant.padding, right: 20 * variant.padding },
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: table.rows.map(
      (_, row) =>
        new TableRow({
          tableHeader: variant.header === "repeated" && row < table.headerRows,
          cantSplit: variant.rows === "whole",
          children: cells
            .filter((cell) => cell.row === row)
            .map((cell) => cellOf(cell, variant, widths)),
        }),
    ),
  });
}

function cellOf(cell: SourceCell, variant: TableVariant, widths: readonly number[]): TableCell {
  const { table, vertical, shading } = variant;
  const isHeader = cell.row < table.headerRows;
  const isGroup = cell.columnSpan > 2;
  const isShaded = shading === "groups" ? isGroup : shading === "header" && isHeader;
  const isCentred = isHeader || table.centred?.includes(cell.column) === true;
  const width = widths
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, part) => sum + part, 0);
  const look: Look = {
    bold: isHeader || isGroup,
    spacing: variant.spacing,
    lineHeight: variant.lineHeight,
    alignment: isCentred
      ? AlignmentType.CENTER
      : variant.alignment === "justify"
        ? AlignmentType.JUSTIFIED
        : AlignmentType.LEFT,
  };
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: vertical === "center" ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isShaded && { shading: SHADE }),
    children: cell.text.split("\n").map((text) => textParagraph(text, look)),
  });
}

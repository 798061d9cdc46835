import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  appendix,
  appendixCells,
  appendixRows,
  body,
  closing,
  header,
  title,
} from "./plan-content.js";

/** The plan as a Word file for LibreOffice: portrait text, then a landscape appendix. */
export async function planAsDocx(): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: "Liberation Serif", size: 28 } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: mm(20, 20, 20, 30) } },
        footers: { default: pageNumber() },
        children: [
          sideBySide(header.left, header.right, AlignmentType.CENTER),
          titleLine(title.kind),
          ...title.subject.map(titleLine),
          ...body.map(bodyParagraph),
          sideBySide(closing.left, closing.right, AlignmentType.LEFT),
        ],
      },
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: mm(15, 15, 15, 15),
          },
        },
        footers: { default: pageNumber() },
        children: [...appendix.title.map(titleLine), appendixTable()],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const TWIPS_PER_MM = 56.7;
const A4 = { width: 11906, height: 16838 };
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

function mm(top: number, right: number, bottom: number, left: number) {
  const twips = (length: number) => Math.round(length * TWIPS_PER_MM);
  return { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) };
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function titleLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true })],
  });
}

function bodyParagraph({ text, bold }: (typeof body)[number]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { after: 120 },
    children: [new TextRun({ text, bold: bold === true })],
  });
}

function sideBySide(
  left: readonly string[],
  right: readonly string[],
  alignment: (typeof AlignmentType)["LEFT" | "CENTER"],
): FileChild {
  const cell = (lines: readonly string[], cellAlignment: typeof alignment, bold: boolean) =>
    new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: lines.map(
        (text, index) =>
          new Paragraph({
            alignment: cellAlignment,
            spacing: { before: text === "Lò Thị Mẫu" ? 1200 : 0 },
            children: [new TextRun({ text, size: 24, bold: bold || index === 0 })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [cell(left, alignment, false), cell(right, AlignmentType.CENTER, true)],
      }),
    ],
  });
}

function appendixTable(): Table {
  const widths = appendix.widths.map((width) => Math.round(width * TWIPS_PER_MM));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: Array.from(
      { length: appendixRows },
      (_, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: appendixCells
            .filter((cell) => cell.row === row)
            .map(
              (cell) =>
                new TableCell({
                  rowSpan: cell.rowSpan,
                  columnSpan: cell.columnSpan,
                  width: { size: widths[cell.column] ?? 0, type: WidthType.DXA },
                  children: [
                    new Paragraph({
                      children: [new TextRun({ text: cell.text, size: 24, bold: row === 0 })],
                    }),
                  ],
                }),
            ),
        }),
    ),
  });
}

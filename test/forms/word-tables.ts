import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { PrintedCell, PrintedTable, SideBySide } from "./printed-plan.js";

/** A borderless table of two columns, or nothing when both are empty. */
export function sideBySide({ left, right }: SideBySide, place: "head" | "foot"): FileChild[] {
  if (left.length === 0 && right.length === 0) return [];
  const isHead = place === "head";
  const twips = [75, 90].map((width) => convertMillimetersToTwip(width));
  const cells = [
    left.map((text, index) => line(text, isHead, isHead ? 26 : index === 0 ? 24 : 22)),
    right.flatMap((text, index) => {
      const isName = !isHead && index === right.length - 1 && index > 0;
      const space = isName ? Array.from({ length: 4 }, () => new Paragraph({ children: [] })) : [];
      return [...space, line(text, true, isHead ? 26 : 28, true)];
    }),
  ];
  const table = new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: NO_BORDERS,
    columnWidths: twips,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              width: { size: twips[index] ?? 0, type: WidthType.DXA },
              children: children.length > 0 ? children : [new Paragraph({ children: [] })],
            }),
        ),
      }),
    ],
  });
  return [table];
}

/** A ruled table whose header row is repeated on every page. */
export function ruledTable({ columns, rows }: PrintedTable): Table {
  const twips = columns.map(({ width }) => convertMillimetersToTwip(width));
  const header = columns.map(({ title }, column) => ({
    column,
    text: title,
    rowSpan: 1,
    columnSpan: 1,
  }));
  const toRow = (cells: readonly PrintedCell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        ({ column, text, rowSpan, columnSpan }) =>
          new TableCell({
            rowSpan,
            columnSpan,
            width: { size: twips[column] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            children: [line(text, tableHeader, 24, tableHeader || columnSpan > 1)],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: twips,
    rows: [toRow(header, true), ...rows.map((row) => toRow(row, false))],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function line(text: string, isCentred: boolean, size: number, bold = false): Paragraph {
  return new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: text === "" ? [] : [new TextRun({ text, size, bold })],
  });
}

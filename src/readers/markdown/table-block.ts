import type { Table as MarkdownTable } from "mdast";
import type { Cell, Table } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { tidy } from "../../text/fold.js";
import { toParagraph } from "../lines.js";
import { inlineText } from "./inline-text.js";

/** A GFM table; the lines of a cell (`<br>`) are its paragraphs. */
export function tableBlock(node: MarkdownTable, ordinal: number): Table {
  const cells = node.children.flatMap((row, rowIndex) =>
    row.children.map((cell, columnIndex): Cell => {
      const start = cell.position?.start ?? node.position?.start;
      const place: Place = {
        line: start?.line,
        column: start?.column,
        table: ordinal,
        row: rowIndex + 1,
        cell: columnIndex + 1,
      };
      const lines = inlineText(cell.children).filter((line) => tidy(line.text) !== "");
      const blocks = lines.map((line) =>
        toParagraph([{ text: line.text, place: { ...place, ...line.place } }]),
      );
      return { row: rowIndex, column: columnIndex, rowSpan: 1, columnSpan: 1, blocks, place };
    }),
  );
  return {
    type: "table",
    rows: node.children.length,
    columns: Math.max(...node.children.map((row) => row.children.length)),
    cells,
    headerRows: 1,
    origin: "markup",
    flat: true,
    place: { line: node.position?.start.line, column: node.position?.start.column, table: ordinal },
  };
}

import { type Document, textOf } from "../../../src/document/document.js";
import { cellsOf, type SourceCell } from "./table-source.js";
import type { TableVariant } from "./table-variants.js";

/** How many cells of a variant a reader gave exactly. */
export interface CellAccuracy {
  readonly cells: number;
  /** Cells with their exact text at their row and column, wherever it is broken into paragraphs. */
  readonly texts: number;
  /** The same, broken into the same paragraphs. */
  readonly paragraphs: number;
  readonly spans: number;
  /** What is wrong but for paragraphs, one line a cell or a table. */
  readonly misses: readonly string[];
}

/** Compares the one table of a document with what the variant printed. */
export function cellAccuracy(variant: TableVariant, document: Document): CellAccuracy {
  const wanted = cellsOf(variant.table);
  const tables = document.blocks.filter((block) => block.type === "table");
  const found = new Map(
    tables[0]?.cells.map((cell) => [placeOf(cell), { ...cell, text: textOf(cell.blocks) }]),
  );
  const misses = tables.length === 1 ? [] : [`${tables.length} tables instead of 1`];
  const counts = { cells: wanted.length, texts: 0, paragraphs: 0, spans: 0 };
  for (const cell of wanted) {
    const other = found.get(placeOf(cell));
    if (other?.text === cell.text) counts.paragraphs += 1;
    if (other !== undefined && onOneLine(other.text) === onOneLine(cell.text)) counts.texts += 1;
    else misses.push(`${placeOf(cell)}: “${other?.text}” instead of “${cell.text}”`);
    if (other !== undefined && spansOf(other) === spansOf(cell)) counts.spans += 1;
    else misses.push(`${placeOf(cell)}: ${other && spansOf(other)} instead of ${spansOf(cell)}`);
  }
  if (found.size > wanted.length) misses.push(`${found.size - wanted.length} cells too many`);
  return { ...counts, misses };
}

function onOneLine(text: string): string {
  return text.replaceAll("\n", " ");
}

function placeOf({ row, column }: Pick<SourceCell, "row" | "column">): string {
  return `row ${row + 1}, column ${column + 1}`;
}

function spansOf({ rowSpan, columnSpan }: Pick<SourceCell, "rowSpan" | "columnSpan">): string {
  return `${rowSpan}x${columnSpan}`;
}

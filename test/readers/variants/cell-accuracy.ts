import { type Document, textOf } from "../../../src/document/document.js";
import { cellsOf, type SourceCell } from "./table-source.js";
import type { TableVariant } from "./table-variants.js";

/** How many cells of a variant a reader gave exactly. */
export interface CellAccuracy {
  readonly cells: number;
  /** Cells with their exact text, paragraph by paragraph, at their row and column. */
  readonly texts: number;
  /** The same, however the text is broken into paragraphs. */
  readonly words: number;
  readonly spans: number;
  /** What went wrong, one line a cell or a table. */
  readonly misses: readonly string[];
}

export function cellAccuracy(variant: TableVariant, document: Document): CellAccuracy {
  const wanted = cellsOf(variant.table);
  const tables = document.blocks.filter((block) => block.type === "table");
  const found = new Map(
    tables[0]?.cells.map((cell) => [placeOf(cell), { ...cell, text: textOf(cell.blocks) }]),
  );
  const misses = tables.length === 1 ? [] : [`${tables.length} tables instead of 1`];
  const counts = { cells: wanted.length, texts: 0, words: 0, spans: 0 };
  for (const cell of wanted) {
    const other = found.get(placeOf(cell));
    if (other?.text === cell.text) counts.texts += 1;
    else misses.push(`${placeOf(cell)}: “${other?.text}” instead of “${cell.text}”`);
    if (other?.text.replaceAll("\n", " ") === cell.text.replaceAll("\n", " ")) counts.words += 1;
    if (other !== undefined && spansOf(other) === spansOf(cell)) counts.spans += 1;
    else misses.push(`${placeOf(cell)}: ${other && spansOf(other)} instead of ${spansOf(cell)}`);
  }
  if (found.size > wanted.length) misses.push(`${found.size - wanted.length} cells too many`);
  return { ...counts, misses };
}

type Spans = Pick<SourceCell, "rowSpan" | "columnSpan">;

function placeOf({ row, column }: Pick<SourceCell, "row" | "column">): string {
  return `row ${row + 1}, column ${column + 1}`;
}

function spansOf({ rowSpan, columnSpan }: Spans): string {
  return `${rowSpan}x${columnSpan}`;
}

import type { PrintedCell } from "./printed-plan.js";

/** A row of a task table before its equal neighbours are merged; a string makes a group row. */
export type TableRow =
  | readonly [label: string, title: string]
  | { readonly cells: readonly Value[] };

/** The text of a cell, or "merged" when the cell above reaches down. */
export type Value = string | { readonly merged: true };

export const MERGED: Value = { merged: true };

/** Lays rows of `width` columns out as cells with their spans. */
export function mergedCells(rows: readonly TableRow[], width: number): PrintedCell[][] {
  return rows.map((row, index) => {
    if (!("cells" in row)) {
      return [
        { column: 0, text: row[0], rowSpan: 1, columnSpan: 1 },
        { column: 1, text: row[1], rowSpan: 1, columnSpan: width - 1 },
      ];
    }
    return row.cells.flatMap((text, column) =>
      typeof text === "string"
        ? [{ column, text, rowSpan: 1 + mergedBelow(rows, index, column), columnSpan: 1 }]
        : [],
    );
  });
}

function mergedBelow(rows: readonly TableRow[], index: number, column: number): number {
  const below = rows.slice(index + 1);
  const end = below.findIndex((row) => !("cells" in row) || typeof row.cells[column] === "string");
  return end === -1 ? below.length : end;
}

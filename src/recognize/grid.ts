import type { Cell, Table } from "../document/document.js";
import { textOf } from "../document/document.js";
import { brokenLines } from "./broken-lines.js";
import { paragraphsOf } from "./passages.js";

/** A table as rows of the cells that cover them: a merged cell stands in each of its places. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

export function toGrid(table: Table): Grid {
  const grid: (Cell | undefined)[][] = Array.from({ length: table.rows }, () =>
    new Array<Cell | undefined>(table.columns).fill(undefined),
  );
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        const line = grid[row];
        if (line !== undefined && column < line.length) line[column] = cell;
      }
    }
  }
  return grid;
}

/** Cells are asked for their text by every step that looks at a table. */
const TEXTS = new WeakMap<Cell, string>();

/** The text of a cell on one line, "" when blank. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const known = TEXTS.get(cell);
  if (known !== undefined) return known;
  const text = textOf(cell.blocks).replace(/\s+/gu, " ").trim();
  TEXTS.set(cell, text);
  return text;
}

/** The lines of a cell: its paragraphs, and what they break by hand before a capital or a bullet. */
export function cellLines(cell: Cell | undefined): string[] {
  if (cell === undefined) return [];
  return paragraphsOf(cell.blocks)
    .flatMap((paragraph) => {
      const lines = brokenLines(paragraph).map(({ text }) => text.trim());
      return lines.slice(1).every((line) => OPENS_LINE.test(line)) ? lines : paragraph.text.trim();
    })
    .filter((line) => line !== "");
}

const OPENS_LINE = /^[\p{Lu}\d–+•-]/u;

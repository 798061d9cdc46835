import type { Cell, Paragraph, Table } from "../document/document.js";
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

/** Blanks that are more or other than a single one. */
const ODD_BLANKS = /[^\S ]\s*| \s+/gu;

/** The text of a cell on one line, "" when blank. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const known = TEXTS.get(cell);
  if (known !== undefined) return known;
  const text = textOf(cell.blocks).replace(ODD_BLANKS, " ").trim();
  TEXTS.set(cell, text);
  return text;
}

/** The different cells of a row that are not blank, in order, the first `most` of them. */
export function filledCells(cells: Grid[number], most: number): Cell[] {
  const filled: Cell[] = [];
  for (const cell of cells) {
    if (filled.length === most) break;
    if (cell !== undefined && cellText(cell) !== "" && !filled.includes(cell)) filled.push(cell);
  }
  return filled;
}

/** The lines of a cell: its paragraphs, and what they break by hand before a capital or a bullet. */
export function cellLines(cell: Cell | undefined): string[] {
  if (cell === undefined) return [];
  const lines: string[] = [];
  for (const paragraph of paragraphsOf(cell.blocks)) {
    for (const line of linesOf(paragraph)) if (line !== "") lines.push(line);
  }
  return lines;
}

function linesOf(paragraph: Paragraph): readonly string[] {
  if (paragraph.breaks === undefined) return [paragraph.text.trim()];
  const lines = brokenLines(paragraph).map(({ text }) => text.trim());
  return lines.slice(1).every((line) => OPENS_LINE.test(line)) ? lines : [paragraph.text.trim()];
}

const OPENS_LINE = /^[\p{Lu}\d–+•-]/u;

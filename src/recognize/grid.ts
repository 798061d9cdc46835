import type { Block, Cell, Paragraph, Table } from "../document/document.js";
import { textOf } from "../document/document.js";
import { brokenLines } from "./broken-lines.js";
import { paragraphsOf } from "./passages.js";

/** A cell with its text on one line, "" when blank. */
export interface GridCell extends Cell {
  readonly text: string;
}

/** A table as rows of the cells that cover them: a merged cell stands in each of its places. */
export type Grid = readonly GridRow[];
export type GridRow = readonly (GridCell | undefined)[];

export function toGrid(table: Table): Grid {
  const grid: (GridCell | undefined)[][] = Array.from({ length: table.rows }, () =>
    new Array<GridCell | undefined>(table.columns).fill(undefined),
  );
  for (const { row: top, column: left, rowSpan, columnSpan, blocks, place } of table.cells) {
    const text = lineOf(blocks);
    const cell = { row: top, column: left, rowSpan, columnSpan, blocks, place, text };
    for (let row = top; row < top + rowSpan; row += 1) {
      for (let column = left; column < left + columnSpan; column += 1) {
        const line = grid[row];
        if (line !== undefined && column < line.length) line[column] = cell;
      }
    }
  }
  return grid;
}

/** Blanks that are more or other than a single one. */
const ODD_BLANKS = /[^\S ]\s*| \s+/gu;

function lineOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  const text = blocks.length === 1 && first?.type === "paragraph" ? first.text : textOf(blocks);
  return text.replace(ODD_BLANKS, " ").trim();
}

/** The text of a cell on one line, "" when blank. */
export function cellText(cell: GridCell | undefined): string {
  return cell?.text ?? "";
}

/** The different cells of a row that are not blank, in order, the first `most` of them. */
export function filledCells(cells: GridRow, most: number): GridCell[] {
  const filled: GridCell[] = [];
  for (const cell of cells) {
    if (filled.length === most) break;
    if (cell !== undefined && cell.text !== "" && !filled.includes(cell)) filled.push(cell);
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

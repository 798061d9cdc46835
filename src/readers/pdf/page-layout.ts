import { gridsAndFramesOf } from "./grids.js";
import { numberOnPage } from "./line-numbers.js";
import { type Line, linesOf } from "./lines.js";
import type { PageContent } from "./page-content.js";
import { fillGrids, type PageTable } from "./page-tables.js";

/** A page sorted into ruled tables and the lines outside them, in points of page space. */
export interface PageLayout {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** The lines outside tables from top to bottom, cut where blocks stand side by side. */
  readonly lines: readonly Line[];
  readonly tables: readonly PageTable[];
  /** The lines of each visible stamp of a digital signature. */
  readonly stamps: readonly (readonly Line[])[];
}

export function layoutOf({ page, orientation, glyphs, segments }: PageContent): PageLayout {
  const { tables, rest } = fillGrids(gridsAndFramesOf(segments), glyphs, page);
  const { width, height } = orientation;
  return { page, width, height, lines: linesOf(rest, page), tables, stamps: [] };
}

/** Gives every line of the page, those in tables included, its number from the top. */
export function numberLines(layout: PageLayout): PageLayout {
  const inTables = layout.tables.flatMap((table) => table.cells.flatMap((cell) => cell.lines));
  const numbered = numberOnPage([...layout.lines, ...inTables].map((line) => line.baseline));
  return {
    ...layout,
    lines: layout.lines.map(numbered),
    tables: layout.tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, lines: cell.lines.map(numbered) })),
    })),
  };
}

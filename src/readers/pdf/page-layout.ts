import { gridsAndFramesOf } from "./grids.js";
import { numberOnPage } from "./line-numbers.js";
import { type Line, linesOf, turnedLinesOf } from "./lines.js";
import type { PageContent } from "./page-content.js";
import { fillGrids, type PageTable } from "./page-tables.js";
import { withoutWatermarks } from "./watermarks.js";

/** A page sorted into ruled tables and the lines outside them, in points of page space. */
export interface PageLayout {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** The lines outside tables from top to bottom, cut where blocks stand side by side. */
  readonly lines: readonly Line[];
  readonly tables: readonly PageTable[];
  /** The lines outside tables that are turned against the page; absent where there are none. */
  readonly turned?: readonly Line[];
  /** The lines of each visible stamp of a digital signature. */
  readonly stamps: readonly (readonly Line[])[];
}

export function layoutOf({ page, orientation, glyphs, segments }: PageContent): PageLayout {
  const { tables, rest } = fillGrids(gridsAndFramesOf(segments), withoutWatermarks(glyphs), page);
  const { width, height } = orientation;
  const turned = turnedLinesOf(rest, page);
  const layout = {
    page,
    width,
    height,
    lines: linesOf(rest, page),
    tables: tables.map((table) => (reachesEdge(table, width) ? { ...table, isCut: true } : table)),
    stamps: [],
  };
  return turned.length === 0 ? layout : { ...layout, turned };
}

/** No printer rules so near to the edge of the paper, in points. */
const EDGE = 2;

function reachesEdge({ xs }: PageTable, width: number): boolean {
  return Math.min(...xs) <= EDGE || Math.max(...xs) >= width - EDGE;
}

/** Gives every line of the page, those in tables included, its number from the top. */
export function numberLines(layout: PageLayout): PageLayout {
  const { turned = [] } = layout;
  const inTables = layout.tables.flatMap((table) => table.cells.flatMap((cell) => cell.lines));
  const numbered = numberOnPage(
    [...layout.lines, ...turned, ...inTables].map((line) => line.baseline),
  );
  return {
    ...layout,
    lines: layout.lines.map(numbered),
    turned: turned.map(numbered),
    tables: layout.tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, lines: cell.lines.map(numbered) })),
    })),
  };
}

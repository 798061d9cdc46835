import type { Block, Cell } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { attribute, childElements, declarations } from "./elements.js";
import type { HtmlElement } from "./parse-html.js";
import type { HtmlSource } from "./placed-words.js";
import { type GridCell, type TableGrid, tableGrid } from "./table-grid.js";

/** What a table takes from its page. */
export interface TablePage {
  readonly source: HtmlSource;
  /** Number of data tables met so far. */
  tables: number;
}

/** Reads what stands in a cell; `place` says in which, and is empty outside a data table. */
export type CellReader = (cell: HtmlElement, place: Place) => readonly Block[];

/** Without borders, a table of at most so many columns and rows of short lines puts blocks side by side. */
const MAX_LAYOUT_COLUMNS = 3;
const MAX_LAYOUT_ROWS = 2;
const MAX_LAYOUT_LINE = 120;

/**
 * The table as one block behind its caption, or its contents, left cell first, when it serves only as
 * a layout. Borders that a style sheet draws are not seen: such a table of two rows passes for layout.
 */
export function tableBlocks(table: HtmlElement, page: TablePage, readCell: CellReader): Block[] {
  const grid = tableGrid(table);
  const captions = grid.captions.flatMap((caption) => readCell(caption, {}));
  if (mayBeLayout(table, grid)) {
    const tablesBefore = page.tables;
    const contents = grid.cells.map(({ element }) => readCell(element, {}));
    const isSmall = grid.rows <= MAX_LAYOUT_ROWS && contents.every(areShort);
    if (isSmall || grid.columns === 1 || grid.cells.some(holdsPage)) {
      return [...captions, ...contents.flat()];
    }
    page.tables = tablesBefore;
  }
  if (grid.cells.length === 0) return captions;
  return [...captions, dataTable(table, grid, page, readCell)];
}

function dataTable(
  element: HtmlElement,
  { rows, columns, headerRows, cells }: TableGrid,
  page: TablePage,
  readCell: CellReader,
): Block {
  page.tables += 1;
  const table = page.tables;
  const placeOf = ({ position }: HtmlElement): Place => ({
    line: position && position.start.line + page.source.firstLine - 1,
    column: position?.start.column,
  });
  const toCell = ({ element: cell, ...grid }: GridCell): Cell => {
    const inTable = { table, row: grid.row + 1, cell: grid.column + 1 };
    const place = { ...placeOf(cell), ...inTable };
    return { ...grid, blocks: readCell(cell, inTable), place };
  };
  return {
    type: "table",
    rows,
    columns,
    cells: cells.map(toCell),
    headerRows,
    origin: "markup",
    place: { ...placeOf(element), table },
  };
}

function mayBeLayout(
  table: HtmlElement,
  { cells, columns, headerRows, captions }: TableGrid,
): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(table, "role") ?? "")) return true;
  return (
    columns <= MAX_LAYOUT_COLUMNS &&
    headerRows === 0 &&
    captions.length === 0 &&
    !hasBorder(table) &&
    !cells.some(({ element }) => hasBorder(element))
  );
}

function hasBorder(element: HtmlElement): boolean {
  const named = attribute(element, "border");
  if (named !== undefined && named !== "0") return true;
  if (attribute(element, "rules") !== undefined) return true;
  return declarations(element).some(
    ({ property, value }) =>
      /^border(?:-(?:top|right|bottom|left|width|style))?$/.test(property) &&
      !/\bnone\b|\bhidden\b|^0(?:[a-z]*)?(?:\s|$)/.test(value),
  );
}

function areShort(blocks: readonly Block[]): boolean {
  return blocks.every(
    (block) => block.type === "paragraph" && block.text.length <= MAX_LAYOUT_LINE,
  );
}

/** Old portals lay out the whole page with tables. */
function holdsPage({ element }: GridCell): boolean {
  return holds(element, /^(?:table|h[1-6])$/u);
}

function holds(element: HtmlElement, names: RegExp): boolean {
  return childElements(element).some((child) => names.test(child.tagName) || holds(child, names));
}

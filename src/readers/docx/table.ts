import type { Block, Cell } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { childrenNamed, descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { hasVisibleBorders, type TableRows } from "./borders.js";
import { numberOf, stringOf, switchOf } from "./properties.js";
import { countParagraph, type Story } from "./story.js";

/** Without borders, a table of at most so many cells side by side only puts blocks beside others. */
const MAX_LAYOUT_CELLS = 3;
/** Word allows 63 columns; more than this comes from a broken file. */
const MAX_SPAN = 1000;

/** Where in a data table blocks stand; empty in the running text. */
export type CellPlace = Pick<Place, "table" | "row" | "cell">;

/** Reads the blocks in an element, such as those of a cell. */
export type BlockReader = (
  container: XmlElement,
  story: Story,
  cellPlace: CellPlace,
) => readonly Block[];

interface GridCell extends Omit<Cell, "rowSpan" | "columnSpan"> {
  rowSpan: number;
  columnSpan: number;
}

/** The table as one block, or its contents in reading order when it serves only as a layout. */
export function readTable(
  table: XmlElement,
  story: Story,
  cellPlace: CellPlace,
  readBlocks: BlockReader,
): readonly Block[] {
  const rows = [...tableParts(table, "w:tr")].map((row) => ({
    row,
    cells: [...tableParts(row, "w:tc")],
  }));
  if (isLayout({ table, rows }, story)) {
    return rows.flatMap(({ row, cells }) => {
      const blocks = cells.flatMap((cell) => readBlocks(cell, story, cellPlace));
      return isDeleted(row) ? [] : blocks;
    });
  }
  return readDataTable({ table, rows }, story, readBlocks);
}

/** The rows of a table or the cells of a row, out of whatever content controls wrap them. */
function* tableParts(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    else if (WRAPPERS.has(child.name)) yield* tableParts(child, name);
  }
}

const WRAPPERS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
]);

function isLayout(rows: TableRows, story: Story): boolean {
  return (
    rows.rows.every(({ cells }) => cells.length <= MAX_LAYOUT_CELLS) &&
    !rows.rows.some(({ row }) => isHeader(row)) &&
    !hasVisibleBorders(rows, story.styles)
  );
}

function readDataTable(
  { rows }: TableRows,
  story: Story,
  readBlocks: BlockReader,
): readonly Block[] {
  story.tables += 1;
  const table = story.tables;
  const place = story.anchor ?? { paragraph: story.paragraphs + 1, table };
  const cells: GridCell[] = [];
  const kept: XmlElement[] = [];
  let above: ReadonlyMap<number, GridCell> = new Map();
  for (const part of rows) {
    const context = { story, table, row: kept.length, above, readBlocks };
    const line = readRow(part, context);
    if (isDeleted(part.row)) continue;
    kept.push(part.row);
    for (const cell of line.started) cells.push(cell);
    above = line.owners;
    for (const owner of line.continued) owner.rowSpan += 1;
  }
  if (cells.length === 0) return [];
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const body = kept.findIndex((row) => !isHeader(row));
  const headerRows = body < 0 ? kept.length : body;
  return [
    { type: "table", rows: kept.length, columns, cells, headerRows, origin: "markup", place },
  ];
}

interface RowContext {
  readonly story: Story;
  readonly table: number;
  readonly row: number;
  /** The cells that reach the row above, by the column where they begin. */
  readonly above: ReadonlyMap<number, GridCell>;
  readonly readBlocks: BlockReader;
}

interface RowCells {
  readonly started: readonly GridCell[];
  readonly continued: readonly GridCell[];
  readonly owners: ReadonlyMap<number, GridCell>;
}

function readRow({ row, cells }: TableRows["rows"][number], context: RowContext): RowCells {
  const started: GridCell[] = [];
  const continued: GridCell[] = [];
  const owners = new Map<number, GridCell>();
  let column = gridSkip(row);
  let left: GridCell | undefined;
  for (const element of cells) {
    const tcPr = descend(element, "w:tcPr");
    const span = Math.min(Math.max(numberOf(tcPr, "w:gridSpan") ?? 1, 1), MAX_SPAN);
    const above = context.above.get(column);
    const owner = above?.columnSpan === span ? above : undefined;
    if (continuesMerge(tcPr, "w:hMerge") && left !== undefined) {
      left.columnSpan += span;
      skipParagraphs(element, context.story);
    } else if (continuesMerge(tcPr, "w:vMerge") && owner !== undefined) {
      continued.push(owner);
      owners.set(column, owner);
      left = undefined;
      skipParagraphs(element, context.story);
    } else {
      const cell = readCell(element, context, column, span);
      started.push(cell);
      owners.set(column, cell);
      left = cell;
    }
    column += span;
  }
  return { started, continued, owners };
}

function gridSkip(row: XmlElement): number {
  const skip = numberOf(descend(row, "w:trPr"), "w:gridBefore") ?? 0;
  return Math.min(Math.max(skip, 0), MAX_SPAN);
}

/** A merge mark without a value continues the cell before or above. */
function continuesMerge(tcPr: XmlElement | undefined, name: "w:hMerge" | "w:vMerge"): boolean {
  return descend(tcPr, name) !== undefined && stringOf(tcPr, name) !== "restart";
}

/** Word neither prints nor numbers what stands in the cells swallowed by a merge. */
function skipParagraphs(element: XmlElement, story: Story): void {
  for (const child of elementsOf(element)) {
    if (child.name === "w:p") countParagraph(story, undefined);
    else skipParagraphs(child, story);
  }
}

function readCell(
  element: XmlElement,
  { story, table, row, readBlocks }: RowContext,
  column: number,
  columnSpan: number,
): GridCell {
  const cellPlace = { table, row: row + 1, cell: column + 1 };
  const place = story.anchor ?? { paragraph: story.paragraphs + 1, ...cellPlace };
  const blocks = readBlocks(element, story, cellPlace);
  return { row, column, rowSpan: 1, columnSpan, blocks, place };
}

function isHeader(row: XmlElement): boolean {
  return childrenNamed(row, "w:trPr").some((trPr) => switchOf(trPr, "w:tblHeader") === true);
}

function isDeleted(row: XmlElement): boolean {
  return descend(row, "w:trPr", "w:del") !== undefined;
}

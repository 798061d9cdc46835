import { attribute, childElements, isHidden } from "./elements.js";
import { pageTooLarge } from "./page-bounds.js";
import type { HtmlElement } from "./parse-html.js";

/** A cell with the grid coordinates that its row, its spans and the cells above give it. */
export interface GridCell {
  readonly element: HtmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface TableGrid {
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  readonly captions: readonly HtmlElement[];
  readonly cells: readonly GridCell[];
}

/** As the standard has it. */
const MAX_COLUMN_SPAN = 1000;
const MAX_SLOTS = 2_000_000;
/** No row has more; a table that does is broken. */
const MAX_COLUMNS = 10_000;

/**
 * Lays the cells of a table out on its grid. No span reaches out of its row group or over another
 * cell.
 * @throws DocumentError `too-large`
 */
export function tableGrid(table: HtmlElement): TableGrid {
  const groups = rowGroups(table);
  const cells: GridCell[] = [];
  let rows = 0;
  let slots = 0;
  for (const group of groups) {
    /** For each column how many more rows the cell above reaches down. */
    let occupied: number[] = [];
    for (const [index, row] of group.rows.entries()) {
      occupied = occupied.map((left) => Math.max(0, left - 1));
      const placed = placeRow(row, rows + index, group.rows.length - index, occupied);
      for (const cell of placed) {
        cells.push(cell);
        slots += cell.rowSpan * cell.columnSpan;
      }
      if (slots > MAX_SLOTS || occupied.length > MAX_COLUMNS) throw pageTooLarge();
    }
    rows += group.rows.length;
  }
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const captions = childElements(table).filter(({ tagName }) => tagName === "caption");
  return { rows, columns, headerRows: headerRowsOf(groups), captions, cells };
}

interface RowGroup {
  readonly isHeader: boolean;
  readonly rows: readonly HtmlElement[];
}

function rowGroups(table: HtmlElement): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const child of childElements(table)) {
    if (isHidden(child)) continue;
    if (child.tagName === "tr") groups.push({ isHeader: false, rows: [child] });
    if (/^t(?:head|body|foot)$/u.test(child.tagName)) {
      groups.push({ isHeader: child.tagName === "thead", rows: rowsOf(child) });
    }
  }
  const header = groups.filter(({ isHeader }) => isHeader);
  return [...header, ...groups.filter(({ isHeader }) => !isHeader)];
}

function rowsOf(group: HtmlElement): HtmlElement[] {
  return childElements(group).filter((row) => row.tagName === "tr" && !isHidden(row));
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter(
    (cell) => (cell.tagName === "td" || cell.tagName === "th") && !isHidden(cell),
  );
}

/** Marks in `occupied` how far down each cell of the row reaches. */
function placeRow(
  row: HtmlElement,
  rowIndex: number,
  rowsLeft: number,
  occupied: number[],
): GridCell[] {
  let column = 0;
  return cellsOf(row).map((element) => {
    while ((occupied[column] ?? 0) > 0) column += 1;
    const wanted = Math.min(Math.max(spanOf(element, "colSpan", 1), 1), MAX_COLUMN_SPAN);
    let columnSpan = 1;
    while (columnSpan < wanted && (occupied[column + columnSpan] ?? 0) === 0) columnSpan += 1;
    const down = spanOf(element, "rowSpan", 1);
    const rowSpan = down === 0 ? rowsLeft : Math.min(Math.max(down, 1), rowsLeft);
    const cell = { element, row: rowIndex, column, rowSpan, columnSpan };
    for (let step = 0; step < columnSpan; step += 1) occupied[column + step] = rowSpan;
    column += columnSpan;
    return cell;
  });
}

function spanOf(element: HtmlElement, name: "rowSpan" | "colSpan", otherwise: number): number {
  const span = Number.parseInt(attribute(element, name) ?? "", 10);
  return Number.isNaN(span) ? otherwise : span;
}

/** The rows of the head, or those at the top in which every cell is a heading. */
function headerRowsOf(groups: readonly RowGroup[]): number {
  const head = groups.filter(({ isHeader }) => isHeader).flatMap(({ rows }) => rows);
  if (head.length > 0) return head.length;
  const rows = groups.flatMap((group) => group.rows.map(cellsOf));
  const body = rows.findIndex((cells) => cells.some(({ tagName }) => tagName === "td"));
  return Math.max(body, 0);
}

import type { Block, Cell, Paragraph, Table } from "../document/document.js";
import type { Place } from "../document/place.js";
import type { TaskColumn } from "../plan/plan.js";
import { assignCells, type ColumnWidths, type FlatCell } from "./flattened-cells.js";
import {
  type FlatLine,
  flatTableStart,
  isGroupLine,
  isNumberLine,
  readFlatTable,
} from "./flattened-lines.js";

interface NumberedRow {
  readonly number: FlatLine | undefined;
  readonly lines: readonly FlatLine[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly lines: FlatLine[];
  readonly place: Place;
}

const DETAILS: readonly TaskColumn[] = ["output", "lead", "coordinating", "deadline"];
const ITEMS: readonly TaskColumn[] = ["objective", "task", "activity"];

/**
 * The blocks of an appendix with the task table that was flattened to lines guessed back; `undefined`
 * when the appendix has a real table or no flattened one.
 */
export function guessTable(blocks: readonly Block[]): { blocks: readonly Block[] } | undefined {
  if (blocks.some((block) => block.type === "table")) return undefined;
  const flat = readFlatTable(blocks);
  if (flat === undefined) return undefined;
  const body = flat.columns.filter((column) => column !== "tt");
  const first = assignRows(flat.lines, body, new Map());
  const rows = assignRows(flat.lines, body, widthsOf(first));
  const table = buildTable(flat.columns, rows);
  return { blocks: [...blocks.slice(0, flatTableStart(blocks)), table] };
}

interface AssignedRow {
  readonly group: FlatLine | undefined;
  readonly number: FlatLine | undefined;
  readonly cells: readonly FlatCell[];
}

function assignRows(
  lines: readonly FlatLine[],
  columns: readonly TaskColumn[],
  widths: ColumnWidths,
): AssignedRow[] {
  const rows: AssignedRow[] = [];
  let current: { number: FlatLine | undefined; lines: FlatLine[] } | undefined;
  const open = new Map<TaskColumn, string>();
  const close = (): void => {
    const finest = current ? finestRows(current, columns, widths, open) : [];
    for (const { column, lines: own } of finest.flatMap(({ cells }) => cells)) {
      open.set(column, own.at(-1)?.text ?? "");
    }
    rows.push(...finest);
    current = undefined;
  };
  for (const line of lines) {
    if (isGroupLine(line.text)) {
      close();
      rows.push({ group: line, number: undefined, cells: [] });
    } else if (isNumberLine(line.text)) {
      close();
      current = { number: line, lines: [] };
    } else {
      current ??= { number: undefined, lines: [] };
      current.lines.push(line);
    }
  }
  close();
  return rows;
}

/** A numbered row taken apart where an item begins after the row was told in full. */
function finestRows(
  row: NumberedRow,
  columns: readonly TaskColumn[],
  widths: ColumnWidths,
  open: ReadonlyMap<TaskColumn, string>,
): AssignedRow[] {
  const cells = assignCells(reopened(row), columns, widths, open);
  const rows: FlatCell[][] = [[]];
  for (const cell of cells) {
    const last = rows.at(-1)?.at(-1);
    if (last && columns.indexOf(cell.column) <= columns.indexOf(last.column)) rows.push([]);
    rows.at(-1)?.push(cell);
  }
  return rows.map((own, index) => ({
    group: undefined,
    number: index === 0 ? row.number : undefined,
    cells: own,
  }));
}

/** A row that begins a page may go on with cells of the page before in any of its lines. */
function reopened(row: NumberedRow): FlatLine[] {
  const open = row.number?.afterHeader ?? row.lines[0]?.afterHeader ?? false;
  return row.lines.map((line) => ({ ...line, afterHeader: open }));
}

function widthsOf(rows: readonly AssignedRow[]): Map<TaskColumn, number> {
  const lengths = new Map<TaskColumn, number[]>();
  for (const { column, lines } of rows.flatMap((row) => row.cells)) {
    if (lines.length < 2) continue;
    lengths.set(column, [...(lengths.get(column) ?? []), ...lines.map(({ text }) => text.length)]);
  }
  return new Map(
    [...lengths].map(([column, all]) => {
      const sorted = all.sort((a, b) => a - b);
      return [column, sorted[Math.floor(sorted.length * 0.9)] ?? 0];
    }),
  );
}

function buildTable(columns: readonly TaskColumn[], rows: readonly AssignedRow[]): Table {
  const cells: OpenCell[] = [];
  const above = new Map<TaskColumn, OpenCell>();
  for (const [index, row] of rows.entries()) {
    const at = index + 1;
    if (row.group) {
      above.clear();
      cells.push(openCell(at, 0, [row.group], columns.length));
      continue;
    }
    const bare = !row.cells.some((cell) => DETAILS.includes(cell.column) && !cell.continues);
    for (const [column, name] of columns.entries()) {
      const own = row.cells.find((cell) => cell.column === name);
      const lines = name === "tt" ? (row.number ? [row.number] : []) : (own?.lines ?? []);
      const open = above.get(name);
      const merges =
        name === "tt"
          ? row.number === undefined
          : own?.continues === true || (own === undefined && (ITEMS.includes(name) || bare));
      if (open && merges) {
        open.rowSpan += 1;
        open.lines.push(...lines);
        continue;
      }
      const cell = openCell(at, column, lines, 1);
      cells.push(cell);
      above.set(name, cell);
    }
  }
  return tableOf(columns, rows.length + 1, cells);
}

function openCell(
  row: number,
  column: number,
  lines: readonly FlatLine[],
  columnSpan: number,
): OpenCell {
  return { row, column, rowSpan: 1, columnSpan, lines: [...lines], place: lines[0]?.place ?? {} };
}

function tableOf(columns: readonly TaskColumn[], rows: number, cells: readonly OpenCell[]): Table {
  const header = columns.map((name, column): Cell => {
    const block: Paragraph = { type: "paragraph", text: HEADER_TEXT[name], anchors: [] };
    return { row: 0, column, rowSpan: 1, columnSpan: 1, blocks: [block], place: {} };
  });
  const body = cells.map(({ row, column, rowSpan, columnSpan, lines, place }): Cell => {
    const located = { ...place, table: 1, row: row + 1, cell: column + 1 };
    return { row, column, rowSpan, columnSpan, blocks: toBlocks(lines), place: located };
  });
  return {
    type: "table",
    rows,
    columns: columns.length,
    cells: [...header, ...body].sort((a, b) => a.row - b.row || a.column - b.column),
    headerRows: 1,
    origin: "guessed",
    place: cells[0]?.place ?? {},
  };
}

const HEADER_TEXT: Readonly<Record<TaskColumn, string>> = {
  tt: "TT",
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  output: "Kết quả/Sản phẩm",
  lead: "Đơn vị chủ trì",
  coordinating: "Đơn vị phối hợp",
  deadline: "Thời gian thực hiện",
  note: "Ghi chú",
  budget: "Kinh phí",
};

function toBlocks(lines: readonly FlatLine[]): Paragraph[] {
  if (lines.length === 0) return [];
  let text = "";
  const anchors: { start: number; place: Place }[] = [];
  for (const line of lines) {
    if (text !== "") text += " ";
    anchors.push({ start: text.length, place: line.place });
    text += line.text;
  }
  return [{ type: "paragraph", text, anchors }];
}

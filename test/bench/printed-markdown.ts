import type { Block, Cell, Table } from "../../src/document/document.js";
import type {
  PrintedAppendix,
  PrintedCell,
  PrintedPlan,
  PrintedTable,
  SideBySide,
} from "../forms/printed-plan.js";

/** Width of a sheet between its margins, in millimetres. */
const SHEET = 250;
/** The columns whose blank cells below a numbered row belong to it. */
const MERGED_COLUMNS = 4;

/** How the author of a plan of the bench would lay it out on paper, by the blocks of its Markdown. */
export function printedMarkdown(blocks: readonly Block[]): PrintedPlan {
  const kind = blocks.findIndex(
    (block) => block.type === "paragraph" && /^KẾ HOẠCH$/u.test(block.text),
  );
  const headEnd = kind >= 0 ? kind : blocks.findIndex(({ type }) => type === "table") + 1;
  const rest = blocks.slice(headEnd);
  const bodyEnd = rest.findIndex(isClosing);
  const body = bodyEnd < 0 ? rest : rest.slice(0, bodyEnd);
  const foot = bodyEnd < 0 ? [] : rest.slice(bodyEnd);
  const appendixAt = foot.findIndex(
    (block, index) => (index > 0 || !isClosing(block)) && isAppendixHead(block),
  );
  const closing = appendixAt < 0 ? foot : foot.slice(0, appendixAt);
  const titled = kind >= 0 ? 2 : 0;
  return {
    letterhead: letterheadOf(blocks.slice(0, headEnd)),
    title: body.slice(0, titled).flatMap(textOf),
    body: body.slice(titled).flatMap(textOf),
    closing: closingOf(closing),
    appendices: appendixAt < 0 ? [] : appendicesOf(foot.slice(appendixAt)),
  };
}

function letterheadOf(blocks: readonly Block[]): SideBySide {
  const columns = sides(blocks);
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
  const isRight = (line: string) => /^cộng h|^độc lập|, ngày |^[-–—_]+$/iu.test(line);
  return {
    left: [...lines.filter((line) => !isRight(line)), ...columns.left],
    right: [...lines.filter(isRight), ...columns.right],
  };
}

function closingOf(blocks: readonly Block[]): SideBySide {
  const columns = sides(blocks);
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
  const isLeft = (line: string) => /^(?:nơi nhận|[-–•+])/iu.test(line);
  return {
    left: [...columns.left, ...lines.filter(isLeft)],
    right: [...columns.right, ...lines.filter((line) => !isLeft(line))],
  };
}

/** Recipients in words, or a table of two columns that holds a signature alone. */
function isClosing(block: Block): boolean {
  if (block.type === "paragraph") return /^nơi nhận/iu.test(block.text) || isAppendixHead(block);
  return block.columns === 2;
}

function isAppendixHead(block: Block): boolean {
  if (block.type === "table") return block.columns > 2;
  return /^(?:phụ lục|biểu)(?:\s[IVX\d]+)?$/iu.test(block.text);
}

function sides(blocks: readonly Block[]): SideBySide {
  const cells = blocks.flatMap((block) => (block.type === "table" ? block.cells : []));
  const linesOf = (column: number) =>
    cells.filter((cell) => cell.column === column).flatMap(linesOfCell);
  return { left: linesOf(0), right: linesOf(1) };
}

function appendicesOf(blocks: readonly Block[]): readonly PrintedAppendix[] {
  let heading: string[] = [];
  const appendices: PrintedAppendix[] = [];
  for (const block of blocks) {
    if (block.type === "paragraph") heading.push(block.text);
    else {
      appendices.push({ heading, table: printedTable(block) });
      heading = [];
    }
  }
  if (heading.length > 0) appendices.push({ heading, table: { columns: [], rows: [] } });
  return appendices;
}

function printedTable(table: Table): PrintedTable {
  const [header = [], ...rows] = rowsOf(table);
  const columns = header.map((title) => ({ title, width: SHEET / table.columns }));
  return { columns, rows: merged(rows) };
}

function rowsOf({ rows, columns, cells }: Table): string[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const cell of cells) {
    const row = grid[cell.row];
    if (row !== undefined) row[cell.column] = linesOfCell(cell).join(" ");
  }
  return grid;
}

/** A group row spans the table behind its label; a row without number shares the cells above it. */
function merged(rows: readonly (readonly string[])[]): readonly (readonly PrintedCell[])[] {
  const printed: PrintedCell[][] = [];
  const owners = new Map<number, { row: PrintedCell[]; at: number }>();
  for (const row of rows) {
    const [label = "", title = "", ...others] = row;
    const cells: PrintedCell[] = [];
    printed.push(cells);
    if (title !== "" && others.length > 1 && others.every((text) => text === "")) {
      cells.push(cellAt(0, label), { ...cellAt(1, title), columnSpan: row.length - 1 });
      owners.clear();
      continue;
    }
    for (const [column, text] of row.entries()) {
      const owner = owners.get(column);
      const isShared = label === "" && text === "" && column < MERGED_COLUMNS;
      const shared = isShared && owner !== undefined ? owner.row[owner.at] : undefined;
      if (owner !== undefined && shared !== undefined) {
        owner.row[owner.at] = { ...shared, rowSpan: shared.rowSpan + 1 };
        continue;
      }
      owners.set(column, { row: cells, at: cells.length });
      cells.push(cellAt(column, text));
    }
  }
  return printed;
}

function cellAt(column: number, text: string): PrintedCell {
  return { column, text, rowSpan: 1, columnSpan: 1 };
}

function linesOfCell({ blocks }: Cell): string[] {
  return blocks.flatMap(textOf);
}

function textOf(block: Block): string[] {
  return block.type === "paragraph" ? [block.text] : block.cells.flatMap(linesOfCell);
}

import type { Cell, Table } from "../document/document.js";
import { type Location, toLocation } from "../document/place.js";
import type { AppendixGroup, Counts, Task, TaskColumn } from "../plan/plan.js";
import { fold } from "../text/fold.js";
import { parseBullet } from "../text/labels.js";
import { type CalendarColumn, calendarColumns, calendarText } from "./calendar-columns.js";
import { carryDown } from "./carried-cells.js";
import { parseDeadline } from "./deadlines.js";
import { cellLines, cellText, type Grid, toGrid } from "./grid.js";
import { isGroupRow, readGroup, readTotal } from "./group-rows.js";
import { columnOfName, isTaskTable } from "./table-columns.js";

/** What a table of tasks holds. */
export interface TaskTable {
  readonly columns: readonly TaskColumn[];
  readonly groups: readonly AppendixGroup[];
  readonly tasks: readonly Omit<Task, "appendix">[];
  /** Cells whose words may commit to figures, each once, with the area of its group. */
  readonly commitments: readonly { cell: Cell; group: string | null }[];
  /** What a last row says that the table holds: "Tổng số: 12 nhiệm vụ". */
  readonly declared: Counts | null;
}

interface Layout {
  readonly columnOf: ReadonlyMap<TaskColumn, number>;
  readonly firstRow: number;
  readonly headerTexts: ReadonlySet<string>;
  /** Columns of quarters or months with marks in place of one for the deadline. */
  readonly calendar: readonly CalendarColumn[];
}

interface Row {
  readonly index: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** What stands for the cell above; its first dash was taken for a bullet. */
const SAME = /^[-–]?\s*(?:nt|như (?:trên|dòng trên)|\/\/|["”“″〃]|''|,,)\s*[-–.]?$/iu;
const HEADER_ROWS = 4;
const COMMITTING: readonly TaskColumn[] = ["objective", "task", "activity", "output"];

/** Reads the tasks of a table; `undefined` when its columns are not those of a task table. */
export function readTaskTable(
  table: Table,
  section: string | null,
  planYear: number | undefined,
): TaskTable | undefined {
  const grid = toGrid(table);
  const layout = findLayout(grid);
  if (layout === undefined) return undefined;
  const groups: AppendixGroup[] = [];
  const tasks: Omit<Task, "appendix">[] = [];
  const rowsOf = new Map<AppendixGroup, Row[]>();
  const carried = table.flat === true ? carriedGrid(grid, layout) : grid;
  let group: AppendixGroup | undefined;
  for (const row of bodyRows(carried, layout)) {
    const opened = readGroup(row.cells, layout.columnOf, section);
    if (opened) {
      group = opened;
      groups.push(opened);
      rowsOf.set(opened, []);
      continue;
    }
    if (group) rowsOf.get(group)?.push(row);
    tasks.push(asAbove(readTask(row, layout, group, section, planYear), tasks.at(-1)));
  }
  return {
    columns: [...layout.columnOf.keys()],
    groups: groups.map((one) => ({ ...one, actual: countRows(rowsOf.get(one) ?? [], layout) })),
    tasks,
    commitments: commitmentCells(carried, layout, section),
    declared: declaredTotal(carried, layout),
  };
}

function findLayout(grid: Grid): Layout | undefined {
  for (let depth = 1; depth <= Math.min(HEADER_ROWS, grid.length); depth += 1) {
    const row = grid[depth - 1] ?? [];
    const columnOf = new Map<TaskColumn, number>();
    for (const [index, cell] of row.entries()) {
      const above = grid.slice(0, depth).map((line) => cellText(line[index]));
      const name = columnOfName(cellText(cell)) ?? columnOfName(above.join(" "));
      if (name !== undefined && !columnOf.has(name)) columnOf.set(name, index);
    }
    const headerEnd = grid.findIndex(
      (line, at) => at >= depth && line.every((cell) => cell === undefined || cell.row >= depth),
    );
    const firstRow = headerEnd < 0 ? grid.length : headerEnd;
    const calendar = calendarColumns(grid.slice(0, firstRow));
    const [first] = calendar;
    if (first !== undefined) columnOf.set("deadline", first.column);
    if (!isTaskTable(new Set(columnOf.keys()))) continue;
    return {
      columnOf,
      firstRow,
      headerTexts: new Set(grid.slice(0, firstRow).map(rowText)),
      calendar,
    };
  }
  return undefined;
}

function carriedGrid(grid: Grid, layout: Layout): Grid {
  const { firstRow, columnOf } = layout;
  const body = carryDown(
    grid.slice(firstRow),
    columnOf,
    (cells) => isGroupRow(cells, columnOf) || readTotal(cells) !== undefined,
  );
  return [...grid.slice(0, firstRow), ...body];
}

function bodyRows(grid: Grid, layout: Layout): Row[] {
  return grid
    .map((cells, index) => ({ index, cells }))
    .slice(layout.firstRow)
    .filter(({ cells }) => {
      const text = rowText(cells);
      if (text === "" || layout.headerTexts.has(text) || isColumnNumbers(cells)) return false;
      return readTotal(cells) === undefined;
    });
}

function declaredTotal(grid: Grid, layout: Layout): Counts | null {
  const totals = grid.slice(layout.firstRow).flatMap((cells) => readTotal(cells) ?? []);
  return totals[0] ?? null;
}

function rowText(cells: readonly (Cell | undefined)[]): string {
  return [...new Set(cells)].map(cellText).join(" ").trim();
}

/** "(1) (2) (3)" or "1 2 3" under the header. */
function isColumnNumbers(cells: readonly (Cell | undefined)[]): boolean {
  const texts = [...new Set(cells)].map(cellText);
  return (
    texts.length > 2 && texts.every((text, at) => text.replace(/[()]/gu, "") === String(at + 1))
  );
}

function countRows(rows: readonly Row[], layout: Layout): Counts {
  const count = (name: TaskColumn): number | null => {
    const column = layout.columnOf.get(name);
    if (column === undefined) return null;
    const cells = new Set(rows.map((row) => row.cells[column]));
    return [...cells].filter((cell) => cellText(cell) !== "").length;
  };
  return { objectives: count("objective"), tasks: count("task"), activities: count("activity") };
}

function readTask(
  row: Row,
  layout: Layout,
  group: AppendixGroup | undefined,
  section: string | null,
  planYear: number | undefined,
): Omit<Task, "appendix"> {
  const cell = (name: TaskColumn): Cell | undefined => row.cells[layout.columnOf.get(name) ?? -1];
  const text = (name: TaskColumn): string | null => cellText(cell(name)) || null;
  const first = cell("tt") ?? row.cells.find((one) => cellText(one) !== "");
  return {
    tt: text("tt")?.replace(/[.)]$/u, "") ?? null,
    group: group?.label || null,
    area: group?.area ?? null,
    objective: text("objective"),
    task: text("task"),
    activity: text("activity"),
    output: text("output"),
    lead: units(cell("lead")),
    coordinating: units(cell("coordinating")),
    deadline: parseDeadline(
      layout.calendar.length > 0
        ? calendarText(row.cells, layout.calendar)
        : (text("deadline") ?? ""),
      planYear,
    ),
    note: text("note"),
    budget: text("budget"),
    location: toLocation({ ...first?.place, row: row.index + 1 }, section),
    cells: Object.fromEntries(
      [...layout.columnOf.keys()].map((name) => [name, locationOf(cell(name), first, section)]),
    ),
  };
}

/** "-nt-", "như trên", "//": what the row above says in that column. */
function asAbove(
  task: Omit<Task, "appendix">,
  above: Omit<Task, "appendix"> | undefined,
): Omit<Task, "appendix"> {
  if (above === undefined) return task;
  const units = (own: readonly string[], before: readonly string[]) =>
    own.length === 1 && SAME.test(own[0] ?? "") ? before : own;
  const words = (own: string | null, before: string | null) =>
    own !== null && SAME.test(own) ? before : own;
  return {
    ...task,
    lead: units(task.lead, above.lead),
    coordinating: units(task.coordinating, above.coordinating),
    output: words(task.output, above.output),
    deadline: SAME.test(task.deadline.text) ? above.deadline : task.deadline,
  };
}

/** A blank cell of a PDF has no line of its own and takes that of its row. */
function locationOf(
  cell: Cell | undefined,
  first: Cell | undefined,
  section: string | null,
): Location {
  const place = cell?.place ?? {};
  const { page = first?.place.page, line = first?.place.line } = place;
  return toLocation({ ...place, page, line }, section);
}

/** Units are apart at ";" and at lines, never at "và" or a comma, which stand inside names. */
function units(cell: Cell | undefined): string[] {
  return cellLines(cell)
    .flatMap((line) => line.split(";"))
    .map((unit) =>
      unit
        .slice(parseBullet(unit)?.end ?? 0)
        .replace(/[\s.,]+$/u, "")
        .trim(),
    )
    .filter((unit) => unit !== "" && fold(unit) !== "-");
}

function commitmentCells(
  grid: Grid,
  layout: Layout,
  section: string | null,
): { cell: Cell; group: string | null }[] {
  const seen = new Set<Cell>();
  const found: { cell: Cell; group: string | null }[] = [];
  let group: string | null = null;
  for (const row of bodyRows(grid, layout)) {
    const opened = readGroup(row.cells, layout.columnOf, section);
    if (opened) group = opened.label || null;
    if (opened) continue;
    for (const name of COMMITTING) {
      const cell = row.cells[layout.columnOf.get(name) ?? -1];
      if (cell === undefined || seen.has(cell) || cellText(cell) === "") continue;
      seen.add(cell);
      found.push({ cell, group });
    }
  }
  return found;
}

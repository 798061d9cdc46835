import type { Table } from "../document/document.js";
import { type Location, toLocation } from "../document/place.js";
import type { AppendixGroup, Counts, Task, TaskColumn } from "../plan/plan.js";
import { fold } from "../text/fold.js";
import { parseBullet } from "../text/labels.js";
import { type CalendarColumn, calendarColumns, calendarText } from "./calendar-columns.js";
import { carryDown } from "./carried-cells.js";
import { parseDeadline } from "./deadlines.js";
import { cellLines, cellText, type Grid, type GridCell, type GridRow, toGrid } from "./grid.js";
import { isGroupRow, readGroup, readTotal } from "./group-rows.js";
import { columnOfName, isTaskTable } from "./table-columns.js";

/** What a table of tasks holds. */
export interface TaskTable {
  readonly columns: readonly TaskColumn[];
  readonly groups: readonly AppendixGroup[];
  readonly tasks: readonly Omit<Task, "appendix">[];
  /** Cells whose words may commit to figures, each once, with the area of its group. */
  readonly commitments: readonly { cell: GridCell; group: string | null }[];
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
  readonly cells: GridRow;
  /** The group that the row opens. */
  readonly opened: AppendixGroup | undefined;
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
  const rows = readRows(carried, layout, section);
  let group: AppendixGroup | undefined;
  for (const row of rows) {
    const { opened } = row;
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
    commitments: commitmentCells(rows, layout),
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

/** The rows below the header, without blank ones, repeated headers and what sums up the table. */
function readRows(grid: Grid, layout: Layout, section: string | null): Row[] {
  const rows: Row[] = [];
  for (let index = layout.firstRow; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    const text = rowText(cells);
    if (text === "" || layout.headerTexts.has(text) || isColumnNumbers(cells)) continue;
    if (readTotal(cells) !== undefined) continue;
    rows.push({ index, cells, opened: readGroup(cells, layout.columnOf, section) });
  }
  return rows;
}

function declaredTotal(grid: Grid, layout: Layout): Counts | null {
  for (let index = layout.firstRow; index < grid.length; index += 1) {
    const total = readTotal(grid[index] ?? []);
    if (total) return total;
  }
  return null;
}

function rowText(cells: GridRow): string {
  return [...new Set(cells)].map(cellText).join(" ").trim();
}

/** "(1) (2) (3)" or "1 2 3" under the header. */
function isColumnNumbers(cells: GridRow): boolean {
  if (!isNumber(cellText(cells[0]), 1)) return false;
  const texts = [...new Set(cells)].map(cellText);
  return texts.length > 2 && texts.every((text, at) => isNumber(text, at + 1));
}

function isNumber(text: string, value: number): boolean {
  return text.replace(/[()]/gu, "") === String(value);
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
  const cell = (name: TaskColumn): GridCell | undefined =>
    row.cells[layout.columnOf.get(name) ?? -1];
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
    location: { ...toLocation(first?.place ?? {}, section), row: row.index + 1 },
    cells: locationsOf(row, layout, first, section),
  };
}

function locationsOf(
  row: Row,
  layout: Layout,
  first: GridCell | undefined,
  section: string | null,
): Task["cells"] {
  const locations: Partial<Record<TaskColumn, Location>> = {};
  for (const [name, column] of layout.columnOf) {
    locations[name] = locationOf(row.cells[column], first, section);
  }
  return locations;
}

/** "-nt-", "như trên", "//": what the row above says in that column. */
function asAbove(
  task: Omit<Task, "appendix">,
  above: Omit<Task, "appendix"> | undefined,
): Omit<Task, "appendix"> {
  if (above === undefined) return task;
  const lead = SAME.test(onlyOf(task.lead));
  const coordinating = SAME.test(onlyOf(task.coordinating));
  const output = SAME.test(task.output ?? "");
  const deadline = SAME.test(task.deadline.text);
  if (!(lead || coordinating || output || deadline)) return task;
  return {
    ...task,
    lead: lead ? above.lead : task.lead,
    coordinating: coordinating ? above.coordinating : task.coordinating,
    output: output ? above.output : task.output,
    deadline: deadline ? above.deadline : task.deadline,
  };
}

/** The one unit that is named, "" for none and for several. */
function onlyOf(units: readonly string[]): string {
  return units.length === 1 ? (units[0] ?? "") : "";
}

/** A blank cell of a PDF has no line of its own and takes that of its row. */
function locationOf(
  cell: GridCell | undefined,
  first: GridCell | undefined,
  section: string | null,
): Location {
  const place = cell?.place ?? {};
  if (place.line !== undefined && place.page !== undefined) return toLocation(place, section);
  const { page = first?.place.page, line = first?.place.line } = place;
  return { ...toLocation(place, section), page: page ?? null, line: line ?? null };
}

/** Units are apart at ";" and at lines, never at "và" or a comma, which stand inside names. */
function units(cell: GridCell | undefined): string[] {
  const names: string[] = [];
  for (const line of cellLines(cell)) {
    for (const unit of line.split(";")) {
      const name = unit
        .slice(parseBullet(unit)?.end ?? 0)
        .replace(/[\s.,]+$/u, "")
        .trim();
      if (name !== "" && !isDash(name)) names.push(name);
    }
  }
  return names;
}

function isDash(name: string): boolean {
  return name.length === 1 && fold(name) === "-";
}

function commitmentCells(
  rows: readonly Row[],
  layout: Layout,
): { cell: GridCell; group: string | null }[] {
  const seen = new Set<GridCell>();
  const found: { cell: GridCell; group: string | null }[] = [];
  let group: string | null = null;
  for (const { cells, opened } of rows) {
    if (opened) {
      group = opened.label || null;
      continue;
    }
    for (const name of COMMITTING) {
      const cell = cells[layout.columnOf.get(name) ?? -1];
      if (cell === undefined || seen.has(cell) || cellText(cell) === "") continue;
      seen.add(cell);
      found.push({ cell, group });
    }
  }
  return found;
}

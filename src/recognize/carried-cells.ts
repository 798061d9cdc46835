import type { TaskColumn } from "../plan/plan.js";
import { cellText, type GridRow } from "./grid.js";

/**
 * The rows below a header in markup without merged cells: a blank cell may go on with the one
 * above, and a numbered activity that is printed again, with its output, is the one above.
 */
export function carryDown(
  rows: readonly GridRow[],
  columnOf: ReadonlyMap<TaskColumn, number>,
  isGroupRow: (cells: GridRow) => boolean,
): GridRow[] {
  let above: GridRow = [];
  return rows.map((cells) => {
    if (isGroupRow(cells)) {
      above = [];
      return cells;
    }
    const carried = carriedRow(cells, above, columnOf);
    above = carried;
    return carried;
  });
}

const NUMBERED_ITEM = /^(?:mục tiêu|nhiệm vụ|hoạt động)\s+\d/iu;

function carriedRow(
  cells: GridRow,
  above: GridRow,
  columnOf: ReadonlyMap<TaskColumn, number>,
): GridRow {
  const at = (name: TaskColumn): number => columnOf.get(name) ?? -1;
  const [objective, task, activity] = [at("objective"), at("task"), at("activity")];
  const isNumbered = cellText(cells[at("tt")]) !== "";
  const words = cellText(cells[activity]);
  const isRepeated = NUMBERED_ITEM.test(words) && words === cellText(above[activity]);
  return cells.map((cell, column) => {
    const text = cellText(cell);
    const always = column === objective || column === task;
    if (text === "") return always || !isNumbered ? (above[column] ?? cell) : cell;
    return isRepeated && text === cellText(above[column]) ? above[column] : cell;
  });
}

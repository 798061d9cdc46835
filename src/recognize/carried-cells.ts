import type { Cell } from "../document/document.js";
import type { TaskColumn } from "../plan/plan.js";
import { cellText } from "./grid.js";

type Cells = readonly (Cell | undefined)[];

/**
 * The rows below a header in markup without merged cells: a blank cell may go on with the one
 * above, and a numbered activity that is printed again, with its output, is the one above.
 */
export function carryDown(
  rows: readonly Cells[],
  columnOf: ReadonlyMap<TaskColumn, number>,
  isGroupRow: (cells: Cells) => boolean,
): Cells[] {
  let above: Cells = [];
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

function carriedRow(cells: Cells, above: Cells, columnOf: ReadonlyMap<TaskColumn, number>): Cells {
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

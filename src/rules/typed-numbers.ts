import type { Plan, Task } from "../plan/plan.js";
import { clip } from "./clip.js";
import { groupBy } from "./group-by.js";
import type { Fault } from "./rule.js";
import { isCountable, type TaskTable, taskTables } from "./task-tables.js";

type NumberedColumn = "objective" | "task" | "activity";

/** How cells number themselves: "Hoạt động 3: …". */
const TYPED: Readonly<Record<NumberedColumn, { word: string; number: RegExp }>> = {
  objective: { word: "Mục tiêu", number: /^mục tiêu (\d{1,3})\s?[:.]/iu },
  task: { word: "Nhiệm vụ", number: /^nhiệm vụ (\d{1,3})\s?[:.]/iu },
  activity: { word: "Hoạt động", number: /^hoạt động (\d{1,3})\s?[:.]/iu },
};

/**
 * One fault for each cell that bears the number of another one before it ("Hoạt động 1" twice). The
 * numbers may begin again below each group, and below each cell of the column in front unless the
 * others of the table do not.
 */
export function doubledNumbers(plan: Plan): readonly Fault[] {
  return taskTables(plan)
    .filter(({ appendix }) => isCountable(appendix))
    .flatMap((table) => [
      ...faultsOf("objective", table),
      ...faultsOf("task", table),
      ...faultsOf("activity", table),
    ]);
}

interface NumberedCell {
  readonly number: number;
  readonly text: string;
  /** What the cell stands under: its group, and the cell of the column in front. */
  readonly group: string;
  readonly holder: string;
  readonly task: Task;
}

function faultsOf(column: NumberedColumn, table: TaskTable): readonly Fault[] {
  const cells = cellsOf(column, table);
  const scope = (cell: NumberedCell): string =>
    runsThrough(cells) ? cell.group : `${cell.group} ${cell.holder}`;
  return [...groupBy(cells, scope).values()].flatMap((own) =>
    own.flatMap((cell, index) => {
      const first = own.slice(0, index).find(({ number }) => number === cell.number);
      return first === undefined || first.text === cell.text ? [] : [toFault(column, cell, first)];
    }),
  );
}

function cellsOf(column: NumberedColumn, { tasks }: TaskTable): readonly NumberedCell[] {
  const cells: NumberedCell[] = [];
  for (const task of tasks) {
    const text = task[column];
    const number = text === null ? undefined : TYPED[column].number.exec(text)?.[1];
    if (text === null || number === undefined) continue;
    const group = `${task.group}`;
    const holder = holderOf(column, task);
    const above = cells.at(-1);
    if (above?.text === text && above.group === group && above.holder === holder) continue;
    cells.push({ number: Number(number), text, group, holder, task });
  }
  return cells;
}

function holderOf(column: NumberedColumn, { objective, task }: Task): string {
  if (column === "objective") return "";
  return column === "task" ? `${objective}` : `${objective} ${task}`;
}

/** Whether most cells that follow one of another holder in their group go on from its number. */
function runsThrough(cells: readonly NumberedCell[]): boolean {
  let [onward, anew] = [0, 0];
  for (const [index, { number, group, holder }] of cells.entries()) {
    const above = cells[index - 1];
    if (above === undefined || above.group !== group || above.holder === holder) continue;
    if (number === above.number + 1) onward += 1;
    else anew += 1;
  }
  return onward > 0 && onward >= anew * LEAST_ONWARD;
}

/** So many numbers go on for each that begins again, where they run through a group. */
const LEAST_ONWARD = 2;

function toFault(column: NumberedColumn, cell: NumberedCell, first: NumberedCell): Fault {
  const label = `${TYPED[column].word} ${cell.number}`;
  return {
    message: {
      vi: `“${label}” được dùng hai lần: “${clip(first.text)}” và “${clip(cell.text)}”.`,
      en: `“${label}” is used twice: “${clip(first.text)}” and “${clip(cell.text)}”.`,
    },
    quote: cell.text,
    location: cell.task.cells[column] ?? cell.task.location,
  };
}

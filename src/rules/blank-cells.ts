import type { Bilingual } from "../document/bilingual.js";
import type { Plan, Task, TaskColumn } from "../plan/plan.js";
import { clip } from "./clip.js";
import type { Fault } from "./rule.js";
import { rowWords, type TaskTable, tablesWith, workOf } from "./task-tables.js";

/** Tables of at least so many rows whose column is blank throughout are told of once. */
const WHOLE_COLUMN = 3;

/** What every row of a task table shall say. */
export const CLEAR_WORK: Bilingual = {
  vi: "Thông lệ giao nhiệm vụ: rõ người, rõ việc, rõ thời gian, rõ sản phẩm",
  en: "Good practice in assigning work: who, what, when and with which output",
};

export interface BlankColumn {
  readonly column: TaskColumn;
  /** "đơn vị chủ trì" */
  readonly name: Bilingual;
  readonly isBlank: (task: Task) => boolean;
}

/** One fault for each row whose cell is blank, or one for a column that is blank throughout. */
export function blankCells(plan: Plan, blank: BlankColumn): readonly Fault[] {
  return tablesWith(blank.column, plan).flatMap((table) => faultsOf(table, blank));
}

/** Whether a cell says nothing: it is empty, holds but dashes and dots, or says that it is blank. */
export function isBlankText(text: string): boolean {
  return BLANK.test(text);
}

const BLANK =
  /^[-–—._…?*()[\]\s]*$|^\(?(?:chưa (?:xác định|rõ|có|phân công|ghi)|(?:sẽ )?(?:xác định|phân công|bổ sung) sau|(?:để )?trống|n\/a)\)?[.…]*$/iu;

function faultsOf(
  { appendix, tasks }: TaskTable,
  { column, name, isBlank }: BlankColumn,
): readonly Fault[] {
  const rows = tasks.filter((task) => isBlank(task) && workOf(task) !== "");
  const [first] = rows;
  if (first !== undefined && rows.length === tasks.length && rows.length >= WHOLE_COLUMN) {
    return [
      {
        message: {
          vi: `Cả ${rows.length} dòng của bảng nhiệm vụ đều để trống cột ${name.vi}.`,
          en: `All ${rows.length} rows of the task table leave the ${name.en} blank.`,
        },
        quote: null,
        location: appendix.location ?? first.location,
      },
    ];
  }
  return rows.map((task) => ({
    message: {
      vi: `${rowWords(task).vi} (“${clip(workOf(task))}”) chưa ghi ${name.vi}.`,
      en: `${rowWords(task).en} (“${clip(workOf(task))}”) does not name the ${name.en}.`,
    },
    quote: workOf(task),
    location: task.cells[column] ?? task.location,
  }));
}

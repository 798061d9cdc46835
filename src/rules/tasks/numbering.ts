import type { Task } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { clip } from "../clip.js";
import { planWithRows } from "../example-table.js";
import { findSlips, type Slip } from "../label-sequence.js";
import type { Fault, Rule } from "../rule.js";
import { GUESSED, isCountable, type TaskTable, tablesOf, workOf } from "../task-tables.js";

export const numbering: Rule = {
  id: "tasks/numbering",
  severity: "warning",
  summary: {
    vi: "Số thứ tự trong bảng nhiệm vụ bị trùng hoặc bị nhảy",
    en: "Doubled or skipped numbers in the task table",
  },
  why: {
    vi: "Báo cáo viện dẫn nhiệm vụ theo số thứ tự; trùng số thì không phân biệt được, nhảy số thì tưởng bị sót nhiệm vụ.",
    en: "Reports cite tasks by number; doubled numbers cannot be told apart, skipped ones look like lost tasks.",
  },
  mend: {
    vi: "Đánh lại số thứ tự từ dòng này đến hết nhóm.",
    en: "Renumber from this row to the end of the group.",
  },
  basis: {
    vi: "Thông lệ trình bày bảng biểu",
    en: "Good practice in laying out tables",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: planWithRows([
        { tt: "1", task: "Kiểm tra công tác cải cách hành chính" },
        { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
      ]),
    },
  ],
  bad: [
    {
      markdown: planWithRows([
        { tt: "1", task: "Kiểm tra công tác cải cách hành chính" },
        { tt: "1", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
      ]),
    },
  ],
  notApplicable: ({ plan }) => {
    const tables = tablesOf("tt", plan);
    if (tables.length === 0) {
      return {
        vi: "Không có bảng nhiệm vụ nào có cột số thứ tự.",
        en: "No task table has a column of numbers.",
      };
    }
    return tables.some(({ appendix }) => isCountable(appendix)) ? undefined : GUESSED;
  },
  check: ({ plan }) =>
    tablesOf("tt", plan)
      .filter(({ appendix }) => isCountable(appendix))
      .flatMap((table, index) => faultsOf(table, index === 0 ? 1 : undefined)),
};

interface NumberedRow {
  readonly task: Task;
  readonly number: number;
}

/** @param start the number that the table begins with; `undefined` where it may go on from another */
function faultsOf({ tasks }: TaskTable, start: number | undefined): readonly Fault[] {
  const rows = numberedRows(tasks);
  const restarts = rows.flatMap(({ task }, index) =>
    index > 0 && rows[index - 1]?.task.group !== task.group ? [index] : [],
  );
  const slips = findSlips(
    rows.map(({ number }) => number),
    { restarts: new Set(restarts), start: start ?? rows[0]?.number ?? 1 },
  );
  return slips.flatMap((slip) => toFault(slip, rows));
}

/** The rows that print a number of their own; a number cell merged over several rows counts once. */
function numberedRows(tasks: readonly Task[]): readonly NumberedRow[] {
  const first = tasks.filter((task, index) => !isSameCell(task, tasks[index - 1]));
  return first.flatMap((task) =>
    task.tt !== null && /^\d{1,3}$/u.test(task.tt) ? [{ task, number: Number(task.tt) }] : [],
  );
}

function isSameCell(task: Task, above: Task | undefined): boolean {
  if (above === undefined || task.tt === null || task.tt !== above.tt) return false;
  if (task.group !== above.group) return false;
  if (task.objective !== null && task.objective === above.objective) return true;
  return placeOfCell(task) === placeOfCell(above);
}

/** The place of the number cell, which a merged cell has but once; the row is that of the task. */
function placeOfCell({ location }: Task): string | undefined {
  const { page, line, column, paragraph } = location;
  const place = [page, line, column, paragraph];
  return place.every((part) => part === null) ? undefined : JSON.stringify(place);
}

function toFault(slip: Slip, rows: readonly NumberedRow[]): readonly Fault[] {
  const row = rows[slip.index];
  if (row === undefined) return [];
  const { task } = row;
  const work = clip(workOf(task));
  const inGroup = task.group === null ? "" : ` của nhóm ${task.group}`;
  const ofGroup = task.group === null ? "" : ` of group ${task.group}`;
  const doubled = {
    vi: `Số thứ tự ${slip.value}${inGroup} được dùng hai lần; dòng “${work}” lẽ ra là số ${slip.due}.`,
    en: `The number ${slip.value}${ofGroup} is used twice; the row “${work}” should be ${slip.due}.`,
  };
  const other = {
    vi: `Dòng “${work}”${inGroup} mang số ${slip.value}, lẽ ra là số ${slip.due}.`,
    en: `The row “${work}”${ofGroup} is numbered ${slip.value}; ${slip.due} was due.`,
  };
  return [
    {
      message: slip.kind === "doubled" ? doubled : other,
      quote: task.tt,
      location: task.location,
    },
  ];
}

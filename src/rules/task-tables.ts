import type { Bilingual } from "../document/bilingual.js";
import type { Location } from "../document/place.js";
import type { Appendix, AppendixGroup, Counts, Plan, Task, TaskColumn } from "../plan/plan.js";
import { groupBy } from "./group-by.js";
import { onceFor } from "./once.js";

/** A task table with its rows. */
export interface TaskTable {
  readonly appendix: Appendix;
  readonly tasks: readonly Task[];
}

/** The appendices that hold a task table with rows. */
export const taskTables: (plan: Plan) => readonly TaskTable[] = onceFor(readTables);

function readTables({ appendices, tasks }: Plan): readonly TaskTable[] {
  const rows = groupBy(tasks, ({ appendix }) => String(appendix));
  return appendices.flatMap((appendix, index) => {
    const own = rows.get(String(index));
    return own === undefined ? [] : [{ appendix, tasks: own }];
  });
}

/** The task tables that have this column, guessed ones among them. */
export function tablesOf(column: TaskColumn, plan: Plan): readonly TaskTable[] {
  return taskTables(plan).filter(({ appendix }) => appendix.columns.includes(column));
}

/** The tables whose cells are facts of the file and that have this column. */
export function tablesWith(column: TaskColumn, plan: Plan): readonly TaskTable[] {
  return tablesOf(column, plan).filter(({ appendix }) => !appendix.guessed && !appendix.isCut);
}

/** Why no cell of this column can be asked for, `undefined` when some table has it. */
export function withoutColumn(column: TaskColumn, plan: Plan): Bilingual | undefined {
  if (tablesWith(column, plan).length > 0) return undefined;
  const tables = taskTables(plan);
  if (tables.length === 0) return NO_TABLE;
  if (tables.every(({ appendix }) => appendix.guessed)) return GUESSED;
  const cut = cutTable(plan);
  if (cut !== undefined) return cut;
  const name = COLUMN_WORDS[column];
  return {
    vi: `Bảng nhiệm vụ không có cột ${name.vi}.`,
    en: `The task table has no column for the ${name.en}.`,
  };
}

/** Why nothing can be said of what the tables lack, `undefined` when all of them are whole. */
export function cutTable({ appendices }: Plan): Bilingual | undefined {
  return appendices.some(({ isCut }) => isCut) ? CUT : undefined;
}

const CUT: Bilingual = {
  vi: "Bảng nhiệm vụ bị cắt ở mép trang trong tệp này nên có thể mất cột, mất dòng; không kết luận được là thiếu.",
  en: "The task table is cut off at the edge of the page in this file and may have lost columns and rows.",
};

const COLUMN_WORDS: Readonly<Record<TaskColumn, Bilingual>> = {
  tt: { vi: "số thứ tự", en: "number" },
  objective: { vi: "mục tiêu", en: "objective" },
  task: { vi: "nhiệm vụ", en: "task" },
  activity: { vi: "hoạt động", en: "activity" },
  output: { vi: "kết quả, sản phẩm", en: "output" },
  lead: { vi: "đơn vị chủ trì", en: "lead unit" },
  coordinating: { vi: "đơn vị phối hợp", en: "coordinating units" },
  deadline: { vi: "thời gian thực hiện", en: "deadline" },
  note: { vi: "ghi chú", en: "note" },
  budget: { vi: "kinh phí", en: "budget" },
};

export const NO_TABLE: Bilingual = {
  vi: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  en: "No task table was recognised in the file.",
};

export const GUESSED: Bilingual = {
  vi: "Bảng nhiệm vụ được suy đoán lại từ văn bản đã mất khung bảng nên không xét từng ô.",
  en: "The task table was guessed from text that had lost its cell borders, so single cells are not checked.",
};

/** No table has more rows. */
export const MOST_ROWS = 100_000;

/** Where a row stands among those of all tables, to put rows and groups in order. */
export function orderOf({ table, row }: Location): number {
  return (table ?? 0) * MOST_ROWS + (row ?? 0);
}

/** The rows below each group, up to the next one. */
export function rowsByGroup({
  appendix,
  tasks,
}: TaskTable): ReadonlyMap<AppendixGroup, readonly Task[]> {
  const rows = new Map(appendix.groups.map((group): [AppendixGroup, Task[]] => [group, []]));
  let next = 0;
  let own: Task[] | undefined;
  for (const task of tasks) {
    for (let group = appendix.groups[next]; group !== undefined; group = appendix.groups[next]) {
      if (orderOf(group.location) > orderOf(task.location)) break;
      own = rows.get(group);
      next += 1;
    }
    own?.push(task);
  }
  return rows;
}

/** What is to be done, in the finest words of the row. */
export function workOf({ activity, task, objective }: Task): string {
  return activity ?? task ?? objective ?? "";
}

/** Where the row stands, in words. */
export function rowWords({ tt, group }: Task): Bilingual {
  if (tt === null) return { vi: "Một dòng không có số thứ tự", en: "A row without a number" };
  const inGroup = group === null ? "" : ` của nhóm ${group}`;
  return {
    vi: `Dòng ${tt}${inGroup}`,
    en: `Row ${tt}${group === null ? "" : ` of group ${group}`}`,
  };
}

/**
 * Whether the rows of the table can be counted: those of a real table can, those of a guessed one when
 * most of its groups hold what they declare.
 */
export function isCountable({ guessed, isCut, groups }: Appendix): boolean {
  if (isCut) return false;
  if (!guessed) return true;
  const declaring = groups.filter(({ declared }) => declared !== null);
  const agreeing = declaring.filter(
    ({ declared, actual }) => declared !== null && mismatches(declared, actual).length === 0,
  );
  return agreeing.length > 1 && agreeing.length * 3 >= declaring.length * 2;
}

/** What a group declares and does not hold. */
export function mismatches(declared: Counts, actual: Counts): readonly (keyof Counts)[] {
  const keys = ["objectives", "tasks", "activities"] as const;
  return keys.filter(
    (key) => declared[key] !== null && actual[key] !== null && declared[key] !== actual[key],
  );
}

import type { TaskColumn } from "../plan/plan.js";
import { fold } from "../text/fold.js";

/** Names of the columns of task tables, folded; the first that fits wins. */
const COLUMN_NAMES: readonly (readonly [TaskColumn, RegExp])[] = [
  ["tt", /^(?:tt|stt|so tt|s tt|so thu tu)$/],
  ["note", /^ghi chu/],
  ["coordinating", /phoi hop/],
  [
    "lead",
    /chu tri|don vi thuc hien|co quan thuc hien|don vi tham muu|trach nhiem|nguoi thuc hien|phu trach/,
  ],
  ["deadline", /thoi gian|thoi han|tien do|hoan thanh/],
  ["budget", /kinh phi|nguon von/],
  ["output", /san pham|ket qua/],
  ["objective", /^muc tieu/],
  ["activity", /^hoat dong/],
  ["task", /nhiem vu|noi dung|cong viec|giai phap/],
];

/** The column that a header cell names. */
export function columnOfName(name: string): TaskColumn | undefined {
  const folded = fold(name)
    .replace(/\s*\/\s*/gu, "/")
    .trim();
  if (folded.length > 60) return undefined;
  return COLUMN_NAMES.find(([, pattern]) => pattern.test(folded))?.[0];
}

/**
 * Whether these columns make a table of tasks: something to do, and who does it, by when or with
 * what result.
 */
export function isTaskTable(columns: ReadonlySet<TaskColumn>): boolean {
  const what = columns.has("task") || columns.has("activity") || columns.has("objective");
  const how = ["lead", "coordinating", "deadline", "output"] as const;
  return what && how.filter((column) => columns.has(column)).length >= 2;
}

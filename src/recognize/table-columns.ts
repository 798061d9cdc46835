import type { TaskColumn } from "../plan/plan.js";
import { fold } from "../text/fold.js";

/** Names of the columns of task tables, folded; the first that fits wins. */
const COLUMN_NAMES: readonly (readonly [TaskColumn, RegExp])[] = [
  ["tt", /^(?:tt|stt|so tt|s tt|so thu tu)$/],
  ["note", /^ghi chu/],
  ["coordinating", /phoi hop|tham gia/],
  [
    "lead",
    /chu tri|(?:don vi|co quan|bo phan|ca nhan|nguoi) thuc hien|(?:don vi|co quan) tham muu|trach nhiem|phu trach|dau moi|phan cong/,
  ],
  ["output", /san pham|ket qua|hinh thuc van ban/],
  ["deadline", /thoi gian|thoi han|thoi diem|tien do|hoan thanh|lo trinh|ky han|^han /],
  ["budget", /kinh phi|nguon von|ngan sach|du toan/],
  ["objective", /^(?:muc tieu|chi tieu)/],
  ["activity", /^(?:cac )?hoat dong/],
  ["task", /nhiem vu|noi dung|cong viec|giai phap|dau viec/],
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

/** The names inside a header that was flattened to one line, where no cell tells them apart. */
const NAMES_IN_LINE: readonly (readonly [TaskColumn, RegExp])[] = [
  ["tt", /^(?:s ?tt|so tt|tt)\b/u],
  ["objective", /muc tieu/u],
  ["task", /(?:noi dung )?nhiem vu|noi dung(?: cong viec)?/u],
  ["activity", /hoat dong/u],
  ["output", /ket qua ?\/ ?san pham|san pham(?: ?\/ ?ket qua)?|ket qua/u],
  ["lead", /(?:don vi|co quan)? ?chu tri/u],
  ["coordinating", /(?:don vi|co quan)? ?phoi hop/u],
  ["deadline", /thoi (?:gian|han)(?: thuc hien| hoan thanh)?/u],
  ["budget", /kinh phi/u],
  ["note", /ghi chu/u],
];

/** The columns that a flattened header names, in their order. */
export function columnsInHeader(header: string): TaskColumn[] {
  const words = fold(header);
  return NAMES_IN_LINE.flatMap(([column, name]) => {
    const at = words.search(name);
    return at < 0 ? [] : [{ column, at }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ column }) => column);
}

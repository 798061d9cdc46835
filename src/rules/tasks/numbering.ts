import type { Location } from "../../document/place.js";
import type { Appendix, AppendixGroup, Task } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { POINT_LETTERS } from "../../text/labels.js";
import { parseRoman, toRoman } from "../../text/numbers.js";
import { clip } from "../clip.js";
import { planWithRows } from "../example-table.js";
import { findSlips, type Slip } from "../label-sequence.js";
import type { Fault, Rule } from "../rule.js";
import {
  cutTable,
  GUESSED,
  isCountable,
  MOST_ROWS,
  orderOf,
  type TaskTable,
  tablesOf,
  workOf,
} from "../task-tables.js";
import { doubledNumbers } from "../typed-numbers.js";

export const numbering: Rule = {
  id: "tasks/numbering",
  severity: "warning",
  summary: {
    vi: "Số thứ tự trong bảng nhiệm vụ bị trùng hoặc bị nhảy",
    en: "Repeated or skipped numbers in the task table",
  },
  why: {
    vi: "Báo cáo viện dẫn nhiệm vụ theo số thứ tự; trùng số thì không phân biệt được, nhảy số thì tưởng bị sót nhiệm vụ.",
    en: "Reports cite tasks by number; repeated numbers cannot be told apart, and skipped ones look like missing tasks.",
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
    return tables.some(({ appendix }) => isCountable(appendix))
      ? undefined
      : (cutTable(plan) ?? GUESSED);
  },
  check: ({ plan }) => [
    ...tablesOf("tt", plan)
      .filter(({ appendix }) => isCountable(appendix))
      .flatMap((table, index) => faultsOf(table, index === 0 ? 1 : undefined)),
    ...doubledNumbers(plan),
  ],
};

/** A number of the table with the words that stand beside it. */
interface Numbered {
  readonly printed: string;
  readonly series: string;
  readonly number: number;
  readonly words: string;
  readonly location: Location;
  /** Counts the group rows above, so that numbers may begin again below each. */
  readonly block: number;
  /** The label of the group, `null` outside of groups and for a group itself. */
  readonly group: string | null;
  /** How a number of this series is printed: 2 as "1.2", "b", "II". */
  readonly print: (number: number) => string;
}

/** @param start the number that the table begins with; `undefined` where it may go on from another */
function faultsOf({ appendix, tasks }: TaskTable, start: number | undefined): readonly Fault[] {
  return seriesOf(appendix, tasks).flatMap((series) => {
    const restarts = series.flatMap(({ block }, index) =>
      index > 0 && series[index - 1]?.block !== block ? [index] : [],
    );
    const first = series[0]?.number;
    const slips = findSlips(
      series.map(({ number }) => number),
      { restarts: new Set(restarts), start: (isOfGroups(series) ? null : start) ?? first ?? 1 },
    );
    return slips.flatMap((slip) => toFault(slip, series));
  });
}

/** A first group that was not recognised as one is no slip. */
function isOfGroups(series: readonly Numbered[]): boolean {
  return series[0]?.group === null && series[0].series === ROMAN;
}

/** The counts of a table: groups, rows, and below a row or group "1.1, 1.2" and "a, b". */
function seriesOf({ groups }: Appendix, tasks: readonly Task[]): readonly (readonly Numbered[])[] {
  const first = tasks.filter((task, index) => !isSameCell(task, tasks[index - 1]));
  const rows: readonly (Task | AppendixGroup)[] = [...first, ...groups].toSorted(
    (one, other) => orderOf(one.location) - orderOf(other.location),
  );
  const hasCapitals = groups.some(({ label }) => label === "A" || label === "B");
  const series = new Map<string, Numbered[]>();
  let [parts, blocks, items] = [0, 0, 0];
  for (const row of rows) {
    const isGroup = "declared" in row;
    const label = isGroup ? row.label : row.tt;
    if (isGroup && hasCapitals && /^[A-HĐ]$/u.test(row.label)) parts += 1;
    if (isGroup) blocks += 1;
    const read = label === null ? undefined : readNumber(label);
    if (read === undefined || (isGroup && (hasCapitals || read.series !== ROMAN))) continue;
    if (read.series !== LETTERS) items += 1;
    const below = read.series === ROMAN ? parts : blocks;
    const block = (row.location.table ?? 0) * MOST_ROWS + below;
    const key = read.series === LETTERS ? `${LETTERS} ${blocks} ${items}` : read.series;
    const numbered = { ...read, ...factsOf(row), block };
    const known = series.get(key);
    if (known === undefined) series.set(key, [numbered]);
    else known.push(numbered);
  }
  return [...series.values()].filter(isCounted);
}

const LETTERS = "letters";
const ROMAN = "roman";
const WHOLE = "whole";

function readNumber(
  label: string,
): Pick<Numbered, "printed" | "number" | "print" | "series"> | undefined {
  const printed = label;
  if (/^\d{1,3}$/u.test(label))
    return { printed, number: Number(label), print: String, series: WHOLE };
  const [, prefix, last] =
    /^((?:[IVXLC]+|[A-ZĐ]|\d{1,2})(?:\.\d{1,2}){0,2})\.(\d{1,2})$/u.exec(label) ?? [];
  if (prefix !== undefined) {
    return {
      printed,
      number: Number(last),
      print: (number) => `${prefix}.${number}`,
      series: `below ${prefix}`,
    };
  }
  const roman = /^[IVXLC]+$/u.test(label) ? parseRoman(label) : undefined;
  if (roman !== undefined) return { printed, number: roman, print: toRoman, series: ROMAN };
  const letter = /^[a-zđ]\)?$/u.test(label) ? POINT_LETTERS.indexOf(label.charAt(0)) : -1;
  if (letter < 0) return undefined;
  return {
    printed,
    number: letter + 1,
    print: (number) => POINT_LETTERS[number - 1] ?? String(number),
    series: LETTERS,
  };
}

/** Letters of the English order (a, b, c, d, e, f) are a choice of their own and no slip. */
function isCounted(series: readonly Numbered[]): boolean {
  const printed = series.map((row) => row.printed.charAt(0)).join("");
  return !("abcdefghijklmnopqrstuvwxyz".startsWith(printed) && printed.length > 4);
}

function factsOf(row: Task | AppendixGroup): Pick<Numbered, "words" | "location" | "group"> {
  if ("declared" in row) return { words: row.title, location: row.location, group: null };
  return { words: workOf(row), location: row.location, group: row.group };
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

function toFault(slip: Slip, series: readonly Numbered[]): readonly Fault[] {
  const row = series[slip.index];
  if (row === undefined) return [];
  const { printed, group, location } = row;
  const words = clip(row.words);
  const due = row.print(slip.due);
  const inGroup = group === null ? "" : ` của nhóm ${group}`;
  const ofGroup = group === null ? "" : ` of group ${group}`;
  const doubled = {
    vi: `Số thứ tự ${printed}${inGroup} được dùng hai lần; dòng “${words}” lẽ ra là số ${due}.`,
    en: `The number ${printed}${ofGroup} is used twice; the row “${words}” should be ${due}.`,
  };
  const other = {
    vi: `Dòng “${words}”${inGroup} mang số ${printed}, lẽ ra là số ${due}.`,
    en: `The row “${words}”${ofGroup} is numbered ${printed}; it should be ${due}.`,
  };
  return [{ message: slip.kind === "doubled" ? doubled : other, quote: printed, location }];
}

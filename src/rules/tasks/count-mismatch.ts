import type { Bilingual } from "../../document/bilingual.js";
import type { AppendixGroup, Counts, Task } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { planWithTable } from "../example-table.js";
import type { Fault, Rule } from "../rule.js";
import {
  GUESSED,
  isCountable,
  mismatches,
  NO_TABLE,
  rowsByGroup,
  type TaskTable,
  taskTables,
} from "../task-tables.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const countMismatch: Rule = {
  id: "tasks/count-mismatch",
  severity: "error",
  summary: {
    vi: "Số mục tiêu, nhiệm vụ, hoạt động ghi ở dòng nhóm hoặc dòng tổng khác số dòng thực có",
    en: "A group or total row declares other numbers of objectives, tasks or activities than there are",
  },
  why: {
    vi: "Số lượng ghi ở dòng nhóm được dùng để tổng hợp và báo cáo; ghi sai thì báo cáo sai, hoặc bảng đã bị sót dòng.",
    en: "The declared numbers go into reports; when they are wrong the report is wrong, or a row was lost.",
  },
  mend: {
    vi: "Đếm lại các dòng của nhóm rồi sửa số lượng, hoặc bổ sung dòng bị sót.",
    en: "Count the rows again and mend the numbers, or add the row that was lost.",
  },
  basis: {
    vi: "Thông lệ: số liệu tổng hợp phải khớp với bảng",
    en: "Good practice: totals agree with the table",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: tableWith("(02 mục tiêu; 02 nhiệm vụ; 02 hoạt động)") }],
  bad: [{ markdown: tableWith("(02 mục tiêu; 02 nhiệm vụ; 03 hoạt động)") }],
  notApplicable: ({ plan }) => {
    const tables = taskTables(plan);
    if (tables.length === 0) return NO_TABLE;
    const declaring = tables.filter(
      ({ appendix }) =>
        appendix.declared !== null || appendix.groups.some(({ declared }) => declared !== null),
    );
    if (declaring.length === 0) {
      return {
        vi: "Bảng nhiệm vụ không ghi số lượng ở dòng nhóm hay dòng tổng.",
        en: "Neither the groups of the task table nor a total row declare numbers.",
      };
    }
    return declaring.some(({ appendix }) => isCountable(appendix)) ? undefined : GUESSED;
  },
  check: ({ plan }) =>
    taskTables(plan)
      .filter(({ appendix }) => isCountable(appendix))
      .flatMap((table) => [
        ...[...rowsByGroup(table)].flatMap(([group, rows]) => groupFault(group, rows)),
        ...totalFault(table),
      ]),
};

const NOUNS: Readonly<Record<keyof Counts, { vi: string; en: string }>> = {
  objectives: { vi: "mục tiêu", en: "objectives" },
  tasks: { vi: "nhiệm vụ", en: "tasks" },
  activities: { vi: "hoạt động", en: "activities" },
};

function groupFault(group: AppendixGroup, rows: readonly Task[]): readonly Fault[] {
  const { label, declared, actual, quote, location } = group;
  if (declared === null) return [];
  const words = mismatchWords(declared, actual, rows);
  if (words === undefined) return [];
  return [
    {
      message: { vi: `Nhóm ${label}: ${words.vi}.`, en: `Group ${label} ${words.en}.` },
      quote: withoutLabel(quote, label),
      location,
    },
  ];
}

/** A last row that sums up the whole table. */
function totalFault({ appendix, tasks }: TaskTable): readonly Fault[] {
  const { declared, location } = appendix;
  if (declared === null || appendix.columns.includes("activity")) return [];
  const actual = { objectives: null, tasks: tasks.length, activities: null };
  const words = mismatchWords({ ...declared, objectives: null }, actual, tasks);
  if (words === undefined) return [];
  return [
    {
      message: { vi: `Dòng tổng của bảng ${words.vi}.`, en: `The total row ${words.en}.` },
      quote: null,
      location: location ?? tasks[0]?.location ?? WHOLE_PLAN,
    },
  ];
}

function mismatchWords(
  declared: Counts,
  actual: Counts,
  rows: readonly Task[],
): Bilingual | undefined {
  const wrong = mismatches(declared, actual).filter(
    (key) => !otherCounts(rows).includes(declared[key] ?? -1),
  );
  if (wrong.length === 0) return undefined;
  const vi = wrong.map((key) => `ghi ${declared[key]} ${NOUNS[key].vi}, bảng có ${actual[key]}`);
  const en = wrong.map(
    (key) => `declares ${declared[key]} ${NOUNS[key].en} and holds ${actual[key]}`,
  );
  return { vi: vi.join("; "), en: en.join("; ") };
}

/** Where rows have rows of their own ("1", "1.1", "1.2", "2"), either may be what was counted. */
function otherCounts(rows: readonly Task[]): readonly number[] {
  const whole = rows.filter(({ tt }) => tt !== null && /^(?:\d{1,3}|[IVXLC]+)$/u.test(tt)).length;
  const parts = rows.filter(
    ({ tt }) => tt !== null && /^(?:.+\.\d{1,2}|[a-zđ]\)?|[-+])$/u.test(tt),
  ).length;
  const blank = rows.filter(({ tt }) => tt === null).length;
  return parts + blank > 0 && whole > 0 ? [whole, parts + blank, parts, rows.length] : [];
}

/** The title cell alone: label and title may stand in two cells. */
function withoutLabel(quote: string, label: string): string {
  return quote.startsWith(label) ? quote.slice(label.length).replace(/^[\s.):-]+/u, "") : quote;
}

function tableWith(counts: string): string {
  return planWithTable([
    "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    `| I | Cải cách thể chế ${counts} | | | | | |`,
    "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
    "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
  ]);
}

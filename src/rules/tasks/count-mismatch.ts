import type { AppendixGroup, Counts } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { planWithTable } from "../example-table.js";
import type { Fault, Rule } from "../rule.js";
import { GUESSED, isCountable, mismatches, NO_TABLE, taskTables } from "../task-tables.js";

export const countMismatch: Rule = {
  id: "tasks/count-mismatch",
  severity: "error",
  summary: {
    vi: "Số mục tiêu, nhiệm vụ, hoạt động ghi ở dòng nhóm khác số dòng thực có",
    en: "A group declares other numbers of objectives, tasks or activities than it holds",
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
    const tables = taskTables(plan).filter(({ appendix }) =>
      appendix.groups.some(({ declared }) => declared !== null),
    );
    if (taskTables(plan).length === 0) return NO_TABLE;
    if (tables.length === 0) {
      return {
        vi: "Bảng nhiệm vụ không ghi số lượng ở dòng nhóm.",
        en: "The groups of the task table declare no numbers.",
      };
    }
    return tables.some(({ appendix }) => isCountable(appendix)) ? undefined : GUESSED;
  },
  check: ({ plan }) =>
    taskTables(plan)
      .filter(({ appendix }) => isCountable(appendix))
      .flatMap(({ appendix }) => appendix.groups)
      .flatMap(faultOf),
};

const NOUNS: Readonly<Record<keyof Counts, { vi: string; en: string }>> = {
  objectives: { vi: "mục tiêu", en: "objectives" },
  tasks: { vi: "nhiệm vụ", en: "tasks" },
  activities: { vi: "hoạt động", en: "activities" },
};

function faultOf({ label, declared, actual, quote, location }: AppendixGroup): readonly Fault[] {
  const wrong = declared === null ? [] : mismatches(declared, actual);
  if (declared === null || wrong.length === 0) return [];
  const vi = wrong.map((key) => `ghi ${declared[key]} ${NOUNS[key].vi}, bảng có ${actual[key]}`);
  const en = wrong.map(
    (key) => `declares ${declared[key]} ${NOUNS[key].en} and holds ${actual[key]}`,
  );
  return [
    {
      message: {
        vi: `Nhóm ${label}: ${vi.join("; ")}.`,
        en: `Group ${label} ${en.join("; ")}.`,
      },
      quote: withoutLabel(quote, label),
      location,
    },
  ];
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

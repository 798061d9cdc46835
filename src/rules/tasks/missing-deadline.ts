import { PLAN_KINDS } from "../../plan/plan.js";
import { blankCells, CLEAR_WORK, isBlankText } from "../blank-cells.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import type { Rule } from "../rule.js";
import { withoutColumn } from "../task-tables.js";

export const missingDeadline: Rule = {
  id: "tasks/missing-deadline",
  severity: "warning",
  summary: { vi: "Nhiệm vụ chưa ghi thời gian thực hiện", en: "A task without a deadline" },
  why: {
    vi: "Không có thời hạn thì không đôn đốc được và không biết nhiệm vụ đã chậm hay chưa.",
    en: "Without a deadline a task cannot be tracked and is never late.",
  },
  mend: {
    vi: "Ghi thời hạn cụ thể, ví dụ “Quý II/2026” hoặc “Trước ngày 30/6/2026”.",
    en: "Give a deadline, such as “Quý II/2026” or “Trước ngày 30/6/2026”.",
  },
  basis: CLEAR_WORK,
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK }]) }],
  bad: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "" }]) }],
  notApplicable: ({ plan }) => withoutColumn("deadline", plan),
  check: ({ plan }) =>
    blankCells(plan, {
      column: "deadline",
      name: { vi: "thời gian thực hiện", en: "deadline" },
      isBlank: ({ deadline }) => isBlankText(deadline.text),
    }),
};

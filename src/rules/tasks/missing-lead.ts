import { PLAN_KINDS } from "../../plan/plan.js";
import { blankCells, CLEAR_WORK, isBlankText } from "../blank-cells.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import type { Rule } from "../rule.js";
import { withoutColumn } from "../task-tables.js";

export const missingLead: Rule = {
  id: "tasks/missing-lead",
  severity: "warning",
  summary: { vi: "Nhiệm vụ chưa ghi đơn vị chủ trì", en: "A task without a lead unit" },
  why: {
    vi: "Nhiệm vụ không có đơn vị chủ trì thì không ai chịu trách nhiệm chính, các đơn vị phối hợp cũng không biết làm việc với ai.",
    en: "Without a lead unit nobody is responsible for the task, and supporting units do not know whom to work with.",
  },
  mend: {
    vi: "Ghi một đơn vị chủ trì cho nhiệm vụ; nếu nhiều đơn vị cùng làm thì chọn một đơn vị đầu mối.",
    en: "Name one lead unit; if several work together, choose the one that coordinates.",
  },
  basis: CLEAR_WORK,
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK }]) }],
  bad: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, lead: "" }]) }],
  notApplicable: ({ plan }) => withoutColumn("lead", plan),
  check: ({ plan }) =>
    blankCells(plan, {
      column: "lead",
      name: { vi: "đơn vị chủ trì", en: "lead unit" },
      isBlank: ({ lead }) => lead.every(isBlankText),
    }),
};

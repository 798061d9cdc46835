import { PLAN_KINDS } from "../../plan/plan.js";
import { blankCells, CLEAR_WORK, isBlankText } from "../blank-cells.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import type { Rule } from "../rule.js";
import { withoutColumn } from "../task-tables.js";

export const missingOutput: Rule = {
  id: "tasks/missing-output",
  severity: "warning",
  summary: { vi: "Nhiệm vụ chưa ghi kết quả, sản phẩm", en: "A task without an output" },
  why: {
    vi: "Không có sản phẩm thì không có căn cứ để xác nhận nhiệm vụ đã hoàn thành và không có tài liệu kiểm chứng khi chấm điểm.",
    en: "Without an output nothing shows that the task was done, and there is no evidence for the annual score.",
  },
  mend: {
    vi: "Ghi sản phẩm cụ thể, ví dụ “Báo cáo”, “Quyết định”, “Kế hoạch kiểm tra”.",
    en: "Name the output, such as “Báo cáo”, “Quyết định” or “Kế hoạch kiểm tra”.",
  },
  basis: CLEAR_WORK,
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK }]) }],
  bad: [{ markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, output: "" }]) }],
  notApplicable: ({ plan }) => withoutColumn("output", plan),
  check: ({ plan }) =>
    blankCells(plan, {
      column: "output",
      name: { vi: "kết quả, sản phẩm", en: "output" },
      isBlank: ({ output }) => output === null || isBlankText(output),
    }),
};

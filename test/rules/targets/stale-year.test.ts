import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { staleYear } from "../../../src/rules/targets/stale-year.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "carries out the plan of last year",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025.`),
    expected: [
      "warning | mục II.1, dòng 9 | Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025. | “Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025.” là chỉ tiêu cho năm 2025, trong khi kế hoạch là của năm 2026.",
    ],
  },
  {
    plan: "mends what was found last year",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- 100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn.`),
    expected: [
      "info | mục II.1, dòng 9 | 100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn. | “100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn.” là chỉ tiêu cho năm 2025, trong khi kế hoạch là của năm 2026.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(staleYear, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the year of the plan",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.`),
  },
  {
    text: "a year of comparison",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Giảm tối thiểu 10% số cuộc họp so với năm 2025.`),
  },
  {
    text: "a milestone to come",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Đến năm 2030, 100% cán bộ, công chức sử dụng trợ lý ảo.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(staleYear, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without year",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính**

## I. MỤC TIÊU

- 100% hồ sơ được số hóa trong năm 2025.
`,
    reason: "Tên kế hoạch không nêu năm.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(staleYear, markdown)).toEqual({ status: "not-applicable", reason });
});

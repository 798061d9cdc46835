import { expect, test } from "vitest";
import { inconsistentDate } from "../../../src/rules/citations/inconsistent-date.js";
import { annualPlan, planOn } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has two dates of one year for a number",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2021 của UBND tỉnh; cụ thể hóa Kế hoạch số 88/KH-UBND ngày 20/10/2021 của UBND tỉnh An Lạc.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 88/KH-UBND | Văn bản 88/KH-UBND ở đây ghi ngày 20/10/2021, còn chỗ khác (dòng 5) ghi ngày 20/9/2021.",
    ],
  },
  {
    plan: "has another date below than in its preamble",
    markdown: annualPlan(`Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2021 của UBND tỉnh.

## I. MỤC ĐÍCH

Cụ thể hóa Kế hoạch số 88/KH-UBND ngày 20/10/2021.`),
    expected: [
      "warning | mục I, dòng 9 | 88/KH-UBND | Văn bản 88/KH-UBND ở đây ghi ngày 20/10/2021, còn ở dòng 5 ghi ngày 20/9/2021.",
    ],
  },
  {
    plan: "has one day in two years",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2021; Kế hoạch số 88/KH-UBND ngày 20/9/2021; Kế hoạch số 88/KH-UBND ngày 20/9/2022.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 88/KH-UBND | Văn bản 88/KH-UBND ở đây ghi ngày 20/9/2022, còn chỗ khác (dòng 5) ghi ngày 20/9/2021.",
    ],
  },
  {
    plan: "dates a number of 2025 in 2024",
    markdown: annualPlan(`Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2024 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 118/2025/NĐ-CP | Văn bản 118/2025/NĐ-CP mang số của năm 2025 nhưng được ghi ngày 09/6/2024.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(inconsistentDate, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "one date each time",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2021; Kế hoạch số 88/KH-UBND ngày 20 tháng 9 năm 2021; Kế hoạch số 88/KH-UBND.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "one number of two agencies",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh An Lạc; Kế hoạch số 12/KH-UBND ngày 15/02/2026 của UBND xã Suối Hoa.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "one number of two years",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 và Nghị quyết số 02/NQ-CP ngày 05/3/2026.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "two known documents of one number",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP ngày 13/6/2013 và Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(inconsistentDate, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan that cites nothing by its number",
    markdown: annualPlan(`Thực hiện chỉ đạo của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    reason: "Kế hoạch không viện dẫn văn bản nào theo số, ký hiệu.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(inconsistentDate, markdown)).toEqual({ status: "not-applicable", reason });
});

const PLAN_OF_2021 = "Kế hoạch số 2943/KH-UBND ngày 20/9/2021 của UBND tỉnh";

test.each<readonly [documents: string, expected: readonly string[]]>([
  [
    `${PLAN_OF_2021}; Kế hoạch số 2943/KH-UB ngày 20/9/2021 của UBND tỉnh`,
    [
      "warning | dòng 5 | 2943/KH-UB | Văn bản 2943/KH-UBND ngày 20/9/2021 ở đây ghi là 2943/KH-UB, còn chỗ khác (dòng 5) ghi là 2943/KH-UBND.",
    ],
  ],
  [
    "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; Nghị định số 118/NĐ-CP",
    [
      "warning | dòng 5 | 118/NĐ-CP | Văn bản 118/2025/NĐ-CP ngày 09/6/2025 ở đây ghi là 118/NĐ-CP, còn chỗ khác (dòng 5) ghi là 118/2025/NĐ-CP.",
    ],
  ],
  [
    "Quyết định số 12/QĐ-UBND ngày 03/3/2025 của UBND tỉnh; Quyết định số 12/2025/QĐ-UBND ngày 03/3/2025 của UBND tỉnh",
    [
      "warning | dòng 5 | 12/QĐ-UBND | Văn bản 12/2025/QĐ-UBND ngày 03/3/2025 ở đây ghi là 12/QĐ-UBND, còn chỗ khác (dòng 5) ghi là 12/2025/QĐ-UBND.",
    ],
  ],
  [
    "Nghị quyết số 18/NQ-TW; Nghị quyết số 18-NQ/TW",
    [
      "info | dòng 5 | 18/NQ-TW | Văn bản 18-NQ/TW ở đây ghi là 18/NQ-TW, còn chỗ khác (dòng 5) ghi là 18-NQ/TW.",
    ],
  ],
])("tells of one document in two forms: %s", async (documents, expected) => {
  expect(await findingsIn(inconsistentDate, planOn(documents))).toEqual(expected);
});

test.each([
  `${PLAN_OF_2021}; Kế hoạch số 2943/KH-UB ngày 12/5/2009 của UBND tỉnh`,
  `${PLAN_OF_2021}; Kế hoạch số 2943/KH-UB ngày 20/9/2021 của UBND huyện`,
  `${PLAN_OF_2021}; Kế hoạch số 02943/KH-UBND`,
  "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Nghị định số 118/2021/NĐ-CP ngày 23/12/2021",
  "Nghị quyết số 66/NQ-CP ngày 26/3/2025; Nghị quyết số 66-NQ/TW; Nghị quyết số 66.7/2025/NQ-CP",
  "Quyết định số 12/2025/QĐ-UBND ngày 03/3/2025; Quyết định số 12/QĐ-UBND ngày 10/01/2025",
  "Quyết định số 12/2025/QĐ-UBND của UBND tỉnh; Quyết định số 12/QĐ-UBND của UBND tỉnh",
  "Nghị quyết số 60-NQ/TW ngày 12/4/2025; Nghị quyết số 60-NQ/TU; Kế hoạch số 60/KH-UBND",
  "Công văn số 4625/BNV-CCHC ngày 02/7/2025; Công văn số 4625/BNV-TCCB ngày 02/7/2025",
  "Nghị quyết số 01/NQ-CP ngày 08/01/2025; Nghị quyết số 01/NQ-CP ngày 08/01/2026",
  "Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh; Kế hoạch số 15/KH-UBND ngày 25/01/2026 của UBND xã An Lạc",
])("is silent on %s", async (documents) => {
  expect(await outcomeIn(inconsistentDate, planOn(documents))).toEqual({
    status: "passed",
    reason: null,
  });
});

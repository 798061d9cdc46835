import { expect, test } from "vitest";
import { inconsistentDate } from "../../../src/rules/citations/inconsistent-date.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
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
    text: "a plan that cites nothing with a date",
    markdown: annualPlan(`Thực hiện chỉ đạo của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    reason: "Kế hoạch không viện dẫn văn bản nào có ngày.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(inconsistentDate, markdown)).toEqual({ status: "not-applicable", reason });
});

import { expect, test } from "vitest";
import { wrongDate } from "../../../src/rules/citations/wrong-date.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has another day of the same year",
    markdown: annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP ngày 15/6/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 76/NQ-CP | Văn bản 76/NQ-CP (Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030) ban hành ngày 15/7/2021, kế hoạch ghi ngày 15/6/2021.",
    ],
  },
  {
    plan: "has the same day of another year",
    markdown: annualPlan(`Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2023 của Bộ Chính trị.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 57-NQ/TW | Văn bản 57-NQ/TW (Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia) ban hành ngày 22/12/2024, kế hoạch ghi ngày 22/12/2023.",
    ],
  },
  {
    plan: "has another date for a number that bears its year",
    markdown: annualPlan(`Thực hiện Nghị định số 118/2025/NĐ-CP ngày 19/6/2025 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 118/2025/NĐ-CP | Văn bản 118/2025/NĐ-CP (Thực hiện TTHC theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia) ban hành ngày 09/6/2025, kế hoạch ghi ngày 19/6/2025.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(wrongDate, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the verified dates",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021, Nghị quyết số 57-NQ/TW, ngày 22/12/2024 và Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a yearly resolution of another January",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 và Nghị quyết số 57-NQ/TW, ngày 22/12/2024.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a number that begins again each year",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 71/NQ-CP ngày 05/5/2024 và Nghị quyết số 57-NQ/TW, ngày 22/12/2024.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(wrongDate, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "documents that were not verified only",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 2943/KH-UBND ngày 20/10/2021 của UBND tỉnh và Nghị định số 154/2025/NĐ-CP ngày 01/6/2025.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    reason: "Kế hoạch không viện dẫn kèm ngày văn bản nào có trong danh mục đã xác minh.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(wrongDate, markdown)).toEqual({ status: "not-applicable", reason });
});

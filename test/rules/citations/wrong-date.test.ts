import { expect, test } from "vitest";
import { wrongDate } from "../../../src/rules/citations/wrong-date.js";
import { annualPlan, planOn } from "../../../src/rules/example-plan.js";
import {
  type Case,
  checkText,
  findingsIn,
  type NotJudged,
  outcomeIn,
  type Silent,
} from "../check-text.js";

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

test.each([
  ["Nghị quyết số 57-NQ/TW ngày 24/12/2024 của Bộ Chính trị", "57-NQ/TW"],
  ["Quyết định số 876/QĐ-BNV ngày 10/11/2023 của Bộ Nội vụ", "876/QĐ-BNV"],
  ["Quyết định số 876/QĐ-BNV ngày 18/11/2022 của Bộ Nội vụ", "876/QĐ-BNV"],
  ["Nghị quyết số 76/NQ-CP ngày 15/7/2012 của Chính phủ", "76/NQ-CP"],
  ["Công văn số 4625/BNV-CCHC ngày 12/7/2025 của Bộ Nội vụ", "4625/BNV-CCHC"],
  ["Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 19/6/2025", "72/2025/QH15"],
])("finds the wrong date in %j", async (documents, quote) => {
  const { findings } = await checkText(wrongDate, planOn(documents));
  expect(findings.map((finding) => finding.quote)).toEqual([quote]);
});

test.each([
  "Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ",
  "Nghị quyết số 131/NQ-CP ngày 08/10/2022",
  "Nghị quyết số 76/NQ-CP ngày 20/4/2023 của Chính phủ",
  "Chỉ thị số 23/CT-TTg ngày 26/12/2022 của Thủ tướng Chính phủ",
  "Quyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ",
  "Công điện số 201/CĐ-TTg ngày 22/10/2025",
  "Nghị quyết số 57-NQ/TW của Bộ Chính trị được quán triệt tại hội nghị ngày 15/02/2025",
  "Nghị định số 150/2025/NĐ-CP có hiệu lực từ ngày 01/7/2025",
  "Nghị định số 118/2025/NĐ-CP (hiệu lực ngày 01/7/2025)",
])("says nothing of %j", async (documents) => {
  expect(await findingsIn(wrongDate, planOn(documents))).toEqual([]);
});

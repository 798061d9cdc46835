import { expect, test } from "vitest";
import { missingBasis } from "../../../src/rules/citations/missing-basis.js";
import { annualPlan, planOn } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "does not cite the resolution",
    markdown: annualPlan(`Thực hiện chỉ đạo của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | toàn văn bản | - | Kế hoạch không viện dẫn văn bản 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
    ],
  },
  {
    plan: "does not cite the bases of the province",
    markdown: annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    circumstances: { profile: "lai-chau-2026" },
    expected: [
      "warning | toàn văn bản | - | Kế hoạch không viện dẫn văn bản 2943/KH-UBND ngày 20/9/2021 của UBND tỉnh Lai Châu.",
      "warning | toàn văn bản | - | Kế hoạch không viện dẫn văn bản 8328/KH-UBND ngày 23/12/2025 của UBND tỉnh Lai Châu.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(missingBasis, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a basis with another date",
    markdown: annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP ngày 15/6/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a basis with blanks in its number",
    markdown: annualPlan(`Thực hiện Nghị quyết số 76/NQ- CP ngày 15/7/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a plan older than a basis",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

Lai Châu, ngày 02 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 2943/KH-UBND ngày 20/9/2021.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { profile: "lai-chau-2026" },
  },
])("is silent on $text", async ({ markdown, circumstances }) => {
  expect(await outcomeIn(missingBasis, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## II. NHIỆM VỤ

- Nâng cao chất lượng phục vụ.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingBasis, markdown)).toEqual({ status: "not-applicable", reason });
});

test.each([
  "Nghị quyết 76 của Chính phủ",
  "Nghị quyết số 76 ngày 15/7/2021 của Chính phủ",
  "Nghị quyết số 0076/NQ-CP của Chính phủ",
  "Nghị quyết số 76/2021/NQ-CP ngày 15/7/2021",
  "Nghị quyết số 76/NQ–CP ngày 15 tháng 7 năm 2021",
])("knows the basis in %j", async (documents) => {
  expect(await findingsIn(missingBasis, planOn(documents))).toEqual([]);
});

test.each([
  "Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ",
  "Nghị quyết số 176/NQ-CP ngày 15/7/2021 của Chính phủ",
  "Nghị quyết số 76-NQ/TW của Bộ Chính trị",
  "Nghị quyết số 76/NQ-HĐND của Hội đồng nhân dân tỉnh",
])("does not take %j for the basis", async (documents) => {
  expect(await findingsIn(missingBasis, planOn(documents))).toEqual([
    "warning | toàn văn bản | - | Kế hoạch không viện dẫn văn bản 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
  ]);
});

test("does not ask a draft of November for a plan of December", async () => {
  const plan = `UBND TỈNH AN LẠC\n\nSỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố:     /KH-SXD\n\nAn Lạc, ngày     tháng 11 năm 2025\n\n${planOn("Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 2943/KH-UBND ngày 20/9/2021")}`;
  expect(await findingsIn(missingBasis, plan, { profile: "lai-chau-2026" })).toEqual([]);
});

test("does not ask a plan of an earlier year for a later basis", async () => {
  const plan = planOn(
    "Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 2943/KH-UBND ngày 20/9/2021",
  ).replace("năm 2026", "năm 2024");
  expect(await findingsIn(missingBasis, plan, { profile: "lai-chau-2026" })).toEqual([]);
});

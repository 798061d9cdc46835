import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { yearMismatch } from "../../../src/rules/header/year-mismatch.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has last year in a heading",
    markdown: annualPlan(`## II. MỤC TIÊU NĂM 2025

A.`),
    expected: [
      "warning | mục II, dòng 5 | MỤC TIÊU NĂM 2025 | “MỤC TIÊU NĂM 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
  {
    plan: "has last year above its appendix",
    markdown: annualPlan(`## I. NHIỆM VỤ

A.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
    expected: [
      "warning | phụ lục, dòng 18 | NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025 | “NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
  {
    plan: "calls itself by another year at its end",
    markdown: annualPlan(`## I. NHIỆM VỤ

A.

Trên đây là Kế hoạch cải cách hành chính năm 2025 của Sở Xây dựng./.`),
    expected: [
      "warning | mục I, dòng 9 | Trên đây là Kế hoạch cải cách hành chính năm 2025 | “Trên đây là Kế hoạch cải cách hành chính năm 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(yearMismatch, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the same year throughout",
    markdown: annualPlan(`## II. MỤC TIÊU NĂM 2026

A.

Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng./.`),
  },
  {
    text: "other years in the text",
    markdown: annualPlan(`## II. MỤC TIÊU

- Giảm 10% số cuộc họp so với năm 2025.
- Xây dựng Kế hoạch cải cách hành chính năm 2027.
- Báo cáo năm 2025.`),
  },
  {
    text: "a title that looks back",
    markdown: annualPlan(`## I. KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025

A.`),
  },
  {
    text: "a title with a span of years",
    markdown: annualPlan(`## I. MỤC TIÊU GIAI ĐOẠN 2021-2030

A.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(yearMismatch, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without year",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính**

## I. MỤC TIÊU NĂM 2025

A.
`,
    reason: "Tên kế hoạch không nêu năm.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(yearMismatch, markdown)).toEqual({ status: "not-applicable", reason });
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingAppendix } from "../../../src/rules/structure/missing-appendix.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "announces a table that is not there",
    markdown: annualPlan(`## I. NHIỆM VỤ

(Có biểu nhiệm vụ chi tiết kèm theo)

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: [
      "error | mục I, dòng 7 | (Có biểu nhiệm vụ chi tiết kèm theo) | Kế hoạch dẫn đến “(Có biểu nhiệm vụ chi tiết kèm theo)” nhưng trong tệp không có phụ lục, biểu nào, nên người đọc không biết nhiệm vụ được giao.",
    ],
  },
  {
    plan: "names two appendices and has none",
    markdown: annualPlan(`## I. NHIỆM VỤ

(Chi tiết tại Phụ lục I)

Lịch kiểm tra tại Phụ lục II kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: [
      "error | mục I, dòng 7 | (Chi tiết tại Phụ lục I) | Kế hoạch dẫn đến “(Chi tiết tại Phụ lục I)” nhưng trong tệp không có Phụ lục I, nên người đọc không biết nhiệm vụ được giao.",
      "error | mục I, dòng 9 | Phụ lục II | Kế hoạch dẫn đến “Phụ lục II” nhưng trong tệp không có Phụ lục II, nên người đọc không biết nhiệm vụ được giao.",
    ],
  },
  {
    plan: "has an appendix that it never mentions",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
    expected: [
      "info | phụ lục, dòng 18 | Phụ lục | Tệp có “Phụ lục” nhưng trong nội dung kế hoạch không có chỉ dẫn về phụ lục này.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingAppendix, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an appendix that is referred to",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
  },
  {
    text: "the appendix of another document",
    markdown: annualPlan(`## I. NHIỆM VỤ

Sử dụng mẫu tại Phụ lục kèm theo Nghị định số 30/2020/NĐ-CP.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
  },
  {
    text: "a plan without appendix",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingAppendix, markdown)).toEqual({ status: "passed", reason: null });
});

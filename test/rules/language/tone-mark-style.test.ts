import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { toneMarkStyle } from "../../../src/rules/language/tone-mark-style.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has one word of the newer way",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số hóa hồ sơ, chuẩn hóa quy trình, cụ thể hoá nhiệm vụ.`),
    expected: [
      "info | mục I, dòng 7 | hoá | Văn bản đặt dấu thanh theo hai cách: “hóa” (2 chỗ) và “hoá” (1 chỗ).",
    ],
  },
  {
    plan: "mixes both ways in many words",
    markdown: annualPlan(`## I. MỤC TIÊU

- Uỷ ban nhân dân xã hoà giải, xoá bỏ rào cản, tuỳ tình hình.
- Ủy quyền, thủy lợi, KHÓA HỌC, tỏa sáng, khỏe mạnh.`),
    expected: [
      "info | mục I, dòng 7 | Uỷ | Văn bản đặt dấu thanh theo hai cách: “Ủy” (5 chỗ) và “Uỷ” (4 chỗ).",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(toneMarkStyle, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the older way throughout",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số hóa, ủy quyền, khóa, thủy lợi.`),
  },
  {
    text: "the newer way throughout",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số hoá, uỷ quyền, khoá, thuỷ lợi.`),
  },
  {
    text: "names of people and places, which keep their own spelling",
    markdown: annualPlan(`## I. MỤC TIÊU

- Số hóa hồ sơ, chuẩn hóa quy trình do ông Nguyễn Văn Hoà, bà Trần Thuý phụ trách.

**Nơi nhận:**

- Ông Hoà;
- Lưu: VT.

**GIÁM ĐỐC**

**Lê Thuỷ**`),
  },
  {
    text: "words in which the mark has one place only",
    markdown: annualPlan(`## I. MỤC TIÊU

- Hoàn thành, quý, quỹ, toàn, khoản.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(toneMarkStyle, markdown)).toEqual({ status: "passed", reason: null });
});

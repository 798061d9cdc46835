import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingRecipients } from "../../../src/rules/header/missing-recipients.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "ends with its signature",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: ["warning | dòng 9 | - | Cuối kế hoạch không có phần “Nơi nhận”."],
  },
  {
    plan: "names nobody under the label",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: ["warning | dòng 9 | Nơi nhận: | Phần “Nơi nhận” để trống, không nêu nơi nào."],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingRecipients, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "recipients in a list",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingRecipients, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a page from a portal",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.`),
    reason: "Tệp không có phần đầu văn bản, nơi nhận và chữ ký; có thể là bản chép từ trang web.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingRecipients, markdown)).toEqual({
    status: "not-applicable",
    reason,
  });
});

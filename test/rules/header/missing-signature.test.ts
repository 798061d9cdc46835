import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingSignature } from "../../../src/rules/header/missing-signature.js";
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
    plan: "ends with its recipients",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

- Lưu: VT.`),
    expected: [
      "warning | toàn văn bản | - | Cuối kế hoạch không có khối chữ ký (quyền hạn, chức vụ, họ tên người ký).",
    ],
  },
  {
    plan: "is final and ends with its recipients",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

- Lưu: VT.`),
    circumstances: { stage: "final" },
    expected: [
      "error | toàn văn bản | - | Cuối kế hoạch không có khối chữ ký (quyền hạn, chức vụ, họ tên người ký).",
    ],
  },
  {
    plan: "is final and names an office without name",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

- Lưu: VT.

**GIÁM ĐỐC**`),
    circumstances: { stage: "final" },
    expected: [
      "warning | dòng 13 | GIÁM ĐỐC | Khối chữ ký có chức vụ nhưng không có họ tên người ký.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(missingSignature, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a deputy who signs for the head",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**KT. TRƯỞNG BAN**

**PHÓ TRƯỞNG BAN**

**Đoàn Khắc Vinh**`),
    circumstances: { stage: "final" },
  },
  {
    text: "a draft that nobody has signed yet",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**`),
  },
])("is silent on $text", async ({ markdown, circumstances }) => {
  expect(await outcomeIn(missingSignature, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test.each<NotJudged>([
  {
    text: "a page from a portal",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.`),
    reason: "Tệp không có phần đầu văn bản, nơi nhận và chữ ký; có thể là bản chép từ trang web.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingSignature, markdown)).toEqual({ status: "not-applicable", reason });
});

test.each([
  ["ỦY BAN NHÂN DÂN XÃ SUỐI HOA", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"],
  ["SỞ XÂY DỰNG", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"],
])("shows %s how its own head signs", async (agency, signature) => {
  const markdown = annualPlan(`## I. MỤC ĐÍCH

A.

**Nơi nhận:**

- Lưu: VT.`);
  const { findings } = await checkText(
    missingSignature,
    `UBND TỈNH AN LẠC

${agency}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

${markdown}`,
  );
  expect(findings.map(({ advice }) => advice.vi)).toEqual([
    `Ghi quyền hạn, chức vụ và họ tên người ký ở cuối kế hoạch, ví dụ “${signature} / Lương Quang Thiện”.`,
  ]);
});

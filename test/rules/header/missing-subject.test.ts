import { expect, test } from "vitest";
import { missingSubject } from "../../../src/rules/header/missing-subject.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "goes straight from its type to the preamble",
    markdown: `# KẾ HOẠCH

Thực hiện Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh, Sở Xây dựng ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "warning | dòng 1 | KẾ HOẠCH | Dưới tên loại “KẾ HOẠCH” không có trích yếu nội dung.",
    ],
  },
  {
    plan: "says who issues it where the subject should stand",
    markdown: `# KẾ HOẠCH

Sở Xây dựng ban hành Kế hoạch cải cách hành chính năm 2026 như sau:

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "warning | dòng 1 | KẾ HOẠCH | Dưới tên loại “KẾ HOẠCH” không có trích yếu nội dung.",
    ],
  },
  {
    plan: "has a letterhead and no type line",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "warning | dòng 9 | - | Không thấy dòng tên loại “KẾ HOẠCH” và trích yếu nội dung ở đầu văn bản.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingSubject, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a subject that carries out a conclusion",
    markdown: `# KẾ HOẠCH

**Thực hiện Kết luận số 90-KL/TU, ngày 03/3/2026 của Ban Chấp hành Đảng bộ tỉnh**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "a subject that runs on into the first sentence",
    markdown: `# KẾ HOẠCH

Khắc phục hạn chế, nâng cao Chỉ số cải cách hành chính năm 2026 Thực hiện Kế hoạch số 512/KH-UBND ngày 11/12/2025 của UBND tỉnh, Sở Xây dựng ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "type and subject on one line",
    markdown: `Kế hoạch cải cách hành chính năm 2026

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingSubject, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a text whose first page is lost",
    markdown: `I. MỤC ĐÍCH, YÊU CẦU

Nâng cao chất lượng phục vụ.`,
    reason: "Tệp không có phần đầu văn bản và tên loại; có thể thiếu trang đầu.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingSubject, markdown)).toEqual({ status: "not-applicable", reason });
});

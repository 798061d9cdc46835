import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingNumber } from "../../../src/rules/header/missing-number.js";
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
    plan: "is a draft with a blank number",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số:      /KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "info | dòng 9 | Số: /KH-SXD | Kế hoạch còn để trống số; với bản dự thảo điều này là bình thường, số sẽ được cấp sau khi ký.",
    ],
  },
  {
    plan: "is final and has a blank number",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số:      /KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { stage: "final" },
    expected: [
      "error | dòng 9 | Số: /KH-SXD | Kế hoạch còn để trống số, trong khi bản ban hành phải có số để vào sổ, tra cứu và viện dẫn.",
    ],
  },
  {
    plan: "is final and has no number line",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { stage: "final" },
    expected: [
      "error | dòng 3 | - | Kế hoạch không có dòng số, ký hiệu, trong khi bản ban hành phải có số để vào sổ, tra cứu và viện dẫn.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(missingNumber, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a number",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { stage: "final" },
  },
])("is silent on $text", async ({ markdown, circumstances }) => {
  expect(await outcomeIn(missingNumber, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test.each<NotJudged>([
  {
    text: "a page without letterhead",
    markdown: annualPlan(`Nâng cao chất lượng phục vụ.`),
    reason:
      "Tệp không có phần đầu văn bản (tên cơ quan, Quốc hiệu, số, ngày); có thể là bản chép từ trang web hoặc thiếu trang đầu.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingNumber, markdown)).toEqual({ status: "not-applicable", reason });
});

test.each([
  [
    "SỞ TÀI CHÍNH",
    "Số:      /KH-STC",
    ["Ghi số do văn thư cấp sau khi ký, ví dụ “Số: 215/KH-STC”."],
  ],
  ["UBND XÃ SUỐI HOA", "", ["Ghi số do văn thư cấp sau khi ký, ví dụ “Số: 215/KH-UBND”."]],
])("shows %s a number with its own symbol", async (agency, number, advice) => {
  const { findings } = await checkText(
    missingNumber,
    `UBND TỈNH AN LẠC

${agency}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

${number}

# KẾ HOẠCH

**Cải cách hành chính năm 2026**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  );
  expect(findings.map((finding) => finding.advice.vi)).toEqual(advice);
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingDate } from "../../../src/rules/header/missing-date.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "is a draft without day",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày     tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "info | dòng 11 | An Lạc, ngày tháng 12 năm 2025 | Ngày ban hành chưa ghi đủ; với bản dự thảo điều này là bình thường, ngày sẽ được ghi khi ký.",
    ],
  },
  {
    plan: "is final and has no day",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày     tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { stage: "final" },
    expected: [
      "error | dòng 11 | An Lạc, ngày tháng 12 năm 2025 | Ngày ban hành chưa ghi đủ, trong khi bản ban hành phải ghi rõ ngày, tháng, năm.",
    ],
  },
  {
    plan: "has dots for day and month",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày ... tháng ... năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    circumstances: { stage: "final" },
    expected: [
      "error | dòng 11 | An Lạc, ngày ... tháng ... năm 2025 | Ngày ban hành chưa ghi đủ, trong khi bản ban hành phải ghi rõ ngày, tháng, năm.",
    ],
  },
  {
    plan: "is dated on a day that does not exist",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 31 tháng 11 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "error | dòng 11 | An Lạc, ngày 31 tháng 11 năm 2025 | Ngày ban hành “An Lạc, ngày 31 tháng 11 năm 2025” không có trong lịch.",
    ],
  },
  {
    plan: "has a date only under its appendix",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**NHIỆM VỤ**

*(Kèm theo Kế hoạch số 215/KH-SXD ngày 22/12/2025 của Sở Xây dựng)*
`,
    expected: [
      "info | dòng 9 | - | Ngày ban hành chưa ghi đủ; với bản dự thảo điều này là bình thường, ngày sẽ được ghi khi ký.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(missingDate, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a full date",
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
  expect(await outcomeIn(missingDate, markdown, circumstances)).toEqual({
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
  expect(await outcomeIn(missingDate, markdown)).toEqual({ status: "not-applicable", reason });
});

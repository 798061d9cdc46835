import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingAgency } from "../../../src/rules/header/missing-agency.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has a motto and no agency",
    markdown: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "error | dòng 5 | - | Phần đầu văn bản có Quốc hiệu, Tiêu ngữ nhưng không có tên cơ quan ban hành.",
    ],
  },
  {
    plan: "names the superior alone",
    markdown: `UBND TỈNH AN LẠC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
    expected: [
      "error | dòng 1 | UBND TỈNH AN LẠC | Phần đầu văn bản chỉ có tên cơ quan chủ quản “UBND TỈNH AN LẠC”, không có tên cơ quan ban hành (ký hiệu ghi “KH-SXD”).",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingAgency, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an agency with its superior",
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
  },
  {
    text: "superior and agency on one line",
    markdown: `UBND TỈNH AN LẠC SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "a people's committee whose code is of its steering committee",
    markdown: `UBND XÃ SUỐI HOA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-BCĐ

An Lạc, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 trên địa bàn xã Suối Hoa**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "an agency alone",
    markdown: `ỦY BAN NHÂN DÂN XÃ SUỐI HOA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 215/KH-UBND

Suối Hoa, ngày 22 tháng 12 năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của xã Suối Hoa**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingAgency, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a page without letterhead",
    markdown: annualPlan(`Nâng cao chất lượng phục vụ.`),
    reason:
      "Tệp không có phần đầu văn bản (tên cơ quan, Quốc hiệu, số, ngày); có thể là bản chép từ trang web hoặc thiếu trang đầu.",
  },
  {
    text: "a page that has lost its upper lines",
    markdown: `Số: /KH-UBND

Suối Hoa, ngày tháng 4 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

I. MỤC ĐÍCH

UBND xã xây dựng Kế hoạch.`,
    reason: "Tệp không có góc trên của trang đầu (không thấy Quốc hiệu, Tiêu ngữ).",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingAgency, markdown)).toEqual({ status: "not-applicable", reason });
});

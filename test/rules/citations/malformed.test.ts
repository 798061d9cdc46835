import { expect, test } from "vitest";
import { malformed } from "../../../src/rules/citations/malformed.js";
import { annualPlan, planOn } from "../../../src/rules/example-plan.js";
import { type Case, checkText, findingsIn, outcomeIn, type Silent } from "../check-text.js";
import { MALFORMED_CITATIONS } from "./malformed-citations.js";
import { RIGHT_CITATIONS } from "./right-citations.js";

test.each<Case>([
  {
    plan: "has the separators in the wrong place",
    markdown: annualPlan(`Thực hiện Nghị định số 118-2025/NĐ/CP ngày 09/6/2025 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | 118-2025/NĐ/CP | Số, ký hiệu “118-2025/NĐ/CP” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
    ],
  },
  {
    plan: "joins type and issuer",
    markdown: annualPlan(`Thực hiện Kế hoạch số 88/KHUBND ngày 20/9/2021 của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | 88/KHUBND | Số, ký hiệu “88/KHUBND” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
    ],
  },
  {
    plan: "writes a resolution of the Party as the State would",
    markdown: annualPlan(`Thực hiện Nghị quyết số 57/NQ-TW ngày 22/12/2024 của Bộ Chính trị.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | dòng 5 | 57/NQ-TW | Số “57/NQ-TW” ghi theo thể thức văn bản nhà nước; văn bản của Đảng ghi là 57-NQ/TW.",
    ],
  },
  {
    plan: "writes a resolution of the State as the Party would",
    markdown: annualPlan(`Thực hiện Nghị quyết số 76-NQ/CP ngày 15/7/2021 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | 76-NQ/CP | Số, ký hiệu “76-NQ/CP” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
    ],
  },
  {
    plan: "has the code before the number",
    markdown: annualPlan(`Thực hiện Kế hoạch số KH-88/UBND ngày 20/9/2021 của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | KH-88/UBND | Số, ký hiệu “KH-88/UBND” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
    ],
  },
  {
    plan: "has a code that its kind of document does not bear",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 88/KHH-UBND ngày 20/9/2021 của UBND tỉnh; Nghị quyết số 76/CP-NQ ngày 15/7/2021 của Chính phủ; Kế hoạch số 89/HK-UBND của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | 88/KHH-UBND | Số, ký hiệu “88/KHH-UBND” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
      "error | dòng 5 | 76/CP-NQ | Số, ký hiệu “76/CP-NQ” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
      "error | dòng 5 | 89/HK-UBND | Số, ký hiệu “89/HK-UBND” không đúng thể thức nên không xác định được văn bản được viện dẫn.",
    ],
  },
  {
    plan: "has a day that does not exist",
    markdown: annualPlan(`Thực hiện Kế hoạch số 88/KH-UBND ngày 31/9/2021 của UBND tỉnh.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
    expected: [
      "error | dòng 5 | 31/9/2021 | Văn bản 88/KH-UBND được ghi ngày 31/9/2021, ngày này không có trong lịch.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(malformed, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "state, Party and letter numbers",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 76/NQ-CP, Nghị quyết 66.7/2025/NQ-CP, Nghị quyết số 30c/NQ-CP, Luật số 72/2025/QH15, Quyết định 06/QĐ-TTg, Thông tư số 01/2023/TT-VPCP, Kết luận số 90-KL/TU, Kế hoạch số 45-KH/ĐU, Thông báo số 39-TB/TGV, Kế hoạch số 130/KH-BCĐTKNQ18, Công văn số 5721/BKHCN-CĐSQG, Công văn số 2231/SNV-CCHC&PC, Báo cáo số 18/BCTĐ-STP.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "kinds of documents with codes of their own, and letters of units named like a kind",
    markdown:
      annualPlan(`Thực hiện Kế hoạch số 12/KHPH-SXD-SNV, Chương trình số 7/CT-UBND, Công văn số 91/UBND-KH, Quy chế số 3/QCPH-UBND, Văn bản số 15/KHTC-TH.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a blank behind a hyphen",
    markdown:
      annualPlan(`Thực hiện Nghị quyết số 57- NQ/TW ngày 22/12/2024 và Tờ trình số 164/TTr- SKHCN.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "names in use and forms of old",
    markdown: annualPlan(`Triển khai Đề án 06, Đề án 06/CP và Nghị định số 64/CP.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "a well-formed number that no document has",
    markdown: annualPlan(`Thực hiện Nghị quyết 66/2025/NQ-CP ngày 15/11/2025 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
  {
    text: "things with numbers that are no documents",
    markdown:
      annualPlan(`Áp dụng tiêu chuẩn số ISO 9001:2015, Chương trình 5S, báo cáo quý I/2026, tiêu chí số 1, 24/24 giờ và Đề án 06 - UBND xã.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(malformed, markdown)).toEqual({ status: "passed", reason: null });
});

test.each(RIGHT_CITATIONS)("is silent on %j", async (sentence) => {
  expect(await outcomeIn(malformed, planOn(sentence))).toEqual({ status: "passed", reason: null });
});

test.each(MALFORMED_CITATIONS)("finds in %j the words %j alone", async (sentence, quote) => {
  const { findings } = await checkText(malformed, planOn(sentence.replace(/[\\_]/gu, "\\$&")));
  expect(findings.map((finding) => finding.quote)).toEqual([quote]);
});

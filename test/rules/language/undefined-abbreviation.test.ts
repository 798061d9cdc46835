import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { undefinedAbbreviation } from "../../../src/rules/language/undefined-abbreviation.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

const withGoals = (goals: string): string => annualPlan(`## I. MỤC TIÊU\n\n${goals}`);

test.each<Case>([
  {
    plan: "uses an abbreviation of its own several times",
    markdown: withGoals("- TĐPLN họp hằng quý.\n- Các phòng báo cáo TĐPLN trước ngày 10."),
    expected: [
      "info | mục I, dòng 7 | TĐPLN | Chữ viết tắt “TĐPLN” (dùng 2 lần) không được giải thích ở chỗ nào trong kế hoạch.",
    ],
  },
  {
    plan: "uses one in a table and one of two parts",
    markdown: withGoals(
      "| STT | Nhiệm vụ | Đơn vị |\n|---|---|---|\n| 1 | Rà soát TTHC | P.KSXT |\n| 2 | Số hóa | Tổ trưởng tổ BQ-LTHS |",
    ),
    expected: [
      "info | mục I, bảng 1, hàng 3, cột 3, dòng 10 | BQ-LTHS | Chữ viết tắt “BQ-LTHS” không được giải thích ở chỗ nào trong kế hoạch.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(undefinedAbbreviation, markdown)).toEqual(expected);
});

test("knows those that the agency adds", async () => {
  const circumstances = { options: { known: ["TĐPLN"] } };
  const markdown = withGoals("- TĐPLN họp hằng quý.");
  expect(await outcomeIn(undefinedAbbreviation, markdown, circumstances)).toEqual({
    status: "passed",
    reason: null,
  });
});

test.each<Silent>([
  {
    text: "abbreviations that are explained, also later and in other words",
    markdown: withGoals(
      "- TĐPLN họp hằng quý.\n- Tổ điều phối liên ngành (TĐPLN); hệ thống theo dõi nhiệm vụ (HTND).\n- HTND vận hành từ quý II.",
    ),
  },
  {
    text: "letters that stand for a name still to come",
    markdown: withGoals("- Phòng ABC chủ trì, đơn vị XYZ phối hợp."),
  },
  {
    text: "common ones",
    markdown: withGoals(
      "- UBND, HĐND, CCHC, TTHC, CBCCVC, CNTT, CSDL, KT-XH, QP-AN, ĐVSNCL, BHXH, GD&ĐT, TN&TKQ, TP. An Lạc, TDP số 3.",
    ),
  },
  {
    text: "names of systems, indices and standards",
    markdown: withGoals(
      "- VNeID, LGSP, NDXP, iOffice, ISO 9001:2015, TCVN, SIPAS, PAR INDEX, PAPI, PCI, DDCI, ICT Index, IOC, AI, KPI, E-CABINET, VNPT.",
    ),
  },
  {
    text: "numbers of documents, Roman numerals and labels",
    markdown: withGoals(
      "- Kế hoạch số 12/KH-SKXH ngày 05/01/2026; Nghị quyết số 76/NQ-CP; Quý II, Quý IV; khóa XIV; Phụ lục III; biểu B2, QL12.",
    ),
  },
  {
    text: "words and titles in capitals",
    markdown: withGoals(
      "- KHÔNG để hồ sơ quá hạn.\n- TĂNG CƯỜNG KỶ LUẬT, KỶ CƯƠNG: các phòng báo cáo.\n\n## II. TRIỂN KHAI TĐPLN\n\nVăn phòng theo dõi.",
    ),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(undefinedAbbreviation, markdown)).toEqual({
    status: "passed",
    reason: null,
  });
});

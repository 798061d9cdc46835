import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { yearMismatch } from "../../../src/rules/header/year-mismatch.js";
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
    plan: "has last year in a heading",
    markdown: annualPlan(`## II. MỤC TIÊU NĂM 2025

A.`),
    expected: [
      "warning | mục II, dòng 5 | MỤC TIÊU NĂM 2025 | “MỤC TIÊU NĂM 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
  {
    plan: "has last year above its appendix",
    markdown: annualPlan(`## I. NHIỆM VỤ

A.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
    expected: [
      "warning | phụ lục, dòng 18 | NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025 | “NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
  {
    plan: "calls itself by another year at its end",
    markdown: annualPlan(`## I. NHIỆM VỤ

A.

Trên đây là Kế hoạch cải cách hành chính năm 2025 của Sở Xây dựng./.`),
    expected: [
      "warning | mục I, dòng 9 | Trên đây là Kế hoạch cải cách hành chính năm 2025 | “Trên đây là Kế hoạch cải cách hành chính năm 2025” ghi năm 2025, trong khi tên kế hoạch là năm 2026.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(yearMismatch, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the same year throughout",
    markdown: annualPlan(`## II. MỤC TIÊU NĂM 2026

A.

Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng./.`),
  },
  {
    text: "other years in the text",
    markdown: annualPlan(`## II. MỤC TIÊU

- Giảm 10% số cuộc họp so với năm 2025.
- Xây dựng Kế hoạch cải cách hành chính năm 2027.
- Báo cáo năm 2025.`),
  },
  {
    text: "a title that looks back",
    markdown: annualPlan(`## I. KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025

A.`),
  },
  {
    text: "a title with a span of years",
    markdown: annualPlan(`## I. MỤC TIÊU GIAI ĐOẠN 2021-2030

A.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(yearMismatch, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without year",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính**

## I. MỤC TIÊU NĂM 2025

A.
`,
    reason: "Tên kế hoạch không nêu năm.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(yearMismatch, markdown)).toEqual({ status: "not-applicable", reason });
});

const saying = (sentence: string): string => annualPlan(`## II. NHIỆM VỤ\n\n${sentence}`);

test.each([
  ["Trong năm 2025, các phòng tiếp tục rà soát thủ tục hành chính.", "Trong năm 2025"],
  [
    "Kinh phí thực hiện Kế hoạch cải cách hành chính năm 2025 từ ngân sách nhà nước.",
    "Kinh phí thực hiện Kế hoạch cải cách hành chính năm 2025",
  ],
  [
    "Sở Xây dựng ban hành Kế hoạch cải cách hành chính năm 2027 với các nội dung như sau:",
    "ban hành Kế hoạch cải cách hành chính năm 2027",
  ],
])("finds the other year in %j", async (sentence, quote) => {
  const { findings } = await checkText(yearMismatch, saying(sentence));
  expect(findings.map((finding) => finding.quote)).toEqual([quote]);
});

test.each([
  "So với năm 2025, số thủ tục được cắt giảm tăng 10%.",
  "Phát huy kết quả năm 2025, Sở tiếp tục đẩy mạnh cải cách.",
  "Thực hiện Chương trình tổng thể giai đoạn 2021-2030.",
  "Công bố kết quả năm học 2025-2026 trên trang thông tin.",
  "Hoàn thành báo cáo năm 2025 trước ngày 15/01/2026.",
  "Khắc phục hạn chế trong Kế hoạch CCHC năm 2025 đã nêu tại báo cáo tổng kết.",
  "Đánh giá kết quả thực hiện Kế hoạch CCHC năm 2025.",
  "Xây dựng Kế hoạch cải cách hành chính năm 2027 trong tháng 12/2026.",
  "Tham mưu ban hành Kế hoạch cải cách hành chính năm 2027 trước ngày 20/12/2026.",
  "Triển khai nhiệm vụ chuyển tiếp từ Kế hoạch cải cách hành chính năm 2025 sang năm 2026.",
  "Kinh phí thực hiện Kế hoạch cải cách hành chính năm 2025 còn lại chuyển sang năm 2026.",
  "Công bố Chỉ số CCHC năm 2025 của các đơn vị.",
  "Trong năm 2025, Sở đã kiểm tra 03 đơn vị.",
  "Trong năm 2025, các phòng đã hoàn thành rà soát.",
  "Các nhiệm vụ chưa hoàn thành trong năm 2025, tiếp tục thực hiện trong năm 2026.",
  "Các đơn vị chưa được kiểm tra trong năm 2025, tiếp tục kiểm tra trong quý I.",
  "Thực hiện chi trả cho hồ sơ tiếp nhận trong năm 2025.",
  "Tổng kết công tác cải cách hành chính năm 2025, triển khai nhiệm vụ năm 2026.",
  "Thực hiện Nghị quyết số 01/NQ-CP năm 2025 của Chính phủ.",
  "Dự toán ngân sách năm 2025 được quyết toán đúng hạn.",
])("is silent on %j", async (sentence) => {
  expect(await findingsIn(yearMismatch, saying(sentence))).toEqual([]);
});

test("leaves a target of another year to the rule on stale years", async () => {
  const plan = saying("Phấn đấu trong năm 2025 có tối thiểu 80% hồ sơ được số hóa.");
  expect(await findingsIn(yearMismatch, plan)).toEqual([]);
});

test("reads the year below the heading of an appendix", async () => {
  const plan = `${saying("Rà soát văn bản.").trim()}\n\n**Nơi nhận:**\n\n- Lưu: VT.\n\n**GIÁM ĐỐC**\n\n**Lương Quang Thiện**\n\nPHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Kế hoạch cải cách hành chính năm 2025 của Sở Xây dựng)\n`;
  const { findings } = await checkText(yearMismatch, plan);
  expect(findings.map((finding) => finding.quote)).toEqual([
    "(Kèm theo Kế hoạch cải cách hành chính năm 2025",
  ]);
});

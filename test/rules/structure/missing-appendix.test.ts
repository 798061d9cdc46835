import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingAppendix } from "../../../src/rules/structure/missing-appendix.js";
import { type Case, checkText, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "announces a table that is not there",
    markdown: annualPlan(`## I. NHIỆM VỤ

(Có biểu nhiệm vụ chi tiết kèm theo)

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: [
      "error | mục I, dòng 7 | (Có biểu nhiệm vụ chi tiết kèm theo) | Kế hoạch dẫn đến “(Có biểu nhiệm vụ chi tiết kèm theo)” nhưng trong tệp không có phụ lục, biểu nào, nên người đọc không biết nhiệm vụ được giao.",
    ],
  },
  {
    plan: "names two appendices and has none",
    markdown: annualPlan(`## I. NHIỆM VỤ

(Chi tiết tại Phụ lục I)

Lịch kiểm tra tại Phụ lục II kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
    expected: [
      "error | mục I, dòng 7 | (Chi tiết tại Phụ lục I) | Kế hoạch dẫn đến “(Chi tiết tại Phụ lục I)” nhưng trong tệp không có Phụ lục I, nên người đọc không biết nhiệm vụ được giao.",
      "error | mục I, dòng 9 | Phụ lục II | Kế hoạch dẫn đến “Phụ lục II” nhưng trong tệp không có Phụ lục II, nên người đọc không biết nhiệm vụ được giao.",
    ],
  },
  {
    plan: "has an appendix that it never mentions",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
    expected: [
      "info | phụ lục, dòng 18 | Phụ lục | Tệp có “Phụ lục” nhưng trong nội dung kế hoạch không có chỉ dẫn về phụ lục này.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingAppendix, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an appendix that is referred to",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra | Văn phòng | Quý II/2026 | Báo cáo |`),
  },
  {
    text: "the appendix of another document",
    markdown: annualPlan(`## I. NHIỆM VỤ

Sử dụng mẫu tại Phụ lục kèm theo Nghị định số 30/2020/NĐ-CP.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
  },
  {
    text: "a plan without appendix",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingAppendix, markdown)).toEqual({ status: "passed", reason: null });
});

const TABLE =
  "| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |\n| --- | --- | --- | --- | --- |\n| 1 | Kiểm tra công tác CCHC | Văn phòng | Quý II/2026 | Báo cáo |";

function referring(sentence: string, headings: readonly string[] = []): string {
  const appendices = headings.map((heading) => `\n\n${heading}\n\nDANH MỤC NHIỆM VỤ\n\n${TABLE}`);
  return `${annualPlan(`## I. NHIỆM VỤ\n\nĐẩy mạnh cải cách.\n\n${sentence}\n\n**Nơi nhận:**\n\n- Lưu: VT.`).trim()}${appendices.join("")}\n`;
}

test.each([
  "Thể thức trình bày theo Phụ lục II Nghị định số 30/2020/NĐ-CP.",
  "Trình bày văn bản theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP.",
  "Trình bày theo Nghị định số 30/2020/NĐ-CP (Phụ lục I).",
  "Thực hiện nhiệm vụ tại Phụ lục II ban hành kèm theo Quyết định số 282/QĐ-TTg.",
  "Rà soát tiêu chí theo Phụ lục 1, Phụ lục 2 Quyết định số 876/QĐ-BNV ngày 10/11/2022.",
  "Chi tiết tại Phụ lục III của Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh.",
  "Nhiệm vụ chi tiết tại Phụ lục I, II kèm theo Kế hoạch số 101/KH-UBND ngày 15/12/2025.",
  "Báo cáo theo biểu mẫu kèm theo Công văn số 4625/BNV-CCHC của Bộ Nội vụ.",
  "Các đơn vị báo cáo theo Biểu số 01 kèm theo Thông tư số 02/2017/TT-VPCP.",
  "Danh mục thủ tục tại Phụ lục đính kèm Quyết định số 1505/QĐ-UBND.",
  "Lập hồ sơ theo mẫu tại Phụ lục số 02 Thông tư số 01/2023/TT-VPCP.",
  "Theo bảng chấm điểm tại Phụ lục của Bộ chỉ số do UBND tỉnh ban hành.",
])("does not ask for another document's appendix: %s", async (sentence) => {
  expect(await findingsIn(missingAppendix, referring(sentence))).toEqual([]);
});

test.each<readonly [sentence: string, headings: readonly string[]]>([
  ["(Chi tiết tại Phụ lục kèm theo)", ["PHỤ LỤC"]],
  ["Nhiệm vụ tại Phụ lục I; chỉ tiêu tại Phụ lục II kèm theo.", ["PHỤ LỤC I", "PHỤ LỤC II"]],
  ["Chi tiết theo các Phụ lục I, II và III kèm theo.", ["Phụ lục I", "Phụ lục II", "Phụ lục III"]],
  ["Chi tiết theo các Phụ lục 1, 2 kèm theo Kế hoạch.", ["Phụ lục 1", "Phụ lục 2"]],
  ["(Có các phụ lục đính kèm)", ["Phụ lục 1", "Phụ lục 2"]],
  ["Nội dung theo Phụ lục I kèm theo.", ["PHỤ LỤC 1"]],
  ["Nội dung theo Phụ lục số 01 kèm theo Kế hoạch này.", ["PHỤ LỤC SỐ 01"]],
  ["Nội dung theo Biểu 01 và Biểu 02 kèm theo.", ["BIỂU 01", "BIỂU 02"]],
  ["Các nhiệm vụ được nêu tại phụ lục gửi kèm.", ["PHỤ LỤC"]],
  ["Phụ lục II nêu chỉ tiêu, Phụ lục I nêu nhiệm vụ.", ["PHỤ LỤC I", "PHỤ LỤC II"]],
])("finds what %j refers to", async (sentence, headings) => {
  expect(await findingsIn(missingAppendix, referring(sentence, headings))).toEqual([]);
});

test.each<readonly [sentence: string, headings: readonly string[], quotes: readonly string[]]>([
  ["(Có Phụ lục phân công nhiệm vụ kèm theo)", [], ["(Có Phụ lục phân công nhiệm vụ kèm theo)"]],
  ["Nhiệm vụ chi tiết tại Phụ lục I kèm theo Kế hoạch này.", [], ["Phụ lục I"]],
  [
    "(Chi tiết theo Danh mục nhiệm vụ kèm theo)",
    [],
    ["(Chi tiết theo Danh mục nhiệm vụ kèm theo)"],
  ],
  ["Giao tại biểu phân công gửi kèm.", [], ["Giao tại biểu phân công gửi kèm."]],
  ["Nhiệm vụ tại Phụ lục I, chỉ tiêu tại Phụ lục II kèm theo.", ["PHỤ LỤC I"], ["Phụ lục II"]],
  [
    "Chi tiết theo các Phụ lục I, II và III kèm theo.",
    ["Phụ lục I", "Phụ lục II"],
    ["Chi tiết theo các Phụ lục I, II và III kèm theo."],
  ],
  ["Nhiệm vụ tại Phụ lục 1 kèm theo.", ["Phụ lục 1", "Phụ lục 2"], ["Phụ lục 2"]],
  ["Giao các phòng triển khai.", ["PHỤ LỤC"], ["PHỤ LỤC"]],
])("tells what is wrong with %j", async (sentence, headings, quotes) => {
  const { findings } = await checkText(missingAppendix, referring(sentence, headings));
  expect(findings.map(({ quote }) => quote)).toEqual(quotes);
});

import { expect, test } from "vitest";
import { paperSize } from "../../../src/rules/layout/paper-size.js";
import { p, ruledTable, tc, tr } from "../../readers/docx/build-docx.js";
import { outcomeIn } from "../check-text.js";
import {
  A4,
  findingsInPdf,
  findingsInWord,
  LANDSCAPE,
  LETTER,
  outcomeOf,
  pageMargins,
  pdfPlan,
  SENTENCE,
  type WordLook,
  wordPlan,
} from "./word-plan.js";

const section = (paper: string) =>
  `<w:sectPr>${paper}${pageMargins(1134, 851, 1134, 1701)}</w:sectPr>`;
const table = ruledTable(tr(tc("TT"), tc("Nhiệm vụ")), tr(tc("1"), tc("Rà soát thủ tục")));
const appendix = (paper: string) => p("Phụ lục") + table + section(paper);

test.each<{ plan: string; look: WordLook; expected: string[] }>([
  {
    plan: "is on Letter",
    look: { paper: LETTER },
    expected: [
      "warning | đoạn 1 | - | Trang giấy là Letter (215,9 x 279,4 mm), không phải A4 (210 x 297 mm).",
    ],
  },
  {
    plan: "is on paper without a name",
    look: { paper: '<w:pgSz w:w="11340" w:h="17010"/>' },
    expected: ["warning | đoạn 1 | - | Trang giấy là 200 x 300 mm, không phải A4 (210 x 297 mm)."],
  },
  {
    plan: "has a table on A3, which is told mildly",
    look: { appendix: appendix('<w:pgSz w:w="23811" w:h="16838"/>') },
    expected: [
      "info | đoạn 56 | - | Trang giấy của phụ lục là A3 (420 x 297 mm), không phải A4 (210 x 297 mm).",
    ],
  },
  {
    plan: "lies on its side although it has no table",
    look: { paper: LANDSCAPE },
    expected: [
      "warning | đoạn 1 | - | Trang nằm ngang nhưng không có bảng, biểu hay phụ lục; phần nội dung phải trình bày theo chiều dài của khổ A4.",
    ],
  },
])("tells of a plan that $plan", async ({ look, expected }) => {
  expect(await findingsInWord(paperSize, look)).toEqual(expected);
});

test("tells of one paper once, however many sections have it", async () => {
  const look = { paper: LETTER, appendix: p("Phụ lục") + table + section(LETTER) };
  expect(await findingsInWord(paperSize, look)).toHaveLength(1);
});

test("tells of what a PDF was printed on only mildly", async () => {
  expect(await findingsInPdf(paperSize, { paper: LETTER })).toEqual([
    "info | đoạn 1 | - | Trang giấy là Letter (215,9 x 279,4 mm), không phải A4 (210 x 297 mm).",
  ]);
});

test("allows for as many millimetres as it is told", async () => {
  const look = { paper: '<w:pgSz w:w="11792" w:h="16838"/>' };
  expect(await findingsInWord(paperSize, look)).toHaveLength(1);
  expect(await findingsInWord(paperSize, look, { options: { tolerance: 3 } })).toEqual([]);
});

test.each<{ text: string; look: WordLook }>([
  { text: "A4", look: {} },
  { text: "A4 as other programs round it", look: { paper: '<w:pgSz w:w="11900" w:h="16840"/>' } },
  { text: "an appendix on its side", look: { appendix: appendix(LANDSCAPE) } },
  {
    text: "an appendix of text on its side",
    look: { appendix: p("Phụ lục") + p(SENTENCE) + section(LANDSCAPE) },
  },
  { text: "a plan on its side for the table in it", look: { paper: LANDSCAPE, more: table } },
  { text: "a section after the text on which nothing stands", look: { appendix: section(LETTER) } },
  { text: "an upright appendix", look: { appendix: appendix(A4) } },
])("is silent on $text", async ({ look }) => {
  expect(await outcomeOf(paperSize, await wordPlan(look))).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a Word file that names no paper", async () => {
  expect(await outcomeOf(paperSize, await wordPlan({ paper: "" }))).toEqual({
    status: "not-applicable",
    reason: "Tệp Word không ghi khổ giấy.",
  });
});

test("does not judge what carries no paper", async () => {
  expect(await outcomeIn(paperSize, "# KẾ HOẠCH\n\nCải cách hành chính năm 2026")).toEqual({
    status: "not-applicable",
    reason:
      "Tệp không ghi khổ giấy và phông chữ (Markdown, văn bản thuần, trang HTML, Word cũ .doc hoặc bản quét); hãy kiểm tra bằng tệp Word.",
  });
});

test("does not judge a scan", async () => {
  const document = await pdfPlan({ paper: LETTER });
  expect((await outcomeOf(paperSize, { ...document, ocr: true })).status).toBe("not-applicable");
});

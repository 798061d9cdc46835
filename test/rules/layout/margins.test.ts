import { expect, test } from "vitest";
import { margins } from "../../../src/rules/layout/margins.js";
import { p } from "../../readers/docx/build-docx.js";
import { outcomeIn } from "../check-text.js";
import {
  A4,
  findingsInPdf,
  findingsInWord,
  LANDSCAPE,
  outcomeOf,
  pageMargins,
  pdfPlan,
  SENTENCE,
  type WordLook,
  wordPlan,
} from "./word-plan.js";

const MM = 1440 / 25.4;
const mm = (top: number, right: number, bottom: number, left: number) =>
  pageMargins(...([top, right, bottom, left].map((side) => Math.round(side * MM)) as Sides));
type Sides = [number, number, number, number];

const appendix = (paper: string, sides: string) =>
  `${p("Phụ lục")}${p(SENTENCE)}<w:sectPr>${paper}${sides}</w:sectPr>`;

test.each<{ plan: string; look: WordLook; expected: string[] }>([
  {
    plan: "has an inch on every side",
    look: { margins: mm(25.4, 25.4, 25.4, 25.4) },
    expected: [
      "warning | đoạn 1 | - | Lề trang ngoài khoảng quy định: trái 25,4 mm (quy định 30-35 mm); phải 25,4 mm (quy định 15-20 mm).",
    ],
  },
  {
    plan: "is narrow at the top and wide at the bottom",
    look: { margins: mm(10, 15, 30, 30) },
    expected: [
      "warning | đoạn 1 | - | Lề trang ngoài khoảng quy định: trên 10 mm (quy định 20-25 mm); dưới 30 mm (quy định 20-25 mm).",
    ],
  },
  {
    plan: "has an upright appendix with other margins",
    look: { appendix: appendix(A4, mm(20, 15, 20, 20)) },
    expected: [
      "info | đoạn 56 | - | Lề trang của phụ lục ngoài khoảng quy định: trái 20 mm (quy định 30-35 mm).",
    ],
  },
  {
    plan: "has an appendix on its side up to the edge of the paper",
    look: { appendix: appendix(LANDSCAPE, mm(20, 5, 20, 20)) },
    expected: [
      "info | đoạn 56 | - | Lề trang của phụ lục ngoài khoảng quy định: phải 5 mm (ít nhất 15 mm).",
    ],
  },
])("tells of a plan that $plan", async ({ look, expected }) => {
  expect(await findingsInWord(margins, look)).toEqual(expected);
});

test("tells of a PDF what is measured, and only mildly", async () => {
  expect(await findingsInPdf(margins, { margins: mm(20, 15, 20, 20) })).toEqual([
    "info | đoạn 1 | - | Lề trang ngoài khoảng quy định (đo trên bản in): trái 20 mm (quy định 30-35 mm).",
  ]);
});

test("takes a wide margin of a PDF for one only where lines end at it", async () => {
  const look = { margins: mm(32, 32, 60, 30) };
  expect(await findingsInPdf(margins, look)).toEqual([]);
  const document = await pdfPlan(look);
  const setups = document.pageSetups?.map((setup) => ({ ...setup, flushRight: true as const }));
  expect((await outcomeOf(margins, { ...document, pageSetups: setups })).status).toBe("failed");
});

test("allows for as many millimetres as it is told, more in a PDF", async () => {
  const look = { margins: mm(20, 15, 20, 28) };
  expect(await findingsInWord(margins, look)).toHaveLength(1);
  expect(await findingsInPdf(margins, look)).toEqual([]);
  expect(await findingsInWord(margins, look, { options: { tolerance: 2 } })).toEqual([]);
});

test.each<{ text: string; look: WordLook }>([
  { text: "the least that is asked", look: { margins: mm(20, 15, 20, 30) } },
  { text: "the most that is asked", look: { margins: mm(25, 20, 25, 35) } },
  {
    text: "two centimetres typed in inches",
    look: { margins: pageMargins(1138, 864, 1138, 1728) },
  },
  {
    text: "an appendix turned with its margins",
    look: { appendix: appendix(LANDSCAPE, mm(30, 20, 15, 20)) },
  },
])("is silent on $text", async ({ look }) => {
  expect(await findingsInWord(margins, look)).toEqual([]);
});

test.each<{ text: string; sides: string }>([
  { text: "no margins", sides: " " },
  { text: "only some", sides: '<w:pgMar w:top="1134" w:left="1134"/>' },
])("does not judge a Word file that names $text", async ({ sides }) => {
  expect(await outcomeOf(margins, await wordPlan({ margins: sides }))).toEqual({
    status: "not-applicable",
    reason: "Tệp không ghi kích thước lề trang.",
  });
});

test("does not judge what carries no margins", async () => {
  const { status } = await outcomeIn(margins, "# KẾ HOẠCH\n\nCải cách hành chính năm 2026");
  expect(status).toBe("not-applicable");
});

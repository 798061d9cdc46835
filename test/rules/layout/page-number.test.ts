import { expect, test } from "vitest";
import type { Furniture } from "../../../src/document/page-setup.js";
import { pageNumber } from "../../../src/rules/layout/page-number.js";
import { p } from "../../readers/docx/build-docx.js";
import { checkRead, inWords, outcomeIn } from "../check-text.js";
import {
  A4,
  findingsInWord,
  NUMBER,
  outcomeOf,
  pageMargins,
  pdfPlan,
  SENTENCE,
  type WordLook,
  wordPlan,
} from "./word-plan.js";

const number = (pPr: string, before = "") =>
  `<w:p><w:pPr>${pPr}</w:pPr>${before}<w:fldSimple w:instr=" PAGE "/></w:p>`;
const NOTHING = "<w:p/>";
const MISSING =
  "warning | toàn văn bản | - | Kế hoạch có từ hai trang trở lên nhưng không có số trang.";

test.each<{ plan: string; look: WordLook; expected: string[] }>([
  { plan: "has no page numbers", look: { header: NOTHING }, expected: [MISSING] },
  {
    plan: "has a short text, an appendix on pages of its own and no numbers",
    look: {
      header: NOTHING,
      paragraphs: 2,
      appendix: `${p("Phụ lục")}${p(SENTENCE)}<w:sectPr>${A4}</w:sectPr>`,
    },
    expected: [MISSING],
  },
  {
    plan: "has them at the bottom",
    look: { header: NOTHING, footer: NUMBER },
    expected: [
      "info | đoạn 1 | - | Số trang đặt ở lề dưới; quy định là canh giữa trong phần lề trên.",
    ],
  },
  {
    plan: "has them on the right",
    look: { header: number('<w:jc w:val="right"/>') },
    expected: [
      "info | đoạn 1 | - | Số trang không canh giữa; quy định là canh giữa trong phần lề trên.",
    ],
  },
  {
    plan: "leaves them on the left, where Word puts them",
    look: { header: number("") },
    expected: [
      "info | đoạn 1 | - | Số trang không canh giữa; quy định là canh giữa trong phần lề trên.",
    ],
  },
  {
    plan: "shows that of the first page",
    look: { titlePage: false },
    expected: [
      "info | đoạn 1 | - | Trang đầu hiện số trang; quy định là không hiển thị số trang thứ nhất.",
    ],
  },
  {
    plan: "writes them small",
    look: {
      header:
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr="PAGE"><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p>',
    },
    expected: ["info | đoạn 1 | - | Số trang có cỡ chữ 10; quy định là 13-14."],
  },
  {
    plan: "writes them in Roman numerals",
    look: { paper: `${A4}<w:pgNumType w:fmt="lowerRoman"/>` },
    expected: ["info | đoạn 1 | - | Số trang không phải chữ số Ả Rập (1, 2, 3)."],
  },
])("tells of a plan that $plan", async ({ look, expected }) => {
  expect(await findingsInWord(pageNumber, look)).toEqual(expected);
});

function onPage(page: number, alignment: "center" | "right" = "center"): Furniture {
  const anchors = [{ start: 0, place: { page } }];
  const paragraph = { type: "paragraph" as const, text: String(page), alignment, anchors };
  return { kind: "header", pageNumber: true, paragraph };
}

test.each<{ plan: string; furniture: Furniture[]; expected: string[] }>([
  {
    plan: "shows no numbers",
    furniture: [],
    expected: [
      "info | toàn văn bản | - | Kế hoạch có từ hai trang trở lên nhưng không có số trang.",
    ],
  },
  {
    plan: "shows that of the first page",
    furniture: [onPage(1), onPage(2)],
    expected: [
      "info | trang 1 | - | Trang đầu hiện số trang; quy định là không hiển thị số trang thứ nhất.",
    ],
  },
  {
    plan: "shows them on the right",
    furniture: [onPage(2, "right"), onPage(3, "right")],
    expected: [
      "info | trang 2 | - | Số trang không canh giữa; quy định là canh giữa trong phần lề trên.",
    ],
  },
  {
    plan: "shows one of three a little aside",
    furniture: [onPage(2), onPage(3, "right"), onPage(4)],
    expected: [],
  },
])("tells mildly of a PDF that $plan", async ({ furniture, expected }) => {
  const document = { ...(await pdfPlan({}, 4)), furniture };
  expect(inWords(await checkRead(pageNumber, document))).toEqual(expected);
});

test.each<{ text: string; look: WordLook }>([
  { text: "numbers centred at the top of all pages but the first", look: {} },
  {
    text: "a number behind a tab, which may stand in the middle",
    look: { header: number("", "<w:r><w:tab/></w:r>") },
  },
  {
    text: "a number behind a tab to the centre",
    look: { header: number("", '<w:r><w:ptab w:alignment="center"/></w:r>') },
  },
  {
    text: "a number in a centred frame",
    look: { header: number('<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>') },
  },
  {
    text: "a number in the middle cell of a table",
    look: { header: `<w:tbl><w:tr><w:tc>${NUMBER}</w:tc></w:tr></w:tbl>` },
  },
  {
    text: "a number in a text box",
    look: {
      header: `<w:p><w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${number("")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    },
  },
  {
    text: "an appendix that shows the number of its first page",
    look: {
      appendix: `${p("Phụ lục")}${p(SENTENCE)}<w:sectPr>${A4}${pageMargins(1134, 851, 1134, 1701)}</w:sectPr>`,
    },
  },
])("is silent on $text", async ({ look }) => {
  expect(await outcomeOf(pageNumber, await wordPlan(look))).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a PDF of one page", async () => {
  expect(await outcomeOf(pageNumber, await pdfPlan({ header: NOTHING }, 1))).toEqual({
    status: "not-applicable",
    reason: "Văn bản chỉ có một trang nên không cần số trang.",
  });
});

test("does not judge a short Word file, of which nobody knows how many pages it prints", async () => {
  expect(await outcomeOf(pageNumber, await wordPlan({ header: NOTHING, paragraphs: 3 }))).toEqual({
    status: "not-applicable",
    reason:
      "Tệp Word không ghi văn bản có bao nhiêu trang khi in; văn bản ngắn, có thể chỉ một trang, nên không xét số trang.",
  });
});

test("does not judge what carries no page numbers", async () => {
  const { status } = await outcomeIn(pageNumber, "# KẾ HOẠCH\n\nCải cách hành chính năm 2026");
  expect(status).toBe("not-applicable");
});

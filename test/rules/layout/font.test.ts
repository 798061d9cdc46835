import { expect, test } from "vitest";
import { font } from "../../../src/rules/layout/font.js";
import { p, r, ruledTable, tr } from "../../readers/docx/build-docx.js";
import { outcomeIn } from "../check-text.js";
import {
  findingsInPdf,
  findingsInWord,
  outcomeOf,
  SENTENCE,
  TIMES,
  type WordLook,
  wordPlan,
} from "./word-plan.js";

const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const cell = (text: string, rPr: string) => `<w:tc>${p(text, "", rPr)}</w:tc>`;

test.each<{ plan: string; look: WordLook; expected: string[] }>([
  {
    plan: "is typed in Arial",
    look: { text: fonts("Arial") },
    expected: [
      "warning | đoạn 9 | I. MỤC ĐÍCH, YÊU CẦU | Phông chữ “Arial” được dùng ở tiêu đề các mục, nội dung; quy định là Times New Roman.",
    ],
  },
  {
    plan: "has another font throughout",
    look: { defaults: `${fonts("Calibri")}<w:sz w:val="28"/>` },
    expected: [
      "warning | đoạn 1 | UBND TỈNH AN LẠC | Phông chữ “Calibri” được dùng ở tên cơ quan chủ quản, tên cơ quan ban hành, Quốc hiệu, Tiêu ngữ và 9 phần khác; quy định là Times New Roman.",
    ],
  },
  {
    plan: "has a paragraph in another font",
    look: { more: p(SENTENCE, "", fonts(".VnTime")) },
    expected: [
      `warning | đoạn 50 | ${SENTENCE.slice(0, 76)} | Phông chữ “.VnTime” được dùng ở nội dung; quy định là Times New Roman.`,
    ],
  },
  {
    plan: "has a few words in another font",
    look: { more: `<w:p>${r(SENTENCE)}${r("đúng hạn, trước hạn", fonts("Tahoma"))}</w:p>` },
    expected: [
      "info | đoạn 50 | đúng hạn, trước hạn | Phông chữ “Tahoma” được dùng ở nội dung; quy định là Times New Roman.",
    ],
  },
  {
    plan: "has a table in another font",
    look: { more: ruledTable(tr(cell(SENTENCE, fonts("Arial")), cell(SENTENCE, ""))) },
    expected: [
      `info | bảng 1, hàng 1, cột 1 | ${SENTENCE.slice(0, 76)} | Phông chữ “Arial” được dùng ở bảng, biểu; quy định là Times New Roman.`,
    ],
  },
  {
    plan: "was typed with the free likeness of the font",
    look: { text: fonts("Liberation Serif") },
    expected: [
      "info | đoạn 9 | I. MỤC ĐÍCH, YÊU CẦU | Phông chữ “Liberation Serif” được dùng ở tiêu đề các mục, nội dung; quy định là Times New Roman.",
    ],
  },
  {
    plan: "has words marked in red, in two shades",
    look: {
      more: p("Chờ ý kiến của Sở Nội vụ", "", colour("FF0000")) + p("Rà lại", "", colour("C00000")),
    },
    expected: [
      "warning | đoạn 50 | Chờ ý kiến của Sở Nội vụ | Chữ màu đỏ ở nội dung; quy định là màu đen.",
    ],
  },
  {
    plan: "has headings in the blue of a template",
    look: { text: "", lines: { "KẾ HOẠCH": colour("2F5496") } },
    expected: [
      "info | đoạn 7 | KẾ HOẠCH | Chữ màu xanh dương ở tên loại văn bản; quy định là màu đen.",
    ],
  },
  {
    plan: "has grey words",
    look: { more: p("Chờ ý kiến của Sở Nội vụ", "", colour("7F7F7F")) },
    expected: [
      "info | đoạn 50 | Chờ ý kiến của Sở Nội vụ | Chữ màu xám ở nội dung; quy định là màu đen.",
    ],
  },
])("tells of a plan that $plan", async ({ look, expected }) => {
  expect(await findingsInWord(font, look)).toEqual(expected);
});

test("tells of a PDF only a font that is plainly another, and only mildly", async () => {
  expect(await findingsInPdf(font, { text: fonts("ArialMT") })).toEqual([
    "info | đoạn 9 | I. MỤC ĐÍCH, YÊU CẦU | Phông chữ “ArialMT” được dùng ở tiêu đề các mục, nội dung; quy định là Times New Roman.",
  ]);
  for (const name of ["LiberationSerif", "Times", "TimesNewRomanPS", "CIDFont+F1", "T3Font"]) {
    expect(await findingsInPdf(font, { text: fonts(name) })).toEqual([]);
  }
});

test("takes the fonts, and how many letters are much, from its options", async () => {
  const look = { text: fonts("Arial") };
  const options = { fonts: ["Times New Roman", "Arial"] };
  expect(await findingsInWord(font, look, { options })).toEqual([]);
  const [mild] = await findingsInWord(font, look, { options: { fewestLetters: 100_000 } });
  expect(mild).toMatch(/^info/);
});

test.each<{ text: string; look: WordLook }>([
  { text: "Times New Roman in black", look: { text: TIMES + colour("000000") } },
  { text: "the automatic colour", look: { text: TIMES + colour("auto") } },
  { text: "a black that is nearly so", look: { text: colour("0D0D0D") } },
  { text: "another font for East Asian text", look: { text: '<w:rFonts w:eastAsia="SimSun"/>' } },
  { text: "another font for complex scripts", look: { text: '<w:rFonts w:cs="Arial"/>' } },
  { text: "a blank in another font", look: { more: p("   ", "", fonts("Calibri")) } },
  { text: "signs in Wingdings", look: { more: p("\uf0a7\uf0fc", "", fonts("Wingdings")) } },
  {
    text: "a bullet and a word in another font",
    look: { more: `<w:p>${r("o ", fonts("Courier New"))}${r("tốt", fonts("Calibri"))}</w:p>` },
  },
  {
    text: "an address in blue",
    look: { more: p("https://dichvucong.gov.vn", "", colour("0563C1")) },
  },
  {
    text: "white words on a shaded cell",
    look: { more: ruledTable(tr(cell("Nhiệm vụ", colour("FFFFFF")), cell("Đơn vị", ""))) },
  },
])("is silent on $text", async ({ look }) => {
  expect(await outcomeOf(font, await wordPlan(look))).toEqual({ status: "passed", reason: null });
});

test("does not judge a Word file that names no font", async () => {
  expect(await outcomeOf(font, await wordPlan({ defaults: "" }))).toEqual({
    status: "not-applicable",
    reason: "Tệp không ghi phông chữ.",
  });
});

test("does not judge what carries no fonts", async () => {
  const { status } = await outcomeIn(font, "# KẾ HOẠCH\n\nCải cách hành chính năm 2026");
  expect(status).toBe("not-applicable");
});

import { describe, expect, test } from "vitest";
import type { Remark } from "../../../src/annotate/annotator.js";
import { markedBody, remark } from "./annotated.js";

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const cell = (content: string, tcPr = ""): string =>
  `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content}</w:tc>`;
const BORDER =
  '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
const box = (text: string): string =>
  `<w:txbxContent><w:p>${run(text)}</w:p><w:p>${run("hộp")}</w:p></w:txbxContent>`;

const [A, B, C] = [run("Tối thiểu "), run("25% đơn vị"), run(" được kiểm tra.")];

const CASES: Readonly<Record<string, readonly [string, Remark, string]>> = {
  "on the run that holds the words": [
    `<w:p>${A}${B}${C}</w:p>`,
    remark(1, "25%"),
    `<w:p>${A}[0${B}0]${C}</w:p>`,
  ],
  "from the first run to the last that hold the words": [
    `<w:p>${A}${B}${C}</w:p>`,
    remark(1, "thiểu 25%"),
    `<w:p>[0${A}${B}0]${C}</w:p>`,
  ],
  "on all words of the paragraph when the quotation is not there": [
    `<w:p><w:pPr/><w:bookmarkStart w:id="0" w:name="x"/>${A}${B}<w:bookmarkEnd w:id="0"/></w:p>`,
    remark(1, "70%"),
    `<w:p><w:pPr/><w:bookmarkStart w:id="0" w:name="x"/>[0${A}${B}0]<w:bookmarkEnd w:id="0"/></w:p>`,
  ],
  "on words whose letters are decomposed, or capitals only in print": [
    `<w:p>${A}${run("đơn vị".normalize("NFD"))}${C}</w:p>`,
    remark(1, "ĐƠN\u00a0VỊ"),
    `<w:p>${A}[0${run("đơn vị".normalize("NFD"))}0]${C}</w:p>`,
  ],
  "on the words behind an automatic number": [
    `<w:p><w:pPr><w:numPr/></w:pPr>${A}${B}${C}</w:p>`,
    remark(1, "Điều 1. Tối thiểu 25%"),
    `<w:p><w:pPr><w:numPr/></w:pPr>[0${A}${B}0]${C}</w:p>`,
  ],
  "around a field that holds the words": [
    `<w:p>${A}${field("begin")}<w:r><w:instrText>REF x</w:instrText></w:r>${field("separate")}${B}${field("end")}${C}</w:p>`,
    remark(1, "25%"),
    `<w:p>${A}[0${field("begin")}<w:r><w:instrText>REF x</w:instrText></w:r>${field("separate")}${B}${field("end")}0]${C}</w:p>`,
  ],
  "in front of a field that goes on in the next paragraph": [
    `<w:p>${A}${field("begin")}${field("separate")}${B}</w:p><w:p>${C}${field("end")}</w:p>`,
    remark(1),
    `<w:p>[0${A}0]${field("begin")}${field("separate")}${B}</w:p><w:p>${C}${field("end")}</w:p>`,
  ],
  "behind a field that began in an earlier paragraph": [
    `<w:p>${field("begin")}${field("separate")}${B}</w:p><w:p>${A}${field("end")}${C}</w:p>`,
    remark(2),
    `<w:p>${field("begin")}${field("separate")}${B}</w:p><w:p>${A}${field("end")}[0${C}0]</w:p>`,
  ],
  "around a link, an insertion and a content control, never in them": [
    `<w:p>${A}<w:hyperlink>${run("trang")}${run("web")}</w:hyperlink><w:ins w:id="1" w:author="An">${B}${C}</w:ins><w:sdt><w:sdtContent>${A}</w:sdtContent></w:sdt></w:p>`,
    remark(1, "web 25%"),
    `<w:p>${A}[0<w:hyperlink>${run("trang")}${run("web")}</w:hyperlink><w:ins w:id="1" w:author="An">${B}${C}</w:ins>0]<w:sdt><w:sdtContent>${A}</w:sdtContent></w:sdt></w:p>`,
  ],
  "around deleted words, which are not those that were quoted": [
    `<w:p><w:del w:id="1" w:author="An"><w:r><w:delText>25%</w:delText></w:r></w:del>${B}${C}</w:p>`,
    remark(1, "25%"),
    `<w:p><w:del w:id="1" w:author="An"><w:r><w:delText>25%</w:delText></w:r></w:del>[0${B}0]${C}</w:p>`,
  ],
  "in a paragraph that has properties only": [
    `<w:p>${A}</w:p><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>`,
    remark(2),
    `<w:p>${A}</w:p><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>[0]</w:p>`,
  ],
  "in a paragraph that closes itself": [
    `<w:p>${A}</w:p><w:p w:rsidR="00AA1122" />`,
    remark(2),
    `<w:p>${A}</w:p><w:p w:rsidR="00AA1122" >[0]</w:p >`,
  ],
  "in an empty cell": [
    `<w:tbl>${BORDER}<w:tr>${cell(`<w:p>${A}</w:p>`)}${cell("<w:p/>")}</w:tr></w:tbl>`,
    remark(2),
    `<w:tbl>${BORDER}<w:tr>${cell(`<w:p>${A}</w:p>`)}${cell("<w:p>[0]</w:p >")}</w:tr></w:tbl>`,
  ],
  "in the cell above when a merge has swallowed the cell": [
    `<w:tbl>${BORDER}<w:tr>${cell(`<w:p>${A}</w:p>`, '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell("<w:p/>", "<w:vMerge/>")}</w:tr></w:tbl>`,
    remark(2),
    `<w:tbl>${BORDER}<w:tr>${cell(`<w:p>[0${A}0]</w:p>`, '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell("<w:p/>", "<w:vMerge/>")}</w:tr></w:tbl>`,
  ],
  "in the second paragraph when a text box in the first is stored twice": [
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${box("mới")}</mc:Choice><mc:Fallback>${box("cũ")}</mc:Fallback></mc:AlternateContent></w:r>${A}</w:p><w:p>${B}</w:p>`,
    remark(2, "25%"),
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${box("mới")}</mc:Choice><mc:Fallback>${box("cũ")}</mc:Fallback></mc:AlternateContent></w:r>${A}</w:p><w:p>[0${B}0]</w:p>`,
  ],
  "on the paragraph that hosts a text box, for words in the box": [
    `<w:p><w:r><w:pict>${box("Nơi nhận")}</w:pict></w:r>${A}</w:p>`,
    remark(1, "Nơi nhận"),
    `<w:p><w:r><w:pict>${box("Nơi nhận")}</w:pict></w:r>[0${A}0]</w:p>`,
  ],
  "on the last paragraph when the number is too large": [
    `<w:p>${A}</w:p><w:p>${B}</w:p>`,
    remark(7),
    `<w:p>${A}</w:p><w:p>[0${B}0]</w:p>`,
  ],
};

test.each(Object.entries(CASES))("a comment stands %s", async (_, [body, on, expected]) => {
  expect(await markedBody(body, [on])).toBe(expected);
});

describe("a comment on the whole document", () => {
  const body = `<w:p/><w:p>${run("UBND")}</w:p><w:p>${run("Cải cách hành chính năm 2026")}</w:p><w:p>${run("của Sở")}</w:p>`;

  test("stands on the title, which may go on in the next paragraph", async () => {
    const title = ["Cải cách hành chính năm 2026 của Sở", "KẾ HOẠCH"];
    expect(await markedBody(body, [remark(null)], title)).toBe(
      body.replace(run("Cải cách hành chính năm 2026"), (words) => `[0${words}0]`),
    );
  });

  test("stands on the kind of document, not where an agency is called alike", async () => {
    const named = `<w:p>${run("SỞ KẾ HOẠCH VÀ ĐẦU TƯ")}</w:p><w:p>${run("KẾ HOẠCH")}</w:p>`;
    expect(await markedBody(named, [remark(null)], ["KẾ HOẠCH"])).toBe(
      named.replace(run("KẾ HOẠCH"), (words) => `[0${words}0]`),
    );
  });

  test("stands on the first words where the title is not found", async () => {
    expect(await markedBody(body, [remark(null)], ["Phòng, chống thiên tai", "KẾ HOẠCH"])).toBe(
      body.replace(run("UBND"), (words) => `[0${words}0]`),
    );
  });
});

test("comments on the same words follow each other in the order of the remarks", async () => {
  const on = [remark(1, "25%"), remark(1, "kiểm tra"), remark(1), remark(2), remark(2)];
  expect(await markedBody(`<w:p>${A}${B}${C}</w:p><w:p/>`, on)).toBe(
    `<w:p>[2${A}[0${B}0][1${C}1]2]</w:p><w:p>[3][4]</w:p >`,
  );
});

import { describe, expect, test } from "vitest";
import type { Paragraph, Run } from "../../../src/document/document.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, type DocxParts, p, r } from "./build-docx.js";

describe("the text of a paragraph", () => {
  test.each([
    ["tabs and breaks are blanks", r("a") + run("<w:tab/>") + r("b") + run("<w:br/>"), "a b"],
    ["blanks of every kind collapse", r(" a\u00a0 \n b ") + r("  c"), "a b c"],
    ["a hyphen that does not break", r("KH") + run("<w:noBreakHyphen/>") + r("UBND"), "KH-UBND"],
    ["soft hyphens are dropped", r("cải\u00ad") + run("<w:softHyphen/>") + r("cách"), "cảicách"],
    ["decomposed letters are composed", r("Ke\u0302\u0301 hoa\u0323ch"), "Kế hoạch"],
    [
      "a mark in another run joins its letter",
      r("Ke") + r("\u0302") + r("\u0301 hoạch"),
      "Kế hoạch",
    ],
    ["capitals are printed", r("đặc biệt", "<w:caps/>"), "ĐẶC BIỆT"],
    ["small capitals are printed", r("đặc biệt", "<w:smallCaps/>"), "ĐẶC BIỆT"],
    ["a symbol", r("x ") + run('<w:sym w:font="Symbol" w:char="F0B3"/>') + r(" 90%"), "x ≥ 90%"],
    ["an unknown symbol", run('<w:sym w:font="Wingdings" w:char="F04A"/>'), "•"],
    [
      "a simple field",
      `<w:fldSimple w:instr="DATE">${r("30/12/2025")}</w:fldSimple>`,
      "30/12/2025",
    ],
    ["a link", `<w:hyperlink>${r("chinhphu.vn")}</w:hyperlink>`, "chinhphu.vn"],
    ["a content control", `<w:sdt><w:sdtContent>${r("a")}</w:sdtContent></w:sdt>`, "a"],
    [
      "the chosen item of a list, not the others",
      `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Quý I" w:value="1"/><w:listItem w:displayText="Quý II" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent>${r("Quý II")}</w:sdtContent></w:sdt>`,
      "Quý II",
    ],
    [
      "a date as it shows",
      `<w:sdt><w:sdtPr><w:date w:fullDate="2026-06-30T00:00:00Z"/></w:sdtPr><w:sdtContent>${r("30/6/2026")}</w:sdtContent></w:sdt>`,
      "30/6/2026",
    ],
    [
      "a ticked box",
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☒")}</w:sdtContent></w:sdt>${r(" Có")}`,
      "☒ Có",
    ],
    [
      "the prompt of a control that nobody filled, which Word prints",
      `${r("Số: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("[Nhập số]")}</w:sdtContent></w:sdt>`,
      "Số: [Nhập số]",
    ],
    [
      "a field that nests another in its result",
      `${mark("begin")}${instruction("TOC")}${mark("separate")}${r("Mục tiêu ")}${mark("begin")}${instruction("PAGEREF x")}${mark("separate")}${r("2")}${mark("end")}${mark("end")}`,
      "Mục tiêu 2",
    ],
    [
      "a link that is a field",
      `${mark("begin")}${instruction('HYPERLINK "http://x.vn"')}${mark("separate")}${r("x.vn")}${mark("end")}`,
      "x.vn",
    ],
    ["a smart tag", `<w:smartTag>${r("a")}</w:smartTag>`, "a"],
    ["a formula", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b"],
    [
      "a ruby",
      run(
        "<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby>",
      ),
      "a",
    ],
  ])("%s", async (_, xml, text) => {
    expect(await texts(`<w:p>${xml}</w:p>`)).toEqual([text]);
  });

  test("a complex field shows its result, also inside another field's instruction", async () => {
    const inner = mark("begin") + instruction("REF x") + mark("separate") + r("x") + mark("end");
    const body = `<w:p>${r("a ")}${mark("begin")}${instruction("IF ")}${inner}${mark("separate")}${r("b")}${mark("end")}${r(" c")}</w:p>`;
    expect(await texts(body)).toEqual(["a b c"]);
  });

  test("the result of a field may run over paragraphs", async () => {
    const body = `<w:p>${mark("begin")}${instruction("TOC")}${mark("separate")}${r("1. Mục tiêu")}</w:p><w:p>${r("2. Nhiệm vụ")}${mark("end")}</w:p>${p("I. MỤC TIÊU")}`;
    expect(await texts(body)).toEqual(["1. Mục tiêu", "2. Nhiệm vụ", "I. MỤC TIÊU"]);
  });

  test("a field that never shows its result does not swallow the next paragraph", async () => {
    expect(
      await texts(`<w:p>${mark("begin")}${instruction("PAGE")}</w:p>${p("Kế hoạch")}`),
    ).toEqual(["Kế hoạch"]);
  });

  test("empty paragraphs are left out but counted", async () => {
    const { document } = await readDocx(buildDocx({ body: `<w:p/>${p(" ")}${p("a")}` }));
    expect(document).toEqual({
      format: "docx",
      ocr: false,
      blocks: [paragraph("a", 3)],
      traces: [],
      pictures: [],
      letters: { odd: [] },
      pageSetups: [],
      furniture: [],
    });
  });
});

describe("what stands twice or elsewhere", () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;

  test("a text box comes once, after the paragraph that anchors it, at its place", async () => {
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box("Dự thảo")}</wps:txbx></wps:wsp></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:textbox>${box("Dự thảo")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { document } = await readDocx(
      buildDocx({ body: `<w:p>${r("Số: ")}${run(drawing)}${r("12")}</w:p>${p("b")}` }),
    );
    expect(document.blocks).toEqual([
      paragraph("Số: 12", 1),
      paragraph("Dự thảo", 1),
      paragraph("b", 2),
    ]);
  });

  test("a text box of old Word comes once, too", async () => {
    const picture = `<w:pict><v:shape><v:textbox>${box("Dự thảo")}</v:textbox></v:shape></w:pict>`;
    expect(await texts(`<w:p>${run(picture)}${r("a")}</w:p>`)).toEqual(["a", "Dự thảo"]);
  });

  test("the fallback of an alternative is read where only it holds text", async () => {
    const alternative = `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${r("a")}</mc:Fallback></mc:AlternateContent>`;
    expect(await texts(`<w:p>${alternative}</w:p>`)).toEqual(["a"]);
  });

  test("notes come after the text in the order of their references, at their place", async () => {
    const footnotes = `<w:footnote w:id="0">${p("separator")}</w:footnote><w:footnote w:id="1"><w:p>${run("<w:footnoteRef/>")}${r(" Theo Nghị quyết 76")}</w:p></w:footnote>`;
    const endnotes = `<w:endnote w:id="1">${p("Cuối")}</w:endnote>`;
    const body = `<w:p>${r("a")}${run('<w:endnoteReference w:id="1"/>')}</w:p><w:p>${r("b")}${run('<w:footnoteReference w:id="1"/>')}</w:p>`;
    const { document } = await readDocx(buildDocx({ body, footnotes, endnotes }));
    expect(document.blocks).toEqual([
      paragraph("a", 1),
      paragraph("b", 2),
      paragraph("Cuối", 1),
      paragraph("Theo Nghị quyết 76", 2),
    ]);
  });

  test("content controls around paragraphs are looked into, their placeholders' setup is not", async () => {
    const body = `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${p("a")}<w:customXml>${p("b")}</w:customXml></w:sdtContent></w:sdt>`;
    const { document } = await readDocx(buildDocx({ body }));
    expect(document.blocks).toEqual([paragraph("a", 1), paragraph("b", 2)]);
  });
});

describe("the format of runs", () => {
  test("runs of equal format are one, and the offsets are those of the tidied text", async () => {
    const [first] = await paragraphs({
      body: `<w:p>${r(" Nơi  ", "<w:b/>")}${r("nhận: ", '<w:b w:val="1"/>')}${r(" UBND tỉnh ", "<w:i/>")}</w:p>`,
    });
    expect(first).toMatchObject({
      text: "Nơi nhận: UBND tỉnh",
      runs: [
        { start: 0, end: 10, bold: true },
        { start: 10, end: 19, italic: true },
      ],
    });
  });

  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:rFonts w:ascii="Arial"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Title"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Red"><w:name w:val="Red"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:i/></w:rPr></w:style>`;
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>
    <a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

  test.each<[string, string, ...Omit<Run, "start" | "end">[]]>([
    ["defaults and the default style", p("a"), { size: 14, font: "Calibri" }],
    [
      "a chain of styles",
      p("a", '<w:pStyle w:val="Sub"/>'),
      { bold: true, size: 13, font: "Arial" },
    ],
    [
      "the run itself",
      p("a", '<w:pStyle w:val="Sub"/>', '<w:b w:val="0"/><w:sz w:val="25"/>'),
      { size: 12.5, font: "Arial" },
    ],
    [
      "a character style",
      p("a", "", '<w:rStyle w:val="Strong"/>'),
      { bold: true, italic: true, size: 14, font: "Calibri" },
    ],
    [
      "bold in paragraph and character style, which Word takes as not bold",
      p("a", '<w:pStyle w:val="Title"/>', '<w:rStyle w:val="Strong"/>'),
      { italic: true, size: 14, font: "Arial" },
    ],
    [
      "colour and marker pen of the run",
      p("a", "", '<w:color w:val="FF0000"/><w:highlight w:val="yellow"/>'),
      { size: 14, font: "Calibri", colour: "FF0000", highlight: "yellow" },
    ],
    [
      "the colour of the style, which the run may give up",
      p("a", '<w:pStyle w:val="Red"/>') +
        p("b", '<w:pStyle w:val="Red"/>', '<w:color w:val="auto"/>'),
      { size: 11, font: "Calibri", colour: "C00000" },
      { size: 11, font: "Calibri" },
    ],
  ])("comes from %s", async (_, body, ...formats) => {
    const found = await paragraphs({ body, styles, theme });
    expect(found.map(({ runs }) => runs)).toEqual(
      formats.map((format) => [{ start: 0, end: 1, ...format }]),
    );
  });

  test("alignment and heading level come from the style unless the paragraph says otherwise", async () => {
    const headings = `${styles}<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="H2b"><w:name w:val="Mục con"/><w:basedOn w:val="H2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="end"/></w:pPr></w:style>`;
    const found = await paragraphs({
      styles: headings,
      body: [
        p("a", '<w:pStyle w:val="Sub"/>'),
        p("b", '<w:pStyle w:val="H2"/><w:jc w:val="both"/>'),
        p("c", '<w:pStyle w:val="Muc"/>'),
        p("e", '<w:pStyle w:val="H2b"/>'),
        p("d", '<w:pStyle w:val="Muc"/><w:outlineLvl w:val="9"/><w:jc w:val="start"/>'),
      ].join(""),
    });
    expect(found.map(({ alignment, heading }) => [alignment, heading])).toEqual([
      ["center", undefined],
      ["justify", 2],
      ["right", 1],
      [undefined, 2],
      ["left", undefined],
    ]);
  });
});

async function paragraphs(parts: DocxParts): Promise<readonly Paragraph[]> {
  const { document } = await readDocx(buildDocx(parts));
  return document.blocks.filter((block) => block.type === "paragraph");
}

async function texts(body: string): Promise<readonly string[]> {
  return (await paragraphs({ body })).map(({ text }) => text);
}

function paragraph(text: string, number: number): Paragraph {
  return {
    type: "paragraph",
    text,
    runs: [{ start: 0, end: text.length }],
    anchors: [{ start: 0, place: { paragraph: number } }],
  };
}

function run(inside: string): string {
  return `<w:r>${inside}</w:r>`;
}

function mark(type: string): string {
  return run(`<w:fldChar w:fldCharType="${type}"/>`);
}

function instruction(text: string): string {
  return run(`<w:instrText>${text}</w:instrText>`);
}

test.each([
  ["between words", r("a") + run("<w:br/>") + r("b"), "a b", [1]],
  ["beside blanks", r("a ") + run("<w:br/>") + r(" b") + run("<w:cr/>") + r("c"), "a b c", [1, 3]],
  ["twice in one place", r("a") + run("<w:br/><w:br/>") + r("b"), "a b", [1]],
  ["at the ends of the text", run("<w:br/>") + r("a") + run("<w:br/>"), "a", undefined],
  ["as a tab", r("a") + run("<w:tab/>") + r("b"), "a b", undefined],
])("where its author broke the line is kept: %s", async (_, body, text, breaks) => {
  const read = await paragraphs({ body: `<w:p>${body}</w:p>` });
  expect(read.map((one) => [one.text, one.breaks])).toEqual([[text, breaks]]);
});

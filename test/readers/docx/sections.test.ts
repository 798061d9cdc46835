import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, type DocxParts, p, r, relationId } from "./build-docx.js";

const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS =
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/>';

const section = (xml: string) => `<w:sectPr>${xml}</w:sectPr>`;
const header = (part: string, type: string) =>
  `<w:headerReference w:type="${type}" r:id="${relationId(part)}"/>`;
const footer = (part: string, type: string) =>
  `<w:footerReference w:type="${type}" r:id="${relationId(part)}"/>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

async function pages(parts: DocxParts) {
  const { pageSetups, furniture } = (await readDocx(buildDocx(parts))).document;
  return {
    pageSetups,
    furniture: furniture?.map(({ paragraph, ...rest }) => ({
      ...rest,
      text: paragraph.text,
      alignment: paragraph.alignment,
      place: paragraph.anchors[0]?.place,
    })),
  };
}

describe("the paper of a section", () => {
  test("is that of its own properties, from the paragraph after the section before", async () => {
    const body = `${p("a")}${p("b", section(A4 + MARGINS))}${p("c")}${section('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="-567" w:right="567" w:bottom="567" w:left="567" w:gutter="283"/>')}`;
    expect((await pages({ body })).pageSetups).toEqual([
      {
        place: { paragraph: 1 },
        width: 210,
        height: 297,
        margins: { top: 20, right: 15, bottom: 20, left: 30 },
        firstPageDiffers: false,
      },
      {
        place: { paragraph: 3 },
        width: 297,
        height: 210,
        margins: { top: 10, right: 10, bottom: 10, left: 15 },
        firstPageDiffers: false,
      },
    ]);
  });

  test("is Letter without margins where the file names none", async () => {
    expect((await pages({ body: p("a") + section("") })).pageSetups).toEqual([
      {
        place: { paragraph: 1 },
        width: 215.9,
        height: 279.4,
        assumed: true,
        firstPageDiffers: false,
      },
    ]);
  });

  test("has no margins where only some sides are named", async () => {
    const body = p("a") + section(`${A4}<w:pgMar w:top="1134" w:left="1701"/>`);
    expect((await pages({ body })).pageSetups?.[0]?.margins).toBeUndefined();
  });

  test("may come with units, as strict files write it", async () => {
    const body = p("a") + section('<w:pgSz w:w="21cm" w:h="841.9pt"/>');
    expect((await pages({ body })).pageSetups?.[0]).toMatchObject({ width: 210, height: 297 });
  });

  test("is not read from a text box", async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p("b", section(A4))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect((await pages({ body: `<w:p>${r("a")}${box}</w:p>` })).pageSetups).toEqual([]);
  });
});

describe("headers and footers", () => {
  const number = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field(" PAGE ", r("2"))}</w:p>`;

  test("are no text of the document, and a page number is told", async () => {
    const body = p("a") + section(header("header1", "default") + footer("footer1", "default") + A4);
    const parts = { body, margins: { header1: number, footer1: p("Sở Minh Họa") } };
    const { document } = await readDocx(buildDocx(parts));
    expect(document.blocks.map((block) => block.type === "paragraph" && block.text)).toEqual(["a"]);
    const place = { paragraph: 1 };
    expect((await pages(parts)).furniture).toEqual([
      { kind: "header", on: "default", pageNumber: true, text: "2", alignment: "center", place },
      {
        kind: "footer",
        on: "default",
        pageNumber: false,
        text: "Sở Minh Họa",
        alignment: undefined,
        place,
      },
    ]);
  });

  test("a page number counts though the file stores none, in a simple field and with a split code", async () => {
    const split = `<w:p>${field('PA</w:instrText></w:r><w:r><w:instrText xml:space="preserve">GE', "")}</w:p>`;
    const simple = '<w:p><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/></w:p>';
    const total = `<w:p>${r("Cộng ")}${field("NUMPAGES", r("9"))}</w:p>`;
    const body = p("a") + section(header("header1", "default"));
    const { furniture } = await pages({ body, margins: { header1: split + simple + total } });
    expect(furniture?.map(({ pageNumber, text }) => [pageNumber, text])).toEqual([
      [true, ""],
      [true, ""],
      [false, "Cộng 9"],
    ]);
  });

  test("of the first page and of even pages hold only where the file turns them on", async () => {
    const margins = { header1: p("mọi trang"), header2: p("trang đầu"), header3: p("trang chẵn") };
    const references =
      header("header1", "default") + header("header2", "first") + header("header3", "even");
    const shown = async (xml: string, settings: string) => {
      const body = p("a") + section(references + xml);
      return (await pages({ body, margins, settings })).furniture?.map(({ text }) => text);
    };
    expect(await shown("", "")).toEqual(["mọi trang"]);
    expect(await shown("<w:titlePg/>", "")).toEqual(["mọi trang", "trang đầu"]);
    expect(await shown("", "<w:evenAndOddHeaders/>")).toEqual(["mọi trang", "trang chẵn"]);
  });

  test("go on in the next section until it has its own", async () => {
    const margins = { header1: p("một"), header2: p("hai") };
    const first = p("a", section(header("header1", "default")));
    const second = p("b", section(A4));
    const third = p("c") + section(header("header2", "default"));
    const { furniture } = await pages({ body: first + second + third, margins });
    expect(furniture?.map(({ text, place }) => [text, place?.paragraph])).toEqual([
      ["một", 1],
      ["một", 2],
      ["hai", 3],
    ]);
  });

  test("that cannot be read are told", async () => {
    const body = p("a") + section(header("header1", "default"));
    const { notices } = await readDocx(buildDocx({ body, margins: { header1: "<w:p>" } }));
    expect(notices.map(({ code, message }) => [code, message.vi])).toEqual([
      [
        "damaged-part",
        'Không đọc được phần "word/header1.xml" của tệp Word nên đầu trang, chân trang bị bỏ qua.',
      ],
    ]);
  });

  test.each([
    ["its paragraph", '<w:pPr><w:jc w:val="right"/></w:pPr>', "right"],
    ["nothing, as the left", "", "left"],
    ["a frame", '<w:pPr><w:framePr w:xAlign="center"/></w:pPr>', "center"],
    ["a frame that stands anywhere", '<w:pPr><w:framePr w:x="5000"/></w:pPr>', undefined],
    ["a tab, which may end anywhere", "<w:r><w:tab/></w:r>", undefined],
    ["a tab to the centre", '<w:r><w:ptab w:alignment="center"/></w:r>', "center"],
  ])("a page number is aligned by %s", async (_, xml, alignment) => {
    const body = p("a") + section(header("header1", "default"));
    const header1 = `<w:p>${xml}<w:fldSimple w:instr="PAGE"/></w:p>`;
    const { furniture } = await pages({ body, margins: { header1 } });
    expect(furniture?.map((one) => one.alignment)).toEqual([alignment]);
  });

  test("a page number in a table may stand in any column", async () => {
    const body = p("a") + section(header("header1", "default"));
    const header1 = `<w:tbl><w:tr><w:tc><w:p><w:fldSimple w:instr="PAGE"/></w:p></w:tc></w:tr></w:tbl>`;
    const { furniture } = await pages({ body, margins: { header1 } });
    expect(furniture?.map(({ alignment }) => alignment)).toEqual([undefined]);
  });

  test("the digits of page numbers are told where the section names them", async () => {
    const body = p("a") + section(`${A4}<w:pgNumType w:fmt="lowerRoman"/>`);
    expect((await pages({ body })).pageSetups?.[0]?.numberFormat).toBe("lowerRoman");
  });
});

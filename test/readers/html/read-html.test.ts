import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Paragraph } from "../../../src/document/document.js";
import { readHtml } from "../../../src/readers/html/read-html.js";
import { recognize } from "../../../src/recognize/recognize.js";
import { inTcvn3 } from "../../text/encodings/encode-legacy.js";
import { planAsHtml } from "../pdf/samples/plan-as-html.js";
import { appendixCells, body, closing, header } from "../pdf/samples/plan-content.js";
import { portalPage } from "./portal-page.js";

async function read(html: string | Uint8Array): Promise<readonly Block[]> {
  const { document } = await readHtml(typeof html === "string" ? Buffer.from(html) : html);
  return document.blocks;
}

async function texts(html: string): Promise<readonly string[]> {
  return (await read(html)).map((block) => (block.type === "paragraph" ? block.text : "[table]"));
}

async function only(html: string): Promise<Paragraph> {
  const [block] = await read(html);
  return block as Paragraph;
}

describe("readHtml", () => {
  test("headings, bold words and alignment are kept, with the place of every word", async () => {
    expect(
      await read('<h2>II. MỤC TIÊU</h2>\n<p align="center">Gửi <b>trước\n ngày</b></p>'),
    ).toEqual([
      {
        type: "paragraph",
        text: "II. MỤC TIÊU",
        heading: 2,
        runs: [{ start: 0, end: 12, bold: true }],
        anchors: [{ start: 0, place: { line: 1, column: 5 } }],
      },
      {
        type: "paragraph",
        text: "Gửi trước ngày",
        alignment: "center",
        runs: [
          { start: 0, end: 4 },
          { start: 4, end: 14, bold: true },
        ],
        anchors: [
          { start: 0, place: { line: 2, column: 19 } },
          { start: 4, place: { line: 2, column: 26 } },
          { start: 10, place: { line: 3, column: 2 } },
        ],
      },
    ]);
  });

  test("words keep their columns behind entities, and entities are letters", async () => {
    const { text, anchors } = await only(
      "<p>H&agrave;nh ch&#237;nh&nbsp;&amp; c&#x1EA3;i cách</p>",
    );
    expect(text).toBe("Hành chính & cải cách");
    expect(anchors).toEqual([
      { start: 0, place: { line: 1, column: 4 } },
      { start: 5, place: { line: 1, column: 16 } },
      { start: 11, place: { line: 1, column: 32 } },
      { start: 13, place: { line: 1, column: 38 } },
      { start: 17, place: { line: 1, column: 49 } },
    ]);
  });

  test("text in div and br gives one paragraph a line", async () => {
    expect(await texts("<div>Một<br>Hai<div>Ba</div>Bốn</div><pre>Năm\n  Sáu</pre>")).toEqual([
      "Một",
      "Hai",
      "Ba",
      "Bốn",
      "Năm",
      "Sáu",
    ]);
  });

  test("lists carry the markers that a browser prints", async () => {
    expect(
      await texts(
        '<ol start="2"><li>Một</li><li value="5">Hai<ul><li>Ba</li></ul></li></ol><ol type="a"><li>Bốn</li></ol><ol type="I"><li><p>Năm</p><p>Sáu</p></li></ol><ul><li>- Bảy</li><li>a) Tám</li></ul><ul style="list-style-type: none"><li>Chín</li></ul>',
      ),
    ).toEqual(["2. Một", "5. Hai", "- Ba", "a. Bốn", "I. Năm", "Sáu", "- Bảy", "a) Tám", "Chín"]);
    expect(await only("<ul><li>Một</li></ul>")).toEqual({
      type: "paragraph",
      text: "- Một",
      labelLength: 2,
      runs: [{ start: 0, end: 5 }],
      anchors: [
        { start: 0, place: { line: 1, column: 9 } },
        { start: 2, place: { line: 1, column: 9 } },
      ],
    });
  });

  test("what is not shown is not read", async () => {
    expect(
      await texts(
        '<p>Một<span style="DISPLAY : none !important">x</span></p><p hidden>x</p><script>x</script><style>x</style><template><p>x</p></template><noscript>x</noscript><!-- x --><p style="visibility:hidden">x</p><textarea>x</textarea>',
      ),
    ).toEqual(["Một"]);
  });

  test("raised numbers do not run into figures, letters broken into marks are whole", async () => {
    expect(await texts("<p>năm 2025<sup>1</sup>, 30 m<sup>2</sup></p>")).toEqual([
      "năm 2025¹, 30 m²",
    ]);
    expect(await only("<p>Ê<b>\u0301 a</b></p>")).toMatchObject({
      text: "Ế a",
      runs: [
        { start: 0, end: 2 },
        { start: 2, end: 3, bold: true },
      ],
    });
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("%s ends a line", async (_, end) => {
    const { anchors } = await only(["<div>", "<p>Một", "hai</p>", "</div>"].join(end));
    expect(anchors).toEqual([
      { start: 0, place: { line: 2, column: 4 } },
      { start: 4, place: { line: 3, column: 1 } },
    ]);
  });

  test("a page in an encoding of its own is read by its letters or its word", async () => {
    const plan = "Kế hoạch cải cách hành chính của người dân và doanh nghiệp";
    const [paragraph] = await read(Buffer.from(`<p>${inTcvn3(plan)}</p>`, "latin1"));
    expect(paragraph).toMatchObject({ text: plan });
    const french = Buffer.from('<meta charset="iso-8859-1"><p>été</p>', "latin1");
    expect(await read(french)).toMatchObject([{ text: "été" }]);
    expect(await read(Buffer.from(`<p>${plan}</p>`, "utf16le"))).toMatchObject([{ text: plan }]);
  });

  test("a plan reads the same on its own and in the middle of a portal", async () => {
    const plan = planAsHtml();
    const article = plan.slice(plan.indexOf("<body>") + 6, plan.indexOf("</body>"));
    const shown = (blocks: readonly Block[]): unknown =>
      JSON.parse(
        JSON.stringify(blocks, (key, value) =>
          key === "place" || key === "anchors" ? undefined : value,
        ),
      );
    const own = await read(plan);
    expect(shown(await read(portalPage(`<div>${article}</div>`)))).toEqual(shown(own));
    expect(own.slice(0, 6).map((block) => (block.type === "paragraph" ? block.text : ""))).toEqual([
      ...header.left,
      ...header.right,
    ]);
    for (const { text } of body) expect(own).toContainEqual(expect.objectContaining({ text }));
    for (const text of closing.left) expect(own).toContainEqual(expect.objectContaining({ text }));
    const table = own.find((block) => block.type === "table");
    expect(
      table?.cells.map(({ row, column, rowSpan, columnSpan, blocks }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: blocks.map((block) => (block.type === "paragraph" ? block.text : "")).join(" "),
      })),
    ).toEqual(appendixCells);
  });

  test("recognition finds header, sections and tasks of a plan in a portal", async () => {
    const plan = planAsHtml();
    const article = plan.slice(plan.indexOf("<body>") + 6, plan.indexOf("</body>"));
    const { document } = await readHtml(Buffer.from(portalPage(`<article>${article}</article>`)));
    const { header: found, sections, tasks } = recognize(document);
    expect(found.number?.value).toBe("45/KH-SNL");
    expect(found.agency?.value).toBe("SỞ NĂNG LƯỢNG");
    expect(sections.map(({ path }) => path).slice(0, 3)).toEqual(["I", "I.1", "I.2"]);
    expect(tasks.length).toBeGreaterThan(3);
  });
});

describe("hostile pages", () => {
  test.each(["div", "table><tr><td", "span", "b", "ul><li", "blockquote", "svg><title><div"])(
    "ten thousand nested <%s> are refused",
    async (tags) => {
      await expect(read(`<p>Một</p>${`<${tags}>`.repeat(10_000)}`)).rejects.toMatchObject({
        code: "too-large",
      });
    },
  );

  test.each([
    [
      "formatting opened again in every block",
      `${'<b class="a">'.repeat(3)}${"<i><u><s><em>".repeat(100)}${"<p>x".repeat(50_000)}`,
    ],
    [
      "an element of ten thousand attributes",
      `<p ${Array.from({ length: 10_000 }, (_, n) => `a${n}`).join(" ")}>x`,
    ],
    [
      "cells that span without end",
      `<table border=1>${'<tr><td colspan="1000" rowspan="9000">x'.repeat(9000)}</table>`,
    ],
    [
      "a million cells",
      `<table border=1>${"<tr><td>1<td>2<td>3<td>4<td>5".repeat(200_000)}</table>`,
    ],
    ["six million characters of text", "<p>".concat("xin chào ".repeat(700_000))],
    ["fifty million characters", `<p>x<img src="${"x".repeat(50_000_000)}">`],
    ["a tag that never ends", `<p>x${"<a ".repeat(300_000)}`],
    ["tags hidden in a value that is not quoted", `<a b=c"d>${"<div>".repeat(10_000)}"`],
    ["tags behind a comment that ends oddly", `<!-- x --!>${"<div>".repeat(10_000)}-->`],
  ])("%s is refused in time", async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: "too-large" });
  });

  test("a picture or a script of megabytes is no text", async () => {
    const heavy = "x".repeat(6_000_000);
    expect(await texts(`<p>Một<img src="data:${heavy}"><script>${heavy}</script></p>`)).toEqual([
      "Một",
    ]);
  });

  test("whatever markup comes, it is read or refused with a code", async () => {
    const part = fc.constantFrom(
      ...[
        "<table border=1>",
        "</table>",
        "<tr>",
        "<td rowspan=3>",
        "<td colspan=0>",
        "<p>",
        "</p>",
      ],
      ...["<li>", "<ul>", "<b>", "</b>", "<a href=x>", "<br>", "<svg>", "<!--", "-->", "<select>"],
      ...["&amp;", "&#0;", "&nbsp", "\r", "\n", "một ", "\u0301", "<", ">", '"', "<h1>", "<th>"],
      ...["<template>", "<script>", "</script>", "<style>", "<math>", "<pre>\n", "<sup>1</sup>"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
        const blocks = await read(parts.join("")).catch((error: { code?: string }) => error.code);
        if (typeof blocks === "string") expect(blocks).toBe("no-text");
        else expect(blocks?.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("long unclosed tags, quotes and comments take no time", async () => {
    expect(await texts(`<p>Một</p><a b="${"<a ".repeat(300_000)}`)).toEqual(["Một"]);
    expect(await texts(`<p>Một</p><a b='${'<a "'.repeat(300_001)}`)).toEqual(["Một"]);
    expect(await texts(`<p>Một</p><!--${"<!--".repeat(300_000)}`)).toEqual(["Một"]);
  });

  test.each([
    ["a page of menus only", "<nav><a href='/'>Trang chủ</a></nav>"],
    ["a page that a script fills", "<body><div id='app'></div><script>load()</script></body>"],
  ])("%s has no text", async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: "no-text" });
  });

  test("a binary file is no page", async () => {
    const bytes = readFileSync("test/readers/pdf/samples/encrypted.pdf");
    await expect(read(Buffer.concat([bytes, new Uint8Array(9)]))).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:damaged|format-mismatch)$/u),
    });
  });
});

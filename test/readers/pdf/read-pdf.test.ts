import { readFile } from "node:fs/promises";
import { PDFParse } from "pdf-parse";
import { describe, expect, it } from "vitest";
import {
  type Block,
  type Document,
  type Paragraph,
  placeAt,
  type Table,
  textOf,
} from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { appendix, appendixCells, body, closing, header, title } from "./samples/plan-content.js";

const samples = ["libreoffice.pdf", "chromium.pdf"];

describe.each(samples)("the plan printed as %s", (name) => {
  it("gives every cell of the appendix over its two pages, with spans and a repeated header", async () => {
    const [table] = tables(await read(name));
    expect(table).toMatchObject({ columns: 9, headerRows: 1, origin: "ruled" });
    expect(
      table?.cells.map(({ row, column, rowSpan, columnSpan, blocks }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: textOf(blocks),
      })),
    ).toEqual(appendixCells);
  });

  it("says of each cell on which page, in which table, row and cell it stands", async () => {
    const [table] = tables(await read(name));
    const places = table?.cells.map((cell) => cell.place) ?? [];
    expect(places[0]).toEqual({ page: 3, line: 4, table: 1, row: 1, cell: 1 });
    expect(places.at(-1)).toMatchObject({ page: 4, table: 1, row: 17, cell: 9 });
  });

  it("joins the lines of each paragraph, over page breaks too, and takes page numbers off", async () => {
    const texts = paragraphs(await read(name)).map((paragraph) => paragraph.text);
    const start = texts.indexOf(body[0]?.text ?? "");
    const end = texts.indexOf(closing.left[0]);
    expect(texts.slice(start, end)).toEqual(body.map((paragraph) => paragraph.text));
    expect(texts.slice(end)).toEqual([...closing.left, ...closing.right, ...appendix.title]);
  });

  it("reads the agency's block before the motto's, then the title in two paragraphs", async () => {
    const { blocks } = await read(name);
    const texts = paragraphs({ blocks }).map((paragraph) => paragraph.text);
    const motto = texts.slice(0, texts.indexOf(title.kind)).join(" ");
    expect(motto).toBe([...header.left, ...header.right].join(" "));
    const titles = paragraphs({ blocks }).filter((paragraph) => paragraph.alignment === "center");
    expect(titles.slice(0, 2).map((paragraph) => paragraph.text)).toEqual([
      title.kind,
      title.subject.join(" "),
    ]);
  });

  it("keeps the page and line of every stretch of a paragraph", async () => {
    const all = paragraphs(await read(name));
    const paragraph = all.find(({ text }) => text.startsWith("Mỗi nhiệm vụ"));
    expect(paragraph?.anchors.map((anchor) => anchor.place)).toEqual([
      { page: 1, line: 21 },
      { page: 1, line: 22 },
      { page: 1, line: 23 },
    ]);
    const reviewed = all.find(({ text }) => text.startsWith("Rà soát 100%"));
    expect(reviewed && placeAt(reviewed, 0)).toEqual({ page: 2, line: 1 });
  });

  it("tells bold headings from plain text", async () => {
    const all = paragraphs(await read(name));
    const heading = all.find(({ text }) => text === "I. MỤC ĐÍCH, YÊU CẦU");
    expect(heading?.runs).toEqual([
      { start: 0, end: 20, bold: true, italic: false, size: 14, font: "LiberationSerif" },
    ]);
  });

  it("loses no word that pdf-parse finds", async () => {
    const bytes = await sample(name);
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    const { pages } = await parser.getText();
    await parser.destroy();
    const ours = textOf((await readPdf(bytes)).document.blocks).replace(/\s+/g, "");
    const words = pages
      .flatMap((page) => page.text.normalize("NFC").split(/\s+/))
      .filter((word) => /\p{L}/u.test(word));
    expect(words.filter((word) => !ours.includes(word))).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["is no PDF", Buffer.from("<html></html>"), "format-mismatch"],
    ["breaks off after its first bytes", Buffer.from("%PDF-1.7\n1 0 obj\n<<"), "damaged"],
  ])("%s", async (_, bytes, code) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name: "DocumentError", code });
  });
});

describe("a protected file", () => {
  it.each([
    ["asks for the password", undefined, /^Tệp PDF .* chạy lại với --password MẬT-KHẨU,/],
    ["says when the password is wrong", "sai", /^Mật khẩu đã cho không mở được tệp PDF này;/],
  ])("%s", async (_, password, sentence) => {
    const reading = readPdf(await sample("encrypted.pdf"), { password });
    await expect(reading).rejects.toMatchObject({
      code: "encrypted",
      text: { vi: expect.stringMatching(sentence) },
    });
  });

  it.each([
    ["is read with its password", "encrypted.pdf", "mật khẩu"],
    ["that anybody may open needs none, and is not hurt by one", "restricted.pdf", "thừa"],
    ["that only forbids to copy is read", "restricted.pdf", undefined],
  ])("%s", async (_, name, password) => {
    const { document } = await readPdf(await sample(name), { password });
    expect(textOf(document.blocks)).toBe("Ke hoach cai cach hanh chinh");
  });
});

async function sample(name: string): Promise<Uint8Array> {
  return readFile(new URL(`samples/${name}`, import.meta.url));
}

async function read(name: string): Promise<Document> {
  const { document, notices } = await readPdf(await sample(name));
  expect(notices).toEqual([]);
  return document;
}

function tables({ blocks }: { readonly blocks: readonly Block[] }): Table[] {
  return blocks.filter((block) => block.type === "table");
}

function paragraphs({ blocks }: { readonly blocks: readonly Block[] }): Paragraph[] {
  return blocks.filter((block) => block.type === "paragraph");
}

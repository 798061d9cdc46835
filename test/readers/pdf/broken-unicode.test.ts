import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "./tiny-pdf.js";

/** Words of which each is a syllable; as many again as a heading font may print. */
const WORDS = [
  "nang cao hieu qua cong tac tuyen truyen ve cai cach",
  "thu tuc nen hanh chinh dien tu tai so va don vi",
];

const GOOD = [80, 100, 120].map((y) => at(72, y, `Van ban nay doc dung ${WORDS[0]}.`)).join("");
const BAD = WORDS.map((words, index) => at(72, 140 + 20 * index, words, 12, "F2")).join("");

describe("a font whose Unicode table is wrong", () => {
  test.each([
    ["letters of the private use area", (code: number) => 0xe000 + code],
    [
      "the next letters",
      (code: number) => (/[a-z]/i.test(String.fromCharCode(code)) ? code + 1 : code),
    ],
    ["control characters", (code: number) => (code === 32 ? 32 : 1)],
    ["the sign of replacement", (code: number) => (code === 32 ? 32 : 0xfffd)],
  ])("that gives %s is not passed off as text", async (_, toUnicode) => {
    const pages = [
      { content: GOOD },
      { content: GOOD + at(72, 160, "nang cao hieu", 12, "F2") },
      { content: BAD },
    ];
    const { document, notices } = await readPdf(tinyPdf(pages, toUnicode));
    expect(notices.map(({ code, place }) => [code, place?.page])).toEqual([
      ["broken-unicode", 2],
      ["broken-unicode", 3],
    ]);
    expect(notices.map(({ message }) => message.en)).toEqual([
      "One font of page 2 has a broken Unicode table, so what it prints was not read; supply the Word file or export the PDF again.",
      "The fonts of page 3 lack their Unicode tables or have wrong ones, so its text was not read; supply the Word file or export the PDF again.",
    ]);
    expect(textOf(document.blocks).split(/\s+(?=Van)/u)).toEqual(
      Array.from({ length: 6 }, () => `Van ban nay doc dung ${WORDS[0]}.`),
    );
  });

  it("is believed when it is right", async () => {
    const { document, notices } = await readPdf(tinyPdf([{ content: BAD }], (code) => code));
    expect(notices).toEqual([]);
    expect(textOf(document.blocks)).toBe(WORDS.join("\n"));
  });

  it("fails the file when nothing else stands in it", async () => {
    const file = tinyPdf([{ content: BAD }], (code) => 0xe000 + code);
    await expect(readPdf(file)).rejects.toMatchObject({ code: "no-text" });
  });
});

it("letters that the file calls blanks are no blank page", async () => {
  const pages = [{ content: GOOD }, { content: BAD }];
  const { notices } = await readPdf(tinyPdf(pages, () => 32));
  expect(notices.map(({ code, place }) => [code, place?.page])).toEqual([["broken-unicode", 2]]);
});

it("letters drawn as outlines are no blank page", async () => {
  const shape = (x: number) =>
    `${x} 700 m ${x + 5} 700 l ${x + 5} 706 l ${x + 3} 709 l ${x + 2} 706 l ${x} 706 l ${x - 1} 703 l h f\n`;
  const drawn = Array.from({ length: 50 }, (_, index) => shape(60 + 9 * index)).join("");
  const { notices } = await readPdf(tinyPdf([{ content: GOOD }, { content: drawn }]), {
    ocr: false,
  });
  expect(notices.map(({ code, place }) => [code, place?.page])).toEqual([["page-without-text", 2]]);
});

describe.each(["libreoffice", "chromium"])("a file of %s", (writer) => {
  it("without any Unicode table is refused", async () => {
    await expect(readPdf(await withoutTables(writer, 2))).rejects.toMatchObject({
      code: "no-text",
    });
  });

  it("without the table of one font is never read in part without a notice", async () => {
    const { notices } = await readPdf(await withoutTables(writer, 1)).catch(() => ({
      notices: [{ code: "no-text" }],
    }));
    expect(notices.length).toBeGreaterThan(0);
  });
});

/** The sample with its first Unicode tables renamed, so that no reader finds them. */
async function withoutTables(writer: string, count: number): Promise<Uint8Array> {
  const file = await readFile(`test/readers/pdf/samples/${writer}.pdf`, "latin1");
  let left = count;
  const renamed = file.replace(/\/ToUnicode/g, (name) => (left-- > 0 ? "/ToUnicodX" : name));
  return Buffer.from(renamed, "latin1");
}

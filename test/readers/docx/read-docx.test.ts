import { assert, asyncProperty, integer, tuple } from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../../src/document/errors.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, p, table, tc, tr, zip } from "./build-docx.js";

describe("a file that cannot be used", () => {
  const good = buildDocx({ body: p("a") });
  const ole = [0xd0, 0xcf, 0x11, 0xe0];
  test.each([
    ["no archive", new TextEncoder().encode("Kế hoạch"), "format-mismatch"],
    ["an archive of something else", zip({ "readme.txt": "a" }), "format-mismatch"],
    [
      "a spreadsheet",
      zip({ "_rels/.rels": relationship("xl/workbook.xml"), "xl/workbook.xml": "<workbook/>" }),
      "format-mismatch",
    ],
    ["half a file", good.subarray(0, good.length / 2), "damaged"],
    ["broken XML", buildDocx({ body: "<w:p>" }), "damaged"],
    [
      "XML that declares entities",
      zip({
        "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>',
      }),
      "damaged",
    ],
    ["a bomb", zipSync({ "word/document.xml": new Uint8Array(3_000_000) }), "too-large"],
    ["a legacy .doc", new Uint8Array([...ole, ...new Uint8Array(600)]), "format-mismatch"],
    [
      "a password",
      new Uint8Array([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "encrypted",
    ],
    ["no text", buildDocx({ body: `<w:p/>${table("", tr(tc("")))}` }), "no-text"],
    [
      "only empty cells",
      buildDocx({ body: table("", tr(...Array<string>(4).fill(tc("")))) }),
      "no-text",
    ],
  ])("%s: says what to do in one sentence of each language", async (_, bytes, code) => {
    const error = expect.objectContaining({
      code,
      text: {
        vi: expect.stringMatching(/^\P{Lu}*[^;]+; hãy .+\.$/u),
        en: expect.stringMatching(/^.+\.$/),
      },
    });
    await expect(readDocx(bytes)).rejects.toThrow(error);
  });
});

test("a file with any byte changed is read or refused, never the reader's own fault", async () => {
  const good = buildDocx({ body: p("Kế hoạch") + table("", tr(tc("a"))), styles: "<w:style/>" });
  const damage = tuple(integer({ min: 0, max: good.length - 1 }), integer({ min: 0, max: 255 }));
  const outcome = asyncProperty(damage, async ([at, byte]) => {
    const bytes = good.with(at, byte);
    const result = await readDocx(bytes).catch((error: unknown) => error);
    return result instanceof DocumentError || !(result instanceof Error);
  });
  await expect(assert(outcome, { numRuns: 500 })).resolves.toBeUndefined();
});

describe("a broken part beside the text", () => {
  test("is noted, and the text is read without it", async () => {
    const bytes = buildDocx({ body: p("a"), styles: "<w:style>", numbering: "<w:num>" });
    const { document, notices } = await readDocx(bytes);
    expect(document.blocks).toMatchObject([{ text: "a" }]);
    expect(notices).toEqual([
      {
        code: "damaged-part",
        message: {
          vi: 'Không đọc được phần "word/styles.xml" của tệp Word nên định dạng theo kiểu bị bỏ qua.',
          en: 'The part "word/styles.xml" of the Word file cannot be read, so formatting by styles is left out.',
        },
      },
      {
        code: "damaged-part",
        message: {
          vi: 'Không đọc được phần "word/numbering.xml" của tệp Word nên số thứ tự tự động bị bỏ qua.',
          en: 'The part "word/numbering.xml" of the Word file cannot be read, so automatic numbers are left out.',
        },
      },
    ]);
  });

  test("content embedded by other programs is noted", async () => {
    const { notices } = await readDocx(buildDocx({ body: `${p("a")}<w:altChunk r:id="rId9"/>` }));
    expect(notices.map(({ code }) => code)).toEqual(["degraded-reading"]);
  });

  test("a part that is named but missing is taken as absent", async () => {
    const bytes = zip({
      "word/document.xml": `<w:document><w:body>${p("a")}</w:body></w:document>`,
      "word/_rels/document.xml.rels": relationship("styles.xml"),
    });
    expect((await readDocx(bytes)).notices).toEqual([]);
  });
});

test("a paragraph of very many runs and a table of very many cells are read", async () => {
  const runs = Array.from({ length: 150_000 }, (_, index) => `<w:r><w:t>${index}</w:t></w:r>`);
  const rows = Array.from({ length: 40_000 }, (_, index) => tr(tc(`${index}`)));
  const body = `<w:p>${runs.join("")}</w:p>${table("", ...rows)}`;
  const { document } = await readDocx(buildDocx({ body }));
  expect(document.blocks.length).toBe(40_001);
});

test("the main part may have any name and the strict namespace", async () => {
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const bytes = zip({
    "_rels/.rels": relationship("/word/document2.xml"),
    "word/document2.xml": `<document xmlns="${strict}"><body><p><r><t>a</t></r></p></body></document>`,
  });
  expect((await readDocx(bytes)).document.blocks).toMatchObject([{ text: "a" }]);
});

function relationship(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;
}

import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { DocumentErrorCode } from "../../src/document/errors.js";
import { contentTypesOf } from "../../src/ooxml/content-types.js";
import { openPackage, readPart, readXmlPart } from "../../src/ooxml/package.js";
import { relationshipsOf } from "../../src/ooxml/relationships.js";

const HELLO = strToU8("Xin chào Việt Nam, xin chào Việt Nam");
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("opening a package", () => {
  test("gives the parts, whatever the case of the name asked for", () => {
    const source = openPackage(zipSync({ "word/Document.xml": HELLO }));
    expect(Array.from(readPart(source, "Word/document.xml") ?? [])).toEqual([...HELLO]);
    expect(readPart(source, "word/styles.xml")).toBeUndefined();
  });

  test("reads stored parts and archives with bytes in front", () => {
    const archive = zipSync({ part: [HELLO, { level: 0 }] });
    const shifted = new Uint8Array([...strToU8("PK!!"), ...archive]);
    expect(readPart(openPackage(shifted), "part")).toEqual(HELLO);
  });

  const cut = zipSync({ part: HELLO }).subarray(0, 60);
  const cases: readonly (readonly [string, Uint8Array, DocumentErrorCode])[] = [
    ["no bytes", new Uint8Array(), "empty"],
    ["a web page", strToU8("<html><body>Kế hoạch</body></html>"), "format-mismatch"],
    ["a file of two letters", strToU8("PK"), "damaged"],
    ["a cut archive", cut, "damaged"],
    ["an archive without files", zipSync({}), "damaged"],
    ["a legacy .doc", new Uint8Array([...OLE, ...new Uint8Array(512)]), "format-mismatch"],
    [
      "a document with a password",
      new Uint8Array([...OLE, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "encrypted",
    ],
  ];
  test.each(cases)("refuses %s", (_, bytes, code) => {
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

describe("bounds", () => {
  test("a part that swells more than XML can is not inflated", () => {
    const source = openPackage(zipSync({ "word/document.xml": new Uint8Array(4_000_000) }));
    expect(() => readPart(source, "word/document.xml")).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("a part that is larger than it declares is stopped while inflating", () => {
    const archive = declareSize(zipSync({ part: new Uint8Array(4_000_000) }), 1000);
    expect(() => readPart(openPackage(archive), "part")).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("a part that is smaller than it declares is damaged", () => {
    const archive = declareSize(zipSync({ part: HELLO }), HELLO.length + 1);
    expect(() => readPart(openPackage(archive), "part")).toThrow(
      expect.objectContaining({ code: "damaged" }),
    );
  });

  test("a package that declares a gigabyte and more is not opened", () => {
    const archive = declareSize(zipSync({ part: HELLO, other: HELLO }), 0xfffffff0);
    expect(() => openPackage(archive)).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test("a package of more than ten thousand files is not opened", () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]);
    expect(() => openPackage(zipSync(Object.fromEntries(names)))).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("a changed byte is found by the checksum", () => {
    const archive = zipSync({ part: [HELLO, { level: 0 }] });
    const at = Buffer.from(archive).indexOf("Xin");
    archive[at] = "x".charCodeAt(0);
    expect(() => readPart(openPackage(archive), "part")).toThrow(
      expect.objectContaining({ code: "damaged" }),
    );
  });

  test("a locked part is encrypted", () => {
    const archive = zipSync({ part: HELLO });
    archive[centralEntry(archive) + 8] = 1;
    expect(() => readPart(openPackage(archive), "part")).toThrow(
      expect.objectContaining({ code: "encrypted" }),
    );
  });
});

describe("the package's own parts", () => {
  test("relationships are resolved against their part", () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>
      <Relationship Id="b" Type="x/theme" Target="../theme/theme1.xml"/>
      <Relationship Id="c" Type="x/comments" Target="/word/comments.xml"/>
      <Relationship Id="d" Type="x/hyperlink" Target="https://example.org/a" TargetMode="External"/>
    </Relationships>`;
    const source = openPackage(zipSync({ "word/_rels/document.xml.rels": strToU8(rels) }));
    expect(relationshipsOf(source, "word/document.xml")).toEqual([
      { id: "a", type: "styles", target: "word/styles.xml", external: false },
      { id: "b", type: "theme", target: "theme/theme1.xml", external: false },
      { id: "c", type: "comments", target: "word/comments.xml", external: false },
      { id: "d", type: "hyperlink", target: "https://example.org/a", external: true },
    ]);
    expect(relationshipsOf(source, "word/styles.xml")).toEqual([]);
  });

  test("content types come by part and by extension", () => {
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="XML" ContentType="application/xml"/>
      <Override PartName="/word/Document.xml" ContentType="application/main"/></Types>`;
    const source = openPackage(zipSync({ "[Content_Types].xml": strToU8(types) }));
    expect(contentTypesOf(source)).toEqual({
      defaults: new Map([["xml", "application/xml"]]),
      overrides: new Map([["word/document.xml", "application/main"]]),
    });
  });

  test("a part in UTF-16 is read", () => {
    const xml = new Uint8Array(Buffer.from('\ufeff<a b="ở">ý</a>', "utf16le"));
    expect(readXmlPart(openPackage(zipSync({ part: xml })), "part")).toEqual({
      name: "a",
      attributes: { b: "ở" },
      children: ["ý"],
    });
  });
});

/** The archive with `size` as the inflated size of every file in its central directory. */
function declareSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 4 < archive.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return archive;
}

function centralEntry(archive: Uint8Array): number {
  return Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
}

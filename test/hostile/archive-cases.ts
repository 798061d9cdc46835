import { buildDocx, p, zip } from "../readers/docx/build-docx.js";
import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomBytes } from "./random.js";
import { type RawEntry, rawZip } from "./raw-zip.js";

const MEGABYTE = 1024 * 1024;
const PLAN = `<w:document><w:body>${p("KẾ HOẠCH")}</w:body></w:document>`;
const MAIN: RawEntry = { name: "word/document.xml", data: PLAN };

/** Word files whose archive lies. */
export const ARCHIVE_CASES: readonly HostileCase[] = casesOf(".docx", [
  ["bomb of 200 MB", () => rawZip([bomb(200)]), "too-large", "heavy"],
  [
    "bomb that declares a small size",
    () => rawZip([{ ...bomb(60), size: 4000 }]),
    "too-large",
    "heavy",
  ],
  ["bomb in the styles", () => withPart("styles", bomb(60).data), "too-large", "heavy"],
  ["part that declares more than it holds", () => rawZip([{ ...MAIN, size: 9000 }]), "damaged"],
  ["ten thousand names for one bomb", () => rawZip(overlapping(9999, 64)), "too-large", "heavy"],
  ["names for one harmless part", () => rawZip(overlapping(5000, 0)), "checked", "heavy"],
  ["65,000 entries", () => rawZip(manyEntries(65_000)), "too-large"],
  ["directory that promises 65,535 entries", () => rawZip([MAIN], 0xffff), "too-large"],
  ["directory that promises more than it has", () => rawZip([MAIN], 7), "damaged"],
  ["sizes of exabytes in zip64", () => rawZip([zip64(2n ** 60n, 2n ** 60n)]), "too-large"],
  ["true sizes in zip64", () => rawZip([zip64(BigInt(Buffer.byteLength(PLAN)))]), "checked"],
  ["zip64 field that breaks off", () => rawZip([{ ...MAIN, size: 0xffffffff }]), "damaged"],
  [
    "part beyond the end",
    () => rawZip([{ ...MAIN, compressedSize: 0x7fffffff }]),
    "damaged",
    "heavy",
  ],
  ["archive that holds itself without end", quine, "damaged"],
  ["archives nested forty deep", () => nested(40), "checked", "heavy"],
  ["names that climb out of the folder", () => rawZip([MAIN, ...climbers()]), "checked"],
  ["locked entries", () => rawZip([{ ...MAIN, flags: 1 }]), "encrypted", "heavy"],
  ["unknown compression", unknownMethod, "damaged", "heavy"],
  ["main part without name", () => rawZip([{ ...MAIN, name: "" }]), "format-mismatch", "heavy"],
  ["no main part", () => zip({ "docProps/app.xml": "<a/>" }), "format-mismatch"],
  ["workbook", () => office("xl/workbook.xml"), "format-mismatch"],
  ["slides", () => office("ppt/presentation.xml"), "format-mismatch", "heavy"],
  ["macros beside the text", withMacros, "checked", "heavy"],
  [
    "main part outside the package",
    () => office("https://example.org/a.xml"),
    "format-mismatch",
    "heavy",
  ],
  [
    "random bytes for a part",
    () => rawZip([{ ...MAIN, data: randomBytes(5000) }]),
    "damaged",
    "heavy",
  ],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (tenth) =>
      [`cut off after ${tenth} tenths`, () => cut(tenth / 10), "damaged"] satisfies [
        string,
        () => Uint8Array,
        "damaged",
      ],
  ),
]);

function bomb(megabytes: number): RawEntry {
  const text = Buffer.alloc(megabytes * MEGABYTE, "a");
  const [open = "", close = ""] = PLAN.split("KẾ HOẠCH");
  return { name: MAIN.name, data: Buffer.concat([Buffer.from(open), text, Buffer.from(close)]) };
}

/** A Word file with `data` as its part of that kind. */
function withPart(kind: "styles", data: RawEntry["data"]): Buffer {
  const target = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/${kind}" Target="${kind}.xml"/></Relationships>`;
  return rawZip([
    MAIN,
    { name: "word/_rels/document.xml.rels", data: target },
    { name: `word/${kind}.xml`, data },
  ]);
}

/** Many entries whose data is one and the same stretch of the archive. */
function overlapping(count: number, megabytes: number): RawEntry[] {
  const first = megabytes === 0 ? MAIN : bomb(megabytes);
  const rest = Array.from({ length: count }, (_, index) => ({
    ...first,
    name: `word/part${index}.xml`,
    data: "",
    size: Buffer.byteLength(first.data),
    sharedWith: 0,
  }));
  return [first, ...rest];
}

function manyEntries(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${index}`,
    data: "",
    stored: true,
  }));
}

function zip64(size: bigint, compressedSize?: bigint): RawEntry {
  const extra = Buffer.alloc(compressedSize === undefined ? 12 : 20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(extra.length - 4, 2);
  extra.writeBigUInt64LE(size, 4);
  if (compressedSize === undefined) return { ...MAIN, size: 0xffffffff, extra };
  extra.writeBigUInt64LE(compressedSize, 12);
  return { ...MAIN, size: 0xffffffff, compressedSize: 0xffffffff, extra };
}

/** A stored entry whose data is the whole archive from its own header on. */
function quine(): Buffer {
  const archive = rawZip([{ name: MAIN.name, data: "", stored: true }]);
  const length = archive.length - 30 - MAIN.name.length;
  const central = archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  archive.writeUInt32LE(length, central + 20);
  archive.writeUInt32LE(length, central + 24);
  return archive;
}

function nested(depth: number): Buffer {
  let inner = rawZip([MAIN]);
  for (let level = 0; level < depth; level += 1) {
    inner = rawZip([MAIN, { name: "word/embeddings/inner.docx", data: inner, stored: true }]);
  }
  return inner;
}

function climbers(): RawEntry[] {
  return ["../../../../../../tmp/cchc-hostile", "/tmp/cchc-hostile", "C:\\cchc-hostile"].map(
    (name) => ({ name, data: "a" }),
  );
}

function unknownMethod(): Buffer {
  const archive = rawZip([MAIN]);
  archive.writeUInt16LE(99, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
  return archive;
}

function office(target: string): Uint8Array {
  return zip({
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`,
    [target]: "<workbook/>",
  });
}

function withMacros(): Buffer {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;
  return rawZip([
    MAIN,
    { name: "[Content_Types].xml", data: types },
    { name: "word/vbaProject.bin", data: randomBytes(4000) },
  ]);
}

function cut(share: number): Uint8Array {
  const whole = buildDocx({ body: p("KẾ HOẠCH").repeat(50), styles: "<w:style/>" });
  return whole.subarray(0, Math.floor(whole.length * share));
}

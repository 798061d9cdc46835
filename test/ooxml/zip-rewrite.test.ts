import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { entryOf, openPackage } from "../../src/ooxml/package.js";
import { rewriteZip } from "../../src/ooxml/zip-rewrite.js";
import { rawZip } from "../hostile/raw-zip.js";

const LONG = "Rà soát kế hoạch cải cách hành chính. ".repeat(40);

/** The archive with other text in some of its files, and new files. */
function rewritten(
  bytes: Uint8Array,
  replaced: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const source = openPackage(bytes);
  const changes = Object.entries(replaced).map(([name, text]) => {
    const entry = entryOf(source, name);
    if (entry === undefined) throw new Error(`no entry ${name}`);
    return [entry, strToU8(text)] as const;
  });
  const more = Object.entries(added).map(([name, text]) => [name, strToU8(text)] as const);
  return rewriteZip(source, { replaced: new Map(changes), added: new Map(more) });
}

/** Header, name and packed bytes of an entry, as they stand in the archive. */
function packed(bytes: Uint8Array, name: string): string {
  const source = openPackage(bytes);
  const entry = entryOf(source, name);
  const starts = source.directory.entries.map(({ headerOffset }) => headerOffset);
  const end = Math.min(
    source.directory.start,
    ...starts.filter((start) => start > (entry?.headerOffset ?? 0)),
  );
  return Buffer.from(bytes.subarray(entry?.headerOffset, end)).toString("hex");
}

test("an archive to which nothing is done stays as it is", () => {
  const bytes = zipSync({ a: strToU8(LONG), b: [strToU8("b"), { level: 0, comment: "c" }] });
  expect(rewritten(bytes, {})).toEqual(Buffer.from(bytes));
});

test("what does not change is copied as it is packed, all in the old order, what is new at the end", () => {
  const bytes = zipSync({
    "a.xml": [strToU8(LONG), { level: 1, mtime: "2025-12-22" }],
    "b.xml": [strToU8("cũ"), { mtime: "2025-12-23", extra: { 21589: new Uint8Array(5) } }],
    "ảnh.png": [strToU8("ảnh"), { level: 0 }],
  });
  const copy = rewritten(bytes, { "b.xml": LONG }, { "mới.xml": "mới" });
  const texts = Object.entries(unzipSync(copy)).map(([name, text]) => [
    name,
    Buffer.from(text).toString(),
  ]);
  expect(texts).toEqual([
    ["a.xml", LONG],
    ["b.xml", LONG],
    ["ảnh.png", "ảnh"],
    ["mới.xml", "mới"],
  ]);
  for (const name of ["a.xml", "ảnh.png"]) expect(packed(copy, name)).toBe(packed(bytes, name));
});

test("the same changes give the same bytes", () => {
  const bytes = zipSync({ a: strToU8(LONG) });
  const once = rewritten(bytes, { a: "b" }, { c: LONG });
  expect(rewritten(once, { a: "b", c: LONG })).toEqual(once);
});

test("sizes behind the data are copied with it, and stand in front of data that is written anew", () => {
  const bytes = withSizesBehind({ a: "một", b: "hai", c: "ba" });
  const copy = rewritten(bytes, { b: LONG });
  expect(Object.keys(unzipSync(copy))).toEqual(["a", "b", "c"]);
  expect(Buffer.from(unzipSync(copy).b ?? []).toString()).toBe(LONG);
  expect(packed(copy, "c")).toBe(packed(bytes, "c"));
  const [, changed] = openPackage(copy).directory.entries;
  expect(Buffer.from(copy).readUInt16LE((changed?.headerOffset ?? 0) + 6) & 8).toBe(0);
});

test("bytes in front of the archive and its comment stay", () => {
  const bytes = Buffer.concat([
    Buffer.from("PK!!"),
    zipSync({ a: strToU8("a") }),
    Buffer.from("end!"),
  ]);
  bytes.writeUInt16LE(4, bytes.length - 6);
  const copy = rewritten(bytes, { a: "b" });
  expect([copy.subarray(0, 4).toString(), copy.subarray(-4).toString()]).toEqual(["PK!!", "end!"]);
  expect(openPackage(copy).directory.entries.map(({ headerOffset }) => headerOffset)).toEqual([4]);
});

test("an entry that shares its bytes with another is not changed", () => {
  const bytes = rawZip([
    { name: "a", data: LONG },
    { name: "b", data: LONG, sharedWith: 0 },
  ]);
  expect(() => rewritten(bytes, { b: "x" })).toThrow(expect.objectContaining({ code: "damaged" }));
});

test.each([
  ["no extra field", []],
  ["a field of another kind", [0x55, 0x54, 1, 0, 0]],
  ["a field that is cut", [1, 0, 8, 0, 0, 0, 0, 0]],
])("a record in zip64 with %s is damaged", (_, extra) => {
  const bytes = rawZip([{ name: "a", data: LONG, extra: Uint8Array.from(extra) }]);
  const source = openPackage(bytes);
  bytes.writeUInt32LE(0xffffffff, (source.directory.entries[0]?.recordOffset ?? 0) + 42);
  expect(() => rewriteZip(source, { replaced: new Map(), added: new Map() })).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});

/** An archive as a program writes it that does not know the sizes beforehand. */
function withSizesBehind(texts: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(texts).map(([name, data]) => ({
    name,
    data,
    flags: 8,
    stored: true as const,
  }));
  const plain = rawZip(entries);
  const source = openPackage(plain);
  const locals: Buffer[] = [];
  const central = Buffer.from(plain.subarray(source.directory.start));
  let offset = 0;
  source.directory.entries.forEach((entry, index) => {
    const next = source.directory.entries[index + 1]?.headerOffset ?? source.directory.start;
    const local = Buffer.from(plain.subarray(entry.headerOffset, next));
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    local.copy(behind, 4, 14, 26);
    local.fill(0, 14, 26);
    central.writeUInt32LE(offset, entry.recordOffset - source.directory.start + 42);
    locals.push(local, behind);
    offset += local.length + behind.length;
  });
  central.writeUInt32LE(offset, central.length - 6);
  return Buffer.concat([...locals, central]);
}

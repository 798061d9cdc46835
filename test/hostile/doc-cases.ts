import { readFileSync } from "node:fs";
import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomBytes } from "./random.js";

const sample = readFileSync("test/readers/doc/samples/libreoffice.doc");
const OLE = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
/** Where the header of the Word stream stands, and the sectors of the file's own tables. */
const WORD = sample.indexOf(Buffer.from([0xec, 0xa5]), 512);
const sectorAt = (field: number): number => (sample.readUInt32LE(field) + 1) * 512;
const DIRECTORY = sectorAt(48);
const MINI_TABLE = sectorAt(60);
const TABLE = sectorAt(76);

/** Legacy Word files. */
export const DOC_CASES: readonly HostileCase[] = casesOf(".doc", [
  ["sectors in a circle", () => filled(TABLE, [1, 0, 0, 0]), "damaged"],
  ["sectors that lead to themselves", () => selfLeading(TABLE), "damaged"],
  ["small sectors in a circle", () => filled(MINI_TABLE, [0, 0, 0, 0]), "damaged"],
  ["directory in a circle", () => numbered(DIRECTORY + 128 + 68, 1, 1, 1), "format-mismatch"],
  ["directory that begins at its own end", () => numbered(48, 0x7fffffff), "damaged"],
  ["list of tables in a circle", () => numbered(68, 0), "checked"],
  ["sector size of two to the 31", () => halved(30, 31), "damaged"],
  ["sector size of one byte", () => halved(30, 0), "damaged"],
  ["small sectors of no size", () => halved(32, 0), "damaged"],
  ["stream of four gigabytes", () => numbered(DIRECTORY + 128 + 120, 0xffffffff), "checked"],
  ["piece table beyond the end", () => numbered(WORD + 0x1a2, 0x7fffffff), "damaged"],
  ["body of four gigabytes", () => numbered(WORD + 0x4c, 0xffffffff), "damaged"],
  ["format pages beyond the end", () => numbered(WORD + 0xfa, 0xffffffff, 0xffffffff), "checked"],
  ["password", () => flagged(0x0100), "encrypted"],
  ["OLE of zeros", () => Buffer.concat([OLE, Buffer.alloc(100_000)]), "damaged"],
  ["OLE of random bytes", () => Buffer.concat([OLE, randomBytes(100_000)]), "damaged"],
  [
    "OLE of ten megabytes of ones",
    () => Buffer.concat([sample.subarray(0, 512), Buffer.alloc(10_000_000, 1)]),
    "damaged",
  ],
  ["large file whose sectors are one chain", () => longChain(), "format-mismatch", "heavy"],
  ["page of HTML", () => "<html><head></head><body>KẾ HOẠCH</body></html>", "format-mismatch"],
  ["RTF", () => "{\\rtf1 KE HOACH}", "format-mismatch"],
  ["plain text", () => "KẾ HOẠCH", "format-mismatch"],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (tenth) =>
      [
        `cut off after ${tenth} tenths`,
        () => sample.subarray(0, Math.floor((sample.length * tenth) / 10)),
        "damaged",
      ] satisfies [string, () => Uint8Array, "damaged"],
  ),
]);

/** OLE files that claim to be newer ones. */
export const OLE_AS_DOCX_CASES: readonly HostileCase[] = casesOf(".docx", [
  ["legacy Word file", () => sample, "format-mismatch"],
  ["Word file with a password", () => withEncryptedPackage(), "encrypted"],
]).map((one, index) => ({ ...one, file: `ole-${index + 1}.docx` }));

/** The sample with 32-bit numbers from `offset` on replaced. */
function numbered(offset: number, ...numbers: readonly number[]): Buffer {
  const copy = Buffer.from(sample);
  for (const [index, number] of numbers.entries()) copy.writeUInt32LE(number, offset + index * 4);
  return copy;
}

function halved(offset: number, number: number): Buffer {
  const copy = Buffer.from(sample);
  copy.writeUInt16LE(number, offset);
  return copy;
}

/** The sector at `offset` filled with the four bytes over and over. */
function filled(offset: number, bytes: readonly number[]): Buffer {
  return Buffer.from(sample).fill(Uint8Array.from(bytes), offset, offset + 512);
}

function selfLeading(offset: number): Buffer {
  return numbered(offset, ...Array.from({ length: 128 }, (_, index) => index));
}

function flagged(flag: number): Buffer {
  return halved(WORD + 0x0a, sample.readUInt16LE(WORD + 0x0a) | flag);
}

/** A table whose every sector leads to the next, for a stream of the whole file. */
function longChain(): Buffer {
  const sectors = 200_000;
  const tables = sectors / 128;
  const header = Buffer.from(sample.subarray(0, 512));
  header.writeUInt32LE(0, 48);
  for (let index = 0; index < 109; index += 1) header.writeUInt32LE(index, 76 + index * 4);
  const body = Buffer.alloc(sectors * 512);
  for (let sector = 0; sector < tables * 128; sector += 1)
    body.writeUInt32LE(sector + 1, sector * 4);
  return Buffer.concat([header, body]);
}

function withEncryptedPackage(): Buffer {
  const copy = Buffer.from(sample);
  const entry = copy.indexOf(Buffer.from("WordDocument\0", "utf16le"));
  copy.write("EncryptedPackage", entry, "utf16le");
  copy.writeUInt16LE(34, entry + 64);
  return copy;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../../src/document/errors.js";
import { readDoc } from "../../../src/readers/doc/read-doc.js";

/** Written by LibreOffice out of a Word file with a tracked change, hidden words, a link and a table. */
const sample = readFileSync("test/readers/doc/samples/libreoffice.doc");
const LINES: readonly (readonly [number, string])[] = [
  [1, "UBND TỈNH MẪU SƠN"],
  [2, "SỞ NĂNG LƯỢNG"],
  [3, "Số: 45/KH-SNL"],
  [4, "KẾ HOẠCH"],
  [5, "Cải cách hành chính năm 2026"],
  [6, "I. MỤC TIÊU"],
  [7, "Hoàn thành 95% nhiệm vụ được giao."],
  [8, "Xem trang thông tin của Sở."],
  [9, "Kế hoạch số 512/KH-UBND của tỉnh Mẫu Sơn – “một cửa”, xong."],
  [10, "TT"],
  [11, "Nhiệm vụ"],
  [12, "Thời hạn"],
  [14, "1"],
  [15, "Rà soát quy định"],
  [18, "2"],
  [19, "Công khai"],
  [20, "Quý II"],
  [22, "Nơi nhận:"],
  [23, "- Lưu: VT."],
];

/** The sample with some of its bytes replaced. */
function patched(offset: number, bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(sample);
  copy.set(bytes, offset);
  return copy;
}

/** The sample with its main stream under another name. */
function renamed(name: string): Uint8Array {
  const entry = sample.indexOf(Buffer.from("WordDocument\0", "utf16le"));
  const bytes = Buffer.alloc(66);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  return patched(entry, bytes);
}

const header = sample.indexOf(Buffer.from([0xec, 0xa5]), 512);

async function codeOf(bytes: Uint8Array): Promise<string> {
  const error = await readDoc(bytes).catch((thrown: unknown) => thrown);
  return error instanceof DocumentError ? error.code : `read: ${String(error)}`;
}

describe("readDoc", () => {
  test("gives the words that are printed, each with its paragraph, and says what is lost", async () => {
    const { document, notices } = await readDoc(sample);
    expect(document).toEqual({
      format: "doc",
      ocr: false,
      traces: [],
      blocks: LINES.map(([paragraph, text]) => ({
        type: "paragraph",
        text,
        anchors: [{ start: 0, place: { paragraph } }],
      })),
    });
    expect(notices.map(({ code }) => code)).toEqual(["degraded-reading"]);
  });

  test("no word that word-extractor finds is missing, but hidden ones and its own slips", async () => {
    const Extractor = createRequire(import.meta.url)("word-extractor");
    const body: string = (await new Extractor().extract(sample)).getBody({ filterUnicode: false });
    const ours = new Set(LINES.flatMap(([, text]) => text.split(" ")));
    const missing = body.split(/\s+/u).filter((word) => word !== "" && !ours.has(word));
    expect(missing).toEqual(["bí", "mật", "512/KH\x1eUBND", "Mẫuundefined"]);
  });

  test.each([
    [
      "a password",
      patched(header + 0x0b, Uint8Array.of((sample[header + 0x0b] ?? 0) | 1)),
      "encrypted",
    ],
    ["a password on a newer file", renamed("EncryptedPackage"), "encrypted"],
    ["a workbook inside", renamed("Workbook"), "format-mismatch"],
    ["the header of Word 95", patched(header + 2, Uint8Array.of(0x65, 0)), "unsupported-format"],
    ["nothing but its signature", sample.subarray(0, 8), "damaged"],
    ["its end cut off", sample.subarray(0, sample.length / 2), "damaged"],
    ["an impossible sector size", patched(30, Uint8Array.of(31, 0)), "damaged"],
    [
      "sectors that lead back to themselves",
      patched(
        512,
        Uint8Array.from({ length: 512 }, (_, n) => (n % 4 === 0 ? 1 : 0)),
      ),
      "damaged",
    ],
    [
      "a piece table beyond its stream",
      patched(header + 0x1a2, Uint8Array.of(0xff, 0xff, 0xff, 0x7f)),
      "damaged",
    ],
    [
      "a body longer than its text",
      patched(header + 0x4c, Uint8Array.of(0xff, 0xff, 0xff, 0x7f)),
      "damaged",
    ],
  ])("a file with %s is refused as %s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test("whatever bytes are broken, it is read or refused with a code", async () => {
    const flaws = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flaws, async (chosen) => {
        const copy = Buffer.from(sample);
        for (const [offset, byte] of chosen) copy[offset] = byte;
        expect(await codeOf(copy)).toMatch(
          /^(?:damaged|encrypted|format-mismatch|unsupported-format|no-text|read: \[object Object\])$/u,
        );
      }),
      { numRuns: 500 },
    );
  });
});

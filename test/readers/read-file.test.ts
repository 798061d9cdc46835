import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../src/document/errors.js";
import { readFile } from "../../src/readers/read-file.js";

const folder = mkdtempSync(join(tmpdir(), "cchc-"));

async function errorOf(name: string, bytes: string | Uint8Array): Promise<DocumentError> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return failure(path);
}

async function failure(path: string): Promise<DocumentError> {
  const error = await readFile(path).catch((thrown: unknown) => thrown);
  if (error instanceof DocumentError) return error;
  throw new Error(`${path} was read`);
}

describe("readFile", () => {
  test.each([
    ["an empty file", "rong.docx", "", "empty"],
    ["text named .docx", "chu.docx", "KẾ HOẠCH", "format-mismatch"],
    ["a PDF named .docx", "pdf.docx", "%PDF-1.7\n", "format-mismatch"],
    ["a Word file named .pdf", "word.pdf", "PK\x03\x04", "format-mismatch"],
    ["HTML named .docx", "trang.docx", "<!DOCTYPE html><html>", "format-mismatch"],
    ["RTF named .docx", "cu.docx", "{\\rtf1 x}", "format-mismatch"],
    [
      "a Git LFS pointer",
      "lfs.docx",
      "version https://git-lfs.github.com/spec/v1\n",
      "format-mismatch",
    ],
    ["JSON named .pdf", "json.pdf", '{"a": 1}', "format-mismatch"],
    ["a legacy Word file", "cu.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "unsupported-format"],
    ["RTF", "cu.rtf", "{\\rtf1 x}", "unsupported-format"],
    ["an image", "anh.png", Buffer.from("89504e470d0a1a0a", "hex"), "unsupported-format"],
    ["a workbook", "bang.xlsx", "PK\x03\x04", "unsupported-format"],
    ["an unknown ending", "ghi.log", "abc", "unsupported-format"],
    ["blanks", "trang.md", " \n", "no-text"],
    ["a truncated PDF", "cut.pdf", "%PDF-1.7\n1 0 obj\n<<", "damaged"],
    ["a truncated Word file", "cut.docx", "PK\x03\x04\x14\x00", "damaged"],
  ])("%s is refused with one sentence in each language", async (_, name, bytes, code) => {
    const { code: found, text } = await errorOf(name, bytes);
    expect(found).toBe(code);
    expect(text.vi).toMatch(/^\p{Lu}.*\.$/su);
    expect(text.en).toMatch(/^\p{Lu}.*\.$/su);
  });

  test("a missing file and a folder are told apart", async () => {
    expect((await failure(join(folder, "khong-co.docx"))).code).toBe("not-found");
    expect((await failure(folder)).code).toBe("not-a-file");
  });

  test("the signature decides where the name says nothing", async () => {
    const path = join(folder, "KE-HOACH");
    writeFileSync(path, "%PDF-1.7\n");
    expect((await failure(path)).code).toBe("damaged");
  });

  test("a reading carries the SHA-256 of the file", async () => {
    const path = join(folder, "plan.txt");
    writeFileSync(path, "abc");
    expect((await readFile(path)).sha256).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.js";
import { DocumentError } from "../../src/document/errors.js";
import { readFile } from "../../src/readers/read-file.js";
import { inTcvn3 } from "../text/encodings/encode-legacy.js";
import { buildDocx, p } from "./docx/build-docx.js";

const folder = mkdtempSync(join(tmpdir(), "cchc-"));

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");

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
    ["HTML named .doc", "trang.doc", "<html><body><p>KẾ HOẠCH</p>", "format-mismatch"],
    ["RTF named .doc", "cu2.doc", "{\\rtf1 x}", "format-mismatch"],
    ["a new Word file named .doc", "moi.doc", "PK\x03\x04", "format-mismatch"],
    ["an image named .html", "anh.html", Buffer.from("89504e470d0a1a0a", "hex"), "format-mismatch"],
    ["an OLE file named .docx", "ole.docx", Buffer.alloc(600, OLE), "format-mismatch"],
    ["an OLE file named .pdf", "ole.pdf", OLE, "format-mismatch"],
    ["a truncated legacy Word file", "cu.doc", OLE, "damaged"],
    ["an old workbook", "bang.xls", OLE, "unsupported-format"],
    ["a page of a workbook", "bang2.xls", "<html><table>", "unsupported-format"],
    ["an archive", "goi.zip", "PK\x03\x04", "unsupported-format"],
    ["RTF without an ending", "cu", "{\\rtf1 x}", "unsupported-format"],
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

  test.each([
    [".rtf", "Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” dạng .docx"],
    [".odt", "Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” dạng .docx"],
    [".pages", "Hãy mở tệp bằng Pages, chọn “Xuất ra” dạng Word (.docx)"],
    [".xlsx", "Hãy chép bảng vào kế hoạch và lưu cả kế hoạch thành .docx"],
    [".xls", "Hãy chép bảng vào kế hoạch và lưu cả kế hoạch thành .docx"],
    [".pptx", "Hãy chép nội dung kế hoạch từ các trang trình chiếu vào Word và lưu thành .docx"],
    [".jpg", "Hãy gộp ảnh của tất cả các trang vào một tệp .pdf, hoặc dùng bản gốc .docx"],
    [".tif", "Hãy gộp ảnh của tất cả các trang vào một tệp .pdf, hoặc dùng bản gốc .docx"],
    [".rar", "Hãy giải nén và chỉ đúng tệp kế hoạch bên trong"],
    [".7z", "Hãy giải nén và chỉ đúng tệp kế hoạch bên trong"],
    [".mht", "Hãy mở trang bằng trình duyệt và lưu thành .html hoặc in ra tệp .pdf"],
    [".log", "Hãy lưu lại thành .docx, .pdf, .html, .md hoặc .txt"],
  ])("a file %s is refused with what to do", async (extension, advice) => {
    const { text } = await errorOf(`tep${extension}`, "x");
    expect(text.vi).toBe(`Chưa đọc được tệp dạng “${extension}”. ${advice} rồi thử lại.`);
  });

  test("HTML named .doc says so and what to do", async () => {
    const { text } = await errorOf("trang-2.doc", "<!DOCTYPE html><html>");
    expect(text.vi).toBe(
      "Tên tệp có đuôi “.doc” nhưng nội dung là trang HTML. Hãy mở tệp bằng Word và lưu thành .docx, hoặc đổi đuôi thành .html nếu đó là trang lưu từ cổng thông tin.",
    );
  });

  test.each([
    ["trang.html", "<p>KẾ HOẠCH</p>", "html"],
    ["trang.HTM", "<!DOCTYPE html><html><p>KẾ HOẠCH</p>", "html"],
    ["trang.aspx", "<!DOCTYPE html><html><p>KẾ HOẠCH</p>", "html"],
    ["trang-khong-duoi", "<html><p>KẾ HOẠCH</p>", "html"],
    ["bang.md", "<html>\n\nKẾ HOẠCH", "markdown"],
    ["ke-hoach.doc", readFileSync("test/readers/doc/samples/libreoffice.doc"), "doc"],
  ])("%s is read", async (name, bytes, format) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const { document } = await readFile(path);
    expect(document.format).toBe(format);
    expect(textOf(document.blocks)).toContain("KẾ HOẠCH");
  });

  test("text in an old encoding is converted once, whatever the reader, and said so", async () => {
    const plan = "Kế hoạch cải cách hành chính của người dân và doanh nghiệp";
    const entities = inTcvn3(plan).replace(/[^\p{ASCII}]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
    for (const [name, bytes] of [
      ["cu.txt", Buffer.from(inTcvn3(plan), "latin1")],
      ["cu.md", Buffer.from(inTcvn3(plan))],
      ["cu.html", Buffer.from(`<p>${entities}</p>`)],
      ["cu-moi.docx", buildDocx({ body: p(inTcvn3(plan)) })],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { document, notices } = await readFile(path);
      expect([name, textOf(document.blocks)]).toEqual([name, plan]);
      expect(notices.map(({ code }) => code)).toEqual(["converted-encoding"]);
    }
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

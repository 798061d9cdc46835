import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { copiesAmong } from "../../src/annotate/copies-among.js";
import { openingMark } from "../../src/annotate/pdf/own-update.js";
import { annotateWord } from "../../src/annotate/word/annotate-word.js";
import { remark } from "./pdf/annotated.js";

let root: string;
const at = (path: string): string => join(root, path);

/** Which of the files are copies of others. */
async function copies(...files: readonly string[]): Promise<readonly string[]> {
  return [...(await copiesAmong(files.map(at)))].map((file) => file.slice(root.length + 1));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "copies-"));
  const word = await readFile("fixtures/commune/good.docx");
  const noted = (await annotateWord(word, { remarks: [remark({})], title: [] })).bytes;
  const pdf = Buffer.from("%PDF-1.7\n%%EOF\n");
  const files = {
    "a.docx": word,
    "so/y-te/b.docx": word,
    "c.pdf": pdf,
    "ra/a.docx": noted,
    "ra/so/y-te/b.docx": noted,
    "so/ra/y-te/b.docx": noted,
    "ra/c.pdf": Buffer.concat([pdf, Buffer.from(`${openingMark(pdf.length)}%%EOF\n`)]),
    "ra/sach.docx": word,
    "sach.docx": word,
    "ra/hong.docx": Buffer.from("PK"),
    "hong.docx": Buffer.from("PK"),
  };
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), bytes);
  }
});

test("a file with notes of this tool is a copy of the one above without the folder of copies", async () => {
  expect(await copies("a.docx", "ra/a.docx")).toEqual(["ra/a.docx"]);
  expect(await copies("c.pdf", "ra/c.pdf")).toEqual(["ra/c.pdf"]);
  const deep = ["so/y-te/b.docx", "ra/so/y-te/b.docx", "so/ra/y-te/b.docx"];
  expect(await copies(...deep)).toEqual(["ra/so/y-te/b.docx", "so/ra/y-te/b.docx"]);
});

test("it is none without its original, beside one of another name, or in a folder beside it", async () => {
  expect(await copies("ra/a.docx")).toEqual([]);
  expect(await copies("c.pdf", "ra/a.docx")).toEqual([]);
  expect(await copies("so/y-te/b.docx", "ra/a.docx")).toEqual([]);
});

test("a file without notes of this tool is none, nor one that cannot be read", async () => {
  expect(await copies("sach.docx", "ra/sach.docx", "hong.docx", "ra/hong.docx")).toEqual([]);
});

import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { notesIn } from "../annotate/pdf/annotated.js";
import { filesOf } from "../annotate/word/annotated.js";
import { zipped } from "../annotate/word/zipped.js";
import { runCli } from "./run-cli.js";

let folder: string;
let plans: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "annotate-"));
  plans = join(folder, "ke-hoach");
  out = join(folder, "ghi-chu");
  await mkdir(join(plans, "so"), { recursive: true });
  await copyFile("fixtures/department/faulty.docx", join(plans, "so", "a.docx"));
});

function annotate(...args: readonly string[]) {
  return runCli(["check", "--format", "json", ...args]);
}

async function commentsIn(path: string): Promise<string[]> {
  const xml = filesOf(await readFile(path))["word/comments.xml"] ?? "";
  return [...xml.matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) =>
    [...comment.matchAll(/<w:p>.*?<\/w:p>/gs)]
      .map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ""))
      .join("\n"),
  );
}

test("each finding becomes a comment with its advice, basis and rule, in the language asked for", async () => {
  const { status, out: json, err } = await annotate(plans, "--annotate", out);
  const [document] = JSON.parse(json).documents;
  const comments = await commentsIn(join(out, "so", "a.docx"));
  expect([status, err]).toEqual([1, ""]);
  expect(comments).toHaveLength(document.findings.length);
  const [{ message, advice, basis }] = document.findings;
  expect(comments[0]).toBe(
    `CẢNH BÁO: ${message.replace(` ${advice}`, "")}\n→ ${advice}\nCăn cứ: ${basis} [citations/inconsistent-date]`,
  );
  await annotate(plans, "--annotate", out, "--lang", "en");
  expect((await commentsIn(join(out, "so", "a.docx")))[0]).toMatch(
    /^WARNING: .*\n→ .*\nBasis: .* \[citations/,
  );
});

test("the original stays as it is, and only what is printed is written", async () => {
  const original = join(plans, "so", "a.docx");
  const before = await readFile(original);
  await annotate(original, "--annotate", out, "--severity", "error");
  expect(await readFile(original)).toEqual(before);
  expect(await readdir(out)).toEqual(["a.docx"]);
  const comments = await commentsIn(join(out, "a.docx"));
  expect(comments.filter((comment) => !comment.startsWith("LỖI: "))).toEqual([]);
  expect(comments.length).toBeGreaterThan(0);
});

test("other kinds of files get no copy, which is said once", async () => {
  await writeFile(join(plans, "b.md"), "# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n");
  await copyFile("fixtures/department/good.md", join(plans, "c.md"));
  const { err } = await annotate(plans, "--annotate", out, "--quiet");
  expect(err).toBe(
    "Không ghi bản có ghi chú cho 2 tệp (2 .md), vì chỉ ghi chú được vào tệp Word (.docx) và PDF.\n",
  );
});

test("a PDF gets its findings as notes behind its own bytes", async () => {
  const original = join(plans, "so", "b.pdf");
  await copyFile("fixtures/department/faulty.pdf", original);
  const { status, out: json, err } = await annotate(original, "--annotate", out);
  const [document] = JSON.parse(json).documents;
  expect([status, err]).toEqual([1, ""]);
  const copy = await readFile(join(out, "b.pdf"));
  const before = await readFile(original);
  expect(copy.subarray(0, before.length).equals(before)).toBe(true);
  expect(await notesIn(copy)).toHaveLength(document.findings.length);
});

test("a protected PDF gets no copy, which is said with the reason, and the status is 2", async () => {
  const path = "test/readers/pdf/samples/restricted.pdf";
  const { status, err } = await annotate(path, "--annotate", out);
  expect(status).toBe(2);
  expect(err).toBe(
    `${path}: Chưa ghi bản có ghi chú. Tệp PDF được bảo vệ (đặt mật khẩu hoặc hạn chế sửa, in, chép) nên không thêm ghi chú. Hãy gỡ bảo vệ, hoặc dùng --annotate với bản Word.\n`,
  );
});

test("copies of an earlier run below the checked folder are not checked, and no copy is made of them", async () => {
  const inside = join(plans, "ghi-chu");
  const first = await annotate(plans, "--annotate", inside);
  const copy = await readFile(join(inside, "so", "a.docx"));
  const second = await annotate(plans, "--annotate", inside);
  expect(second.err).toBe(
    `Không rà soát 1 tệp trong “${inside}”, vì đó là bản có ghi chú của lần chạy trước.\n`,
  );
  expect(second.out).toBe(first.out);
  expect(await readFile(join(inside, "so", "a.docx"))).toEqual(copy);
  expect(await readdir(inside)).toEqual(["so"]);
});

test("a copy that is checked gives the findings of its original, and a copy of the same bytes", async () => {
  const again = join(folder, "lan-2");
  await annotate(plans, "--annotate", out);
  await annotate(out, "--annotate", again);
  expect(await readFile(join(again, "so", "a.docx"))).toEqual(
    await readFile(join(out, "so", "a.docx")),
  );
});

test("a copy that was edited stays as it is, the others are written, and the status is 2", async () => {
  await copyFile("fixtures/department/faulty.docx", join(plans, "b.docx"));
  await annotate(plans, "--annotate", out);
  const copy = join(out, "b.docx");
  const edited = withPart(await readFile(copy), "word/document.xml", (xml) =>
    xml.replace("2026", "2027"),
  );
  await writeFile(copy, edited);
  await rm(join(out, "so", "a.docx"));
  const { status, err } = await annotate(plans, "--annotate", out);
  expect(status).toBe(2);
  expect(err).toBe(
    `Bản “${copy}” đã được sửa sau lần chạy trước nên không ghi đè. Hãy chọn thư mục khác cho --annotate, hoặc rà soát chính bản đã sửa.\n`,
  );
  expect((await readFile(copy)).equals(edited)).toBe(true);
  expect(await readdir(join(out, "so"))).toEqual(["a.docx"]);
});

test.each([
  ["docx", "good", "faulty"],
  ["docx", "faulty", "good"],
  ["pdf", "good", "faulty"],
  ["pdf", "faulty", "good"],
])("the original may be corrected and annotated again (%s, %s, %s)", async (ending, ...states) => {
  const original = join(plans, `k.${ending}`);
  for (const state of states) {
    await copyFile(`fixtures/department/${state}.${ending}`, original);
    const { status, err } = await annotate(original, "--annotate", out);
    expect([state, status, err]).toEqual([state, state === "good" ? 0 : 1, ""]);
  }
});

test("a file of the user's own in the place of a copy stays as it is", async () => {
  await mkdir(join(out, "so"), { recursive: true });
  const path = join(out, "so", "a.docx");
  await copyFile("fixtures/department/good.docx", path);
  const { status, err } = await annotate(plans, "--annotate", out);
  expect(status).toBe(2);
  expect(err).toBe(
    `Ở “${path}” đã có một tệp không phải là bản có ghi chú còn nguyên của lần chạy trước, nên không ghi đè. Hãy chọn thư mục khác cho --annotate.\n`,
  );
  expect(await readFile(path)).toEqual(await readFile("fixtures/department/good.docx"));
});

function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = filesOf(bytes);
  return zipped({ ...files, [name]: change(files[name] ?? "") });
}

test("the folder of the originals is refused before anything is checked", async () => {
  const {
    status,
    out: printed,
    err,
  } = await annotate(join(plans, "so"), "--annotate", join(plans, "so"));
  expect([status, printed]).toEqual([2, ""]);
  expect(err).toBe(
    `Thư mục “${join(plans, "so")}” đang chứa chính các tệp gốc, nên không thể ghi bản có ghi chú vào đó. Hãy chọn một thư mục khác, như --annotate ghi-chu.\n`,
  );
});

test("a copy that cannot be replaced is named, the others are written, and the status is 2", async () => {
  await copyFile("fixtures/department/faulty.docx", join(plans, "b.docx"));
  await mkdir(out);
  await writeFile(join(out, "b.docx"), "");
  await chmod(join(out, "b.docx"), 0o444);
  const { status, out: json, err } = await annotate(plans, "--annotate", out);
  expect(status).toBe(2);
  expect(JSON.parse(json).documents).toHaveLength(2);
  expect(err).toBe(
    `Tệp “${join(out, "b.docx")}” đang mở hoặc chỉ cho đọc nên không thay được bằng bản có ghi chú mới. Hãy đóng tệp hoặc bỏ chế độ chỉ đọc rồi chạy lại.\n`,
  );
  expect(await readdir(join(out, "so"))).toEqual(["a.docx"]);
});

test("a document that cannot be changed is named with the reason, and the status is 2", async () => {
  const path = join(plans, "so", "a.docx");
  const { zipSync, strToU8 } = await import("fflate");
  const files = Object.entries(filesOf(await readFile(path))).filter(
    ([name]) => name !== "[Content_Types].xml",
  );
  await writeFile(
    path,
    zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]))),
  );
  const { status, err } = await annotate(path, "--annotate", out);
  expect(status).toBe(2);
  expect(err).toBe(
    `${path}: Chưa ghi bản có ghi chú. Phần "[Content_Types].xml" trong tệp Word bị hỏng nên không đọc được; hãy mở tệp bằng Word, sửa rồi lưu lại.\n`,
  );
  expect(await readdir(out)).toEqual([]);
});

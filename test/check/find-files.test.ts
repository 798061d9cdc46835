import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFiles } from "../../src/check/find-files.js";

const FILES = [
  "b.md",
  "a.docx",
  "A.PDF",
  "note.xlsx",
  "Thumbs.db",
  "desktop.ini",
  "no-ending",
  "~$a.docx",
  ".hidden.md",
  "node_modules/x.md",
  ".git/y.md",
  "page.htm",
  "page_files/frame.html",
  "old.DOC",
  "sub/d.txt",
  "sub/deep/e.md",
  "empty/picture.png",
  "odd/[1].md",
];
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plans-"));
  for (const file of FILES) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "x");
  }
});

async function labels(...paths: readonly string[]): Promise<readonly string[]> {
  const { files } = await findFiles(paths.map((path) => join(root, path)));
  return files.map(({ label }) => label.slice(root.length + 1));
}

test("a folder gives the files of known kinds below it, in stable order", async () => {
  expect(await labels(".")).toEqual([
    "A.PDF",
    "a.docx",
    "b.md",
    "odd/[1].md",
    "old.DOC",
    "page.htm",
    "sub/d.txt",
    "sub/deep/e.md",
  ]);
});

test("files of other kinds in a folder are counted by ending, and named, each once", async () => {
  const { skipped, others } = await findFiles([root, `${root}/.`]);
  expect(skipped).toEqual({ ".png": 1, "": 1, ".xlsx": 1 });
  expect(others.map(({ label }) => label.slice(root.length))).toEqual([
    "/empty/picture.png",
    "/no-ending",
    "/note.xlsx",
  ]);
});

test("a file is taken as it is given, whatever its ending, also when it is not there", async () => {
  expect(await labels("note.xlsx", "gone.md")).toEqual(["note.xlsx", "gone.md"]);
});

test("a file that is named twice is checked once", async () => {
  expect(await labels("b.md", "sub/../b.md", "*.md")).toEqual(["b.md"]);
});

test.each([
  ["*.md", ["b.md"]],
  ["**/*.md", ["b.md", "odd/[1].md", "sub/deep/e.md"]],
  ["sub/**", ["sub/d.txt", "sub/deep/e.md"]],
  ["{a,b}.{docx,md}", ["a.docx", "b.md"]],
  ["[ab].*", ["a.docx", "b.md"]],
  ["[!b].docx", ["a.docx"]],
  ["?.PDF", ["A.PDF"]],
  ["odd/[1].md", ["odd/[1].md"]],
  ["{b.md,sub/d.txt}", ["b.md", "sub/d.txt"]],
  ["{sub/{d,deep/e},b}.*", ["sub/d.txt", "b.md", "sub/deep/e.md"]],
])("the glob %s gives %j", async (glob, expected) => {
  expect(await labels(glob)).toEqual(expected);
});

test.each([
  ["*.doc", "not-found", (place: string) => `Không có tệp nào khớp với mẫu “${place}”.`],
  ["nowhere/*.md", "not-found", (place: string) => `Không có tệp nào khớp với mẫu “${place}”.`],
  [
    "x[z-a].md",
    "unreadable",
    (place: string) =>
      `Mẫu “${place}” viết sai nên không tìm được tệp. Hãy kiểm tra phần trong ngoặc vuông: khoảng ký tự phải đi từ trước đến sau, như [a-z].`,
  ],
  [
    "empty",
    "not-found",
    (place: string) =>
      `Thư mục “${place}” không có tệp kế hoạch nào đọc được (Word, PDF, HTML, Markdown hoặc văn bản thuần).`,
  ],
])("%s, which gives no plan, fails and the others go on", async (path, code, message) => {
  const place = join(root, path);
  const { files } = await findFiles([place, join(root, "b.md")]);
  expect(files).toMatchObject([
    { label: place, error: { code, text: { vi: message(place) } } },
    { label: join(root, "b.md") },
  ]);
});

describe("in the working folder", () => {
  const before = process.cwd();
  beforeAll(() => process.chdir(root));
  afterAll(() => process.chdir(before));

  test.each([
    [".", "./b.md"],
    ["./", "./b.md"],
    ["./sub", "./sub/d.txt"],
    ["sub//", "sub/d.txt"],
    ["./*.md", "./b.md"],
    ["./sub/**", "./sub/d.txt"],
    ["sub/../*.md", "sub/../b.md"],
    ["sub/**", "sub/d.txt"],
    ["./b.md", "./b.md"],
  ])("files of %s keep its words: %s", async (path, label) => {
    const { files } = await findFiles([path]);
    expect(files.map((file) => file.label)).toContain(label);
  });
});

describe("Vietnamese letters in names", () => {
  const nfc = (text: string) => text.normalize("NFC");
  const nfd = (text: string) => text.normalize("NFD");
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "letters-"));
    for (const name of [nfd("Kế hoạch.md"), nfc("Đề án.md"), nfc("Kế hoạch B.md")]) {
      await writeFile(join(folder, name), "x");
    }
  });

  test("are found however they are composed, and told as they were given", async () => {
    for (const [given, found] of [
      [nfc("Kế hoạch.md"), nfd("Kế hoạch.md")],
      [nfd("Đề án.md"), nfc("Đề án.md")],
    ] as const) {
      const { files } = await findFiles([join(folder, given)]);
      expect(files).toEqual([{ path: join(folder, found), label: join(folder, given) }]);
    }
  });

  test("count once when one file is named in both ways", async () => {
    const { files } = await findFiles([nfc, nfd].map((form) => join(folder, form("Đề án.md"))));
    expect(files).toHaveLength(1);
  });

  test("are matched by patterns, and ordered alike, however they are composed", async () => {
    for (const form of [nfc, nfd]) {
      const { files } = await findFiles([join(folder, form("Kế*.md"))]);
      const names = files.map(({ label }) => label.slice(folder.length + 1));
      expect(names.map(nfc)).toEqual(["Kế hoạch B.md", "Kế hoạch.md"].map(nfc));
    }
  });
});

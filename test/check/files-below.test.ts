import type { PathLike } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { compareNames, withSlashes } from "../../src/check/files-below.js";
import { findFiles } from "../../src/check/find-files.js";

/** Permissions bind no administrator, so that the refusal is made here. */
vi.mock("node:fs/promises", async (importOriginal) => {
  const original = await importOriginal<typeof import("node:fs/promises")>();
  const readdir = (path: PathLike, ...rest: readonly unknown[]) =>
    String(path).endsWith("locked")
      ? Promise.reject(Object.assign(new Error("refused"), { code: "EACCES" }))
      : Reflect.apply(original.readdir, undefined, [path, ...rest]);
  return { ...original, readdir };
});

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plans-"));
  await mkdir(join(root, "locked"));
  await writeFile(join(root, "a.md"), "x");
});

test("a folder that cannot be opened fails, and the files beside it are checked", async () => {
  const locked = join(root, "locked");
  const { files } = await findFiles([root]);
  expect(files).toMatchObject([
    { label: join(root, "a.md") },
    {
      label: locked,
      error: {
        code: "unreadable",
        text: {
          vi: `Không mở được thư mục “${locked}” nên các tệp trong đó chưa được rà soát. Hãy kiểm tra quyền đọc thư mục.`,
        },
      },
    },
  ]);
});

test("a pattern does not open folders in which none of its files can lie", async () => {
  const { files } = await findFiles([join(root, "*.md")]);
  expect(files.map(({ label }) => label)).toEqual([join(root, "a.md")]);
});

test("the tool's own settings are neither checked nor counted as files of other kinds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "settings-"));
  for (const name of ["cchc.config.yaml", "cchc.baseline.json", "b.md", "c.yaml"]) {
    await writeFile(join(folder, name), "x");
  }
  const { files, skipped } = await findFiles([folder]);
  expect(files.map(({ label }) => label)).toEqual([join(folder, "b.md")]);
  expect(skipped).toEqual({ ".yaml": 1 });
});

test("a path is told with / on every system", () => {
  expect(withSlashes("D:\\Kế hoạch\\a.docx", "\\")).toBe("D:/Kế hoạch/a.docx");
  expect(withSlashes("\\\\may-chu\\chung", "\\")).toBe("//may-chu/chung");
  expect(withSlashes("a\\b.md", "/")).toBe("a\\b.md");
});

test("names are ordered alike however their letters are composed, and never as equal", () => {
  const names = ["Ủy ban.md", "Ban.md", "Ủy ban B.md", "Đội.md", "Zalo.md"];
  const ordered = (form: "NFC" | "NFD") =>
    names
      .map((name) => name.normalize(form))
      .toSorted(compareNames)
      .map((name) => name.normalize("NFC"));
  expect(ordered("NFD")).toEqual(ordered("NFC"));
  const both = ["NFC", "NFD"].map((form) => "Ủy.md".normalize(form));
  expect(both.toSorted(compareNames)).toEqual(both.toReversed().toSorted(compareNames));
});

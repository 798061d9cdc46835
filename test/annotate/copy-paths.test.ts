import { mkdir, mkdtemp, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { copyPaths, originalOf } from "../../src/annotate/copy-paths.js";

let root: string;
const at = (path: string): string => join(root, path);

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "copy-paths-")));
  for (const path of ["plans/a.docx", "plans/so/b.docx", "khac/a.docx", "plans/ra/a.docx"]) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), "");
  }
  await symlink(at("plans"), at("loi-tat"));
});

/** The copies below "ra", by the original. */
function copies(files: readonly string[], given: readonly string[], folder = "ra") {
  const paths = copyPaths(files.map(at), {
    given: given.map(at),
    folder: at(folder),
    isTaken: (copy) => copy === at("ra/moi.docx"),
  });
  return Object.fromEntries(
    [...paths].map((pair) => pair.map((one) => one.slice(root.length + 1))),
  );
}

test("a folder keeps its folders, a file comes to lie in the folder itself", () => {
  expect(copies(["plans/a.docx", "plans/so/b.docx"], ["plans"])).toEqual({
    "plans/a.docx": "ra/a.docx",
    "plans/so/b.docx": "ra/so/b.docx",
  });
  expect(copies(["plans/so/b.docx"], ["plans/so/b.docx"])).toEqual({
    "plans/so/b.docx": "ra/b.docx",
  });
});

test("a pattern keeps the folders below its fixed beginning", () => {
  expect(copies(["plans/so/b.docx"], ["plans/**/*.docx"])).toEqual({
    "plans/so/b.docx": "ra/so/b.docx",
  });
});

describe("refused", () => {
  test.each([
    ["the folder of the originals", ["plans/a.docx"], ["plans/a.docx"], "plans"],
    ["a link to it", ["plans/a.docx"], ["plans/a.docx"], "loi-tat"],
    ["the folder that is checked", ["plans/a.docx", "plans/so/b.docx"], ["plans"], "plans"],
    [
      "a folder where a copy would hit another original",
      ["plans/a.docx", "khac/a.docx"],
      ["khac/a.docx", "plans"],
      "plans",
    ],
  ])("is %s", (_, files, given, folder) => {
    expect(() => copies(files, given, folder)).toThrow(/holds the originals themselves/);
  });

  test("are two files of one name", () => {
    expect(() => copies(["plans/a.docx", "khac/a.docx"], ["plans", "khac"])).toThrow(
      /are both called “a.docx”/,
    );
  });
});

test("a copy that would go over what the run reads is refused by its name", () => {
  expect(() => copies(["plans/moi.docx"], ["plans"])).toThrow(
    `No annotated copy was written to “${at("ra/moi.docx")}”: this command reads the file there`,
  );
});

test("copies of an earlier run below a checked folder have their originals above", () => {
  const original = (file: string) => originalOf(at(file), [at("plans")], at("plans/ra"));
  expect(["plans/ra/a.docx", "plans/ra/c.docx", "plans/a.docx"].map(original)).toEqual([
    at("plans/a.docx"),
    undefined,
    undefined,
  ]);
  expect(originalOf(at("khac/a.docx"), [at("plans")], at("khac"))).toBe(undefined);
});

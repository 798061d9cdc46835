import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { namesFolder } from "../../src/cli/write-folder.js";
import { runCli } from "./run-cli.js";

const PLANS = ["fixtures/office/good.md", "fixtures/health/good.md"];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-"));
});

test("a name that ends in a slash of either kind, or that a folder has, names a folder", () => {
  expect(
    [`${folder}`, "khong-co/", "khong-co\\", "khong-co", "README.md"].map(namesFolder),
  ).toEqual([true, true, true, false, false]);
});

test("html and docx fill a folder that is made for them, and say so at a terminal", async () => {
  const pages = join(folder, "a/b/");
  const sheets = join(folder, "phieu/");
  const ended = await runCli(
    ["check", ...PLANS, "--format", `html=${pages}`, "--format", `docx=${sheets}`, "--quiet"],
    { showProgress: () => undefined },
  );
  expect(ended).toEqual({
    status: 0,
    out: "",
    err: `Đã ghi 3 tệp vào thư mục “${pages}”.\nĐã ghi 2 tệp vào thư mục “${sheets}”.\n`,
  });
  expect((await readdir(pages)).sort()).toEqual(["good-2.html", "good.html", "index.html"]);
  expect((await readdir(sheets)).sort()).toEqual(["phieu-good-2.docx", "phieu-good.docx"]);
});

test("a picture among the plans is named in the index, a workbook that the run writes there is not", async () => {
  const plans = join(folder, "plans");
  await mkdir(plans);
  for (const name of ["a.md", "b.md"]) await copyFile("fixtures/health/good.md", join(plans, name));
  for (const name of ["chup.png", "t.xlsx"]) await writeFile(join(plans, name), "x");
  const pages = join(folder, "web");
  await runCli([
    ...["check", plans, "--quiet", "--format", `html=${pages}/`],
    ...["--format", `xlsx=${join(plans, "t.xlsx")}`],
  ]);
  const index = await readFile(join(pages, "index.html"), "utf8");
  expect(index.match(/<b class="path">[^<]*<\/b>/g)).toEqual([
    `<b class="path">${plans}/chup.png</b>`,
  ]);
});

test("other files of the folder stay", async () => {
  await writeFile(join(folder, "ghi-chu.txt"), "x");
  await runCli(["check", ...PLANS, "--format", `html=${folder}`]);
  expect(await readFile(join(folder, "ghi-chu.txt"), "utf8")).toBe("x");
});

test("a folder that cannot be made ends the run with status 2 and a sentence", async () => {
  await writeFile(join(folder, "tep"), "x");
  const place = join(folder, "tep/trong/");
  const { status, err } = await runCli(["check", ...PLANS, "--format", `html=${place}`]);
  expect([status, err]).toEqual([
    2,
    `Không ghi được vào thư mục “${place}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.\n`,
  ]);
});

test("a review sheet is not printed on a screen", async () => {
  const { status, out, err } = await runCli(["check", ...PLANS, "--format", "docx"], {
    columns: 80,
  });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("-o ten-tep.docx");
});

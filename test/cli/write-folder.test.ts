import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { namesFolder } from "../../src/cli/write-folder.js";
import { filesOf } from "../annotate/word/annotated.js";
import { zipped } from "../annotate/word/zipped.js";
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

test("a review sheet that was filled in stays, the others are written, and the status is 2", async () => {
  const sheets = join(folder, "phieu/");
  const run = () => runCli(["check", ...PLANS, "--format", `docx=${sheets}`]);
  await run();
  const sheet = join(sheets, "phieu-good.docx");
  const filled = zipped({ ...filesOf(await readFile(sheet)), "word/settings.xml": "<x/>" });
  await writeFile(sheet, filled);
  await rm(join(sheets, "phieu-good-2.docx"));
  expect(await run()).toEqual({
    status: 2,
    out: "",
    err: `Không ghi đè “${sheet}”, vì đã được điền, sửa sau khi lập hoặc không phải là phiếu rà soát. Hãy ghi ra chỗ khác, hoặc đổi tên tệp đang có rồi chạy lại.\n`,
  });
  expect((await readFile(sheet)).equals(filled)).toBe(true);
  expect((await readdir(sheets)).sort()).toEqual(["phieu-good-2.docx", "phieu-good.docx"]);
});

test("one file of review sheets is written over as long as nobody edited it", async () => {
  const sheet = join(folder, "phieu.docx");
  const [plan = "", other = ""] = PLANS;
  const run = (path: string) => runCli(["check", path, "--format", `docx=${sheet}`]);
  expect([(await run(plan)).status, (await run(other)).status]).toEqual([0, 0]);
  await writeFile(sheet, "của tôi");
  expect((await run(plan)).status).toBe(2);
  expect(await readFile(sheet, "utf8")).toBe("của tôi");
});

test("a review sheet whose folder is a file is told as any other result", async () => {
  await writeFile(join(folder, "tep"), "x");
  const sheet = join(folder, "tep", "phieu.docx");
  const { status, err } = await runCli(["check", ...PLANS, "--format", `docx=${sheet}`]);
  expect([status, err]).toEqual([
    2,
    `Không ghi được tệp “${sheet}” vì chưa có thư mục “${join(folder, "tep")}”. Hãy tạo thư mục này rồi chạy lại.\n`,
  ]);
});

test("files that are no plans get no review sheet, which is said in one line", async () => {
  const letter = join(folder, "thu.txt");
  await writeFile(letter, "Kính gửi anh Nam, tôi xin nghỉ phép.\n");
  const sheets = join(folder, "phieu/");
  const { err } = await runCli([
    "check",
    ...PLANS,
    letter,
    "khong-co.md",
    "--format",
    `docx=${sheets}`,
  ]);
  expect(err).toContain(
    `Không lập phiếu rà soát cho 2 tệp không đọc được hoặc không nhận ra là kế hoạch CCHC (${letter}, khong-co.md).\n`,
  );
  expect((await readdir(sheets)).sort()).toEqual(["phieu-good-2.docx", "phieu-good.docx"]);
});

test("where the only file is no plan, the reason is said and nothing is written", async () => {
  const sheet = join(folder, "phieu.docx");
  const { err } = await runCli(["check", "khong-co.md", "--format", `docx=${sheet}`]);
  expect(err).toMatch(/^Không lập phiếu rà soát cho “khong-co.md”\. \S.*\.\n$/);
  expect(existsSync(sheet)).toBe(false);
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

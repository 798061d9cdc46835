import { copyFile, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const [OFFICE, HEALTH] = ["fixtures/office/good.md", "fixtures/health/good.md"];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});

function check(...plans: readonly string[]) {
  return runCli(["check", ...plans, "--format", `html=${folder}/`, "--quiet"]);
}

test("a second run with fewer plans removes the pages of those that are gone, and says so", async () => {
  await check(OFFICE, HEALTH);
  expect(await check(HEALTH)).toEqual({
    status: 0,
    out: "",
    err: "Đã xóa 1 trang của lần chạy trước mà lần này không có kế hoạch tương ứng: good-2.html.\n",
  });
  expect((await readdir(folder)).sort()).toEqual(["good.html", "index.html"]);
});

test("the same run again removes nothing and says nothing", async () => {
  await check(OFFICE, HEALTH);
  expect((await check(OFFICE, HEALTH)).err).toBe("");
  expect((await readdir(folder)).sort()).toEqual(["good-2.html", "good.html", "index.html"]);
});

test("whatever no run wrote there under that name stays, also a copy of a page, a single report, a link", async () => {
  await check(OFFICE, HEALTH);
  await copyFile(join(folder, "good-2.html"), join(folder, "thang-10.html"));
  await symlink(join(folder, "thang-10.html"), join(folder, "lien-ket.html"));
  await writeFile(join(folder, "cua-toi.html"), "<title>của tôi</title>");
  await writeFile(join(folder, "rong.html"), "");
  await runCli(["check", HEALTH, "--format", `html=${join(folder, "rieng.html")}`]);
  await check(HEALTH);
  expect((await readdir(folder)).sort()).toEqual([
    "cua-toi.html",
    "good.html",
    "index.html",
    "lien-ket.html",
    "rieng.html",
    "rong.html",
    "thang-10.html",
  ]);
  expect(await readFile(join(folder, "cua-toi.html"), "utf8")).toBe("<title>của tôi</title>");
});

import { copyFile, link, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

let folder: string;
let plan: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outputs-"));
  plan = join(folder, "a.docx");
  await copyFile("fixtures/commune/good.docx", plan);
});

describe("a result never goes over what the run reads", () => {
  const commands: readonly (readonly [string, (file: string) => readonly string[]])[] = [
    ["check -o", (file) => ["check", file, "-o", file]],
    ["check --format", (file) => ["check", file, "--format", `json=${file}`]],
    ["extract", (file) => ["extract", file, "-o", file]],
    ["derive", (file) => ["profile", "derive", file, "--force", "-o", file]],
  ];

  test.each(commands)("%s", async (_, args) => {
    const { status, out, err } = await runCli(args(plan));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/đó là tệp mà lệnh này đọc|ghi đè lên chính tệp cần rà soát/);
    expect(await readFile(plan)).toEqual(await readFile("fixtures/commune/good.docx"));
  });

  test("under another name", async () => {
    await link(plan, join(folder, "khac.txt"));
    await symlink(plan, join(folder, "noi.txt"));
    for (const name of ["khac.txt", "noi.txt", "./noi.txt"]) {
      const { status, err } = await runCli(["check", plan, "-o", `${folder}/${name}`]);
      expect([status, err.includes("đó là tệp mà lệnh này đọc")]).toEqual([2, true]);
    }
  });

  test("nor over a plan in the folder, the plan to check against, the profile or the config", async () => {
    const other = join(folder, "b.md");
    const superior = join(folder, "tinh.md");
    const profile = join(folder, "bo.yaml");
    const config = join(folder, "cchc.config.yaml");
    await writeFile(other, "# KẾ HOẠCH\n");
    await copyFile("fixtures/province/plan.md", superior);
    await writeFile(profile, "id: mau\ntitle: Mẫu\ntargets: []\n");
    await writeFile(config, "stage: draft\n");
    for (const args of [
      ["check", folder, "--format", `markdown=${other}`],
      ["check", plan, "--against", superior, "-o", superior],
      ["check", plan, "--profile", profile, "-o", profile],
      ["check", plan, "-o", config],
    ]) {
      expect([args, (await runCli(args)).err.includes("mất nội dung đang có")]).toEqual([
        args,
        true,
      ]);
    }
  });
});

test("an ending that belies the format is refused with the right one", async () => {
  const told = async (...args: readonly string[]) => {
    const { status, err } = await runCli(args);
    return [status, err.replaceAll(`${folder}/`, "")];
  };
  expect(await told("extract", plan, "-o", join(folder, "nv.xls"))).toEqual([
    2,
    "Không ghi được kết quả dạng json vào tệp có đuôi .xls. Hãy đặt tên tệp là “nv.json” (các đuôi khác: .yaml, .md, .csv, .xlsx).\n",
  ]);
  expect(await told("profile", "derive", plan, "-o", join(folder, "ct.docx"))).toEqual([
    2,
    "Không ghi được kết quả dạng yaml vào tệp có đuôi .docx. Hãy đặt tên tệp là “ct.yaml”.\n",
  ]);
  expect(await told("check", plan, "-o", join(folder, "kq.json"))).toEqual([
    2,
    "Kết quả dạng pretty không ghi được vào tệp có đuôi .json. Hãy thêm --format json, hoặc đặt tên tệp là “kq.txt”.\n",
  ]);
});

test("endings that say nothing of a format are taken", async () => {
  for (const name of ["kq.txt", "kq.log", "kq", "kq.md"]) {
    const { err } = await runCli(["check", plan, "-o", join(folder, name)]);
    expect(err).toBe("");
  }
});

test("derive leaves a profile that is there alone unless it is told to overwrite it", async () => {
  const file = join(folder, "chi-tieu.yaml");
  const args = ["profile", "derive", "fixtures/province/plan.md", "-o", file];
  await writeFile(file, "đã sửa tay\n");
  expect(await runCli(args)).toEqual({
    status: 2,
    out: "",
    err: `Đã có tệp “${file}” nên không ghi đè, để khỏi mất những gì đã sửa trong đó. Hãy chọn tên khác; muốn viết lại từ đầu, hãy thêm --force.\n`,
  });
  expect(await readFile(file, "utf8")).toBe("đã sửa tay\n");
  expect((await runCli([...args, "--force"])).status).toBe(0);
  expect(await readFile(file, "utf8")).toContain("id: tinh-mau-2026\n");
});

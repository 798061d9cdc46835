import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  symlink,
  writeFile,
} from "node:fs/promises";
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

describe("a plan in the folder is never written over", () => {
  let page: string;

  beforeEach(async () => {
    page = join(folder, "ke-hoach.html");
    await writeFile(page, "<h1>KẾ HOẠCH</h1><p>Báo cáo kết quả rà soát thủ tục hành chính.</p>");
    await writeFile(join(folder, "kh.md"), "# KẾ HOẠCH\n\nBáo cáo kết quả rà soát.\n");
    await writeFile(join(folder, "kh.txt"), "KẾ HOẠCH\n\nBáo cáo kết quả rà soát.\n");
  });

  /** What the folder holds, by name. */
  async function contents() {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(names.toSorted().map(async (name) => [name, await readFile(name, "hex")]));
  }

  test.each([
    ["by a review sheet in Word", "docx=a.docx", "a.docx", "ket-qua.docx"],
    ["by a page", "html=ke-hoach.html", "ke-hoach.html", "ket-qua.html"],
    [
      "by a report in Markdown, whatever the plan speaks of",
      "markdown=kh.md",
      "kh.md",
      "ket-qua.md",
    ],
    ["by a report as text", "pretty=kh.txt", "kh.txt", "ket-qua.txt"],
    ["by another path to it", "docx=b/../a.docx", "b/../a.docx", "ket-qua.docx"],
    ["by a link to it", "docx=noi.docx", "noi.docx", "ket-qua.docx"],
    ["through a link to its folder", "docx=noi/a.docx", "noi/a.docx", "ket-qua.docx"],
    ["by a name in letters composed otherwise", "html=bậc.html", "bậc.html", "ket-qua.html"],
    ["by the page of a plan in a folder of pages", "html=./", "ke-hoach.html", "ket-qua.html"],
    ["by the sheet of a plan in a folder of sheets", "docx=./", "phieu-a.docx", "ket-qua.docx"],
  ])("%s", async (_, given, named, proposed) => {
    await mkdir(join(folder, "b"));
    await writeFile(join(folder, "bậc.html".normalize("NFC")), "<p>KẾ HOẠCH</p>");
    await copyFile(plan, join(folder, "phieu-a.docx"));
    await symlink(plan, join(folder, "noi.docx"));
    await symlink(folder, join(folder, "noi"));
    const before = await contents();
    const output = given.replace("=", `=${folder}/`).normalize("NFD");
    const { status, out, err } = await runCli([
      "check",
      folder,
      "--format",
      "jsonl",
      "--format",
      output,
    ]);
    const over = join(folder, named).normalize("NFC");
    expect([status, out, err.normalize("NFC").replace(`${folder}/./`, `${folder}/`)]).toEqual([
      2,
      "",
      `Không ghi vào “${named.includes("..") ? `${folder}/${named}` : over}”: đó là tệp mà lệnh này đọc, ghi vào thì mất nội dung đang có. Hãy chọn tên khác, như ${proposed}; nếu đó là kết quả của lần chạy trước, hãy xóa nó hoặc ghi ra ngoài thư mục đang rà soát.\n`,
    ]);
    expect(await contents()).toEqual(before);
  });

  test("that the config leaves out or another machine checks", async () => {
    await writeFile(join(folder, "cchc.config.yaml"), "ignore: [kh.md]\n");
    const refused = async (...args: readonly string[]) => {
      const { status, err } = await runCli(["check", folder, ...args]);
      return [status, err.includes("mất nội dung đang có")];
    };
    expect(await refused("--format", `markdown=${join(folder, "kh.md")}`)).toEqual([2, true]);
    for (const shard of ["1/2", "2/2"]) {
      expect(await refused("--shard", shard, "--format", `html=${page}`)).toEqual([2, true]);
    }
  });

  test("by an annotated copy", async () => {
    await mkdir(join(folder, "b"));
    await copyFile("fixtures/department/faulty.docx", join(folder, "b", "a.docx"));
    const before = await contents();
    const copies = join(folder, "b");
    const { status, out } = await runCli(["check", folder, "--annotate", copies]);
    expect([status, out]).toEqual([2, ""]);
    const single = await runCli(["check", plan, join(folder, "b"), "--annotate", copies]);
    expect([single.status, single.out]).toEqual([2, ""]);
    const against = join(copies, "a.docx");
    const held = await runCli(["check", plan, "--against", against, "--annotate", copies]);
    expect([held.status, held.out]).toEqual([2, ""]);
    expect(await contents()).toEqual(before);
  });
});

test("nor is a profile that the profile extends, or a part that is merged", async () => {
  const base = join(folder, "goc");
  const part = join(folder, "phan-1.jsonl");
  await writeFile(base, "id: goc\ntitle: Gốc\ntargets: []\n");
  await writeFile(join(folder, "bo.yaml"), "id: bo\ntitle: Bộ\nextends: goc\ntargets: []\n");
  await runCli(["check", "fixtures/department/faulty.md", "-o", part, "--format", "jsonl"]);
  const before = [await readFile(base, "utf8"), await readFile(part, "utf8")];
  for (const args of [
    ["check", plan, "--profile", join(folder, "bo.yaml"), "-o", base],
    ["merge", part, "--format", `jsonl=${part}`],
    ["merge", part, "-o", part],
  ]) {
    const { status, err } = await runCli(args);
    expect([args, status, err.includes("mất nội dung đang có")]).toEqual([args, 2, true]);
  }
  expect([await readFile(base, "utf8"), await readFile(part, "utf8")]).toEqual(before);
});

test("a file that is nothing to the run may be written over", async () => {
  const other = join(folder, "khac.html");
  await writeFile(other, "<p>Trang cũ</p>");
  expect((await runCli(["check", plan, "--format", `html=${other}`])).err).toBe("");
  expect(await readFile(other, "utf8")).toContain("cchc-lint");
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

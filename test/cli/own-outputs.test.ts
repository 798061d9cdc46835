import { readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const PLAN = readFileSync("fixtures/commune/good.md", "utf8");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outputs-"));
  await writeFile(join(folder, "ke-hoach.md"), PLAN);
});

/** The paths below the folder that were checked, as `jsonl` tells, and what was said of the others. */
async function checkedOf(...args: readonly string[]) {
  const { status, out, err } = await runCli(["check", "--format", "jsonl", ...args]);
  const lines = out.split("\n").filter((line) => line !== "");
  const checked = lines.map((line) => JSON.parse(line).path.replace(`${folder}/`, ""));
  return { status, checked, err: err.replaceAll(`${folder}/`, "") };
}

async function checked(...args: readonly string[]): Promise<readonly string[]> {
  return (await checkedOf(folder, ...args)).checked;
}

describe("what the run writes anew", () => {
  test.each(["html=ket-qua.html", "docx=phieu.docx", "markdown=thu.md", "pretty=ket-qua.txt"])(
    "is not checked, and the same command can be run again: %s",
    async (given) => {
      const output = given.replace("=", `=${folder}/`);
      const first = await checkedOf(folder, "--format", output);
      const second = await checkedOf(folder, "--format", output);
      expect(first.checked).toEqual(["ke-hoach.md"]);
      expect(second).toEqual(first);
    },
  );

  test("is not checked where a shell names every file of the folder", async () => {
    const report = join(folder, "ket-qua.html");
    const args = [join(folder, "ke-hoach.md"), report, "--format", `html=${report}`];
    await runCli(["check", folder, "--format", `html=${report}`]);
    expect((await checkedOf(...args)).checked).toEqual(["ke-hoach.md"]);
  });

  test("may be the pages of a folder of reports below that of the plans", async () => {
    const output = `html=${join(folder, "ket-qua")}/`;
    expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
    expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
  });

  test("leaves no plan out in the folder that it fills", async () => {
    expect(await checked("--format", `html=${folder}`)).toEqual(["ke-hoach.md"]);
    await mkdir(join(folder, "2026"));
    await writeFile(join(folder, "2026", "xa.md"), PLAN);
    expect(await checked("--format", `docx=${folder}/2026/`)).toEqual([
      "2026/xa.md",
      "ke-hoach.md",
    ]);
  });
});

describe("reports of earlier runs", () => {
  beforeEach(async () => {
    for (const output of ["html=cu.html", "docx=phieu.docx", "markdown=thu.md"]) {
      await runCli([
        "check",
        join(folder, "ke-hoach.md"),
        "--format",
        output.replace("=", `=${folder}/`),
      ]);
    }
  });

  const left =
    "Không rà soát 3 tệp là kết quả do cchc lập ở những lần chạy trước, không phải kế hoạch: cu.html, phieu.docx, thu.md.\n";

  test.each([[], ["--quiet"]])(
    "among the plans are left out, which is said %j",
    async (...args) => {
      const { checked, err } = await checkedOf(folder, ...args);
      expect([checked, err]).toEqual([["ke-hoach.md"], left]);
    },
  );

  test("are left out of a glob too", async () => {
    const { checked, err } = await checkedOf(`${folder}/*.{md,html,docx}`);
    expect([checked, err]).toEqual([
      ["ke-hoach.md"],
      left.replace(": cu.html, phieu.docx, thu.md", ": thu.md, cu.html, phieu.docx"),
    ]);
  });

  test("are refused where they are named, and the others are checked", async () => {
    const { status, out } = await runCli([
      "check",
      join(folder, "cu.html"),
      join(folder, "ke-hoach.md"),
      "--format",
      "json",
    ]);
    const [report, plan] = JSON.parse(out).documents;
    expect([status, report.status, plan.status]).toEqual([2, "failed", "checked"]);
    expect(report.error).toEqual({
      code: "unsupported-format",
      message:
        "Tệp này là kết quả do chính cchc lập, không phải kế hoạch. Hãy chỉ đúng tệp kế hoạch cần rà soát.",
    });
  });

  test.each([
    ["extract", ["extract"]],
    ["derive", ["profile", "derive"]],
    ["--against", ["check", "fixtures/commune/good.md", "--against"]],
  ])("are no plan for %s", async (_, args) => {
    const report = join(folder, "thu.md");
    expect(await runCli([...args, report])).toEqual({
      status: 2,
      out: "",
      err: `${report}: Tệp này là kết quả do chính cchc lập, không phải kế hoạch. Hãy chỉ đúng tệp kế hoạch cần rà soát.\n`,
    });
  });

  test("alone are no folder of plans", async () => {
    await rename(join(folder, "ke-hoach.md"), `${folder}.md`);
    expect(await checkedOf(folder)).toEqual({
      status: 2,
      checked: [],
      err: "Không có kế hoạch nào để rà soát: chỉ có kết quả do cchc lập ở những lần chạy trước, như “cu.html”. Hãy chỉ đúng tệp hoặc thư mục kế hoạch.\n",
    });
  });
});

test("annotated copies beside their originals are left out, but checked where they are named", async () => {
  const plan = join(folder, "a.docx");
  const copies = join(folder, "ghi-chu");
  await copyFile("fixtures/commune/faulty.docx", plan);
  await runCli(["check", plan, "--quiet", "--annotate", copies]);
  const all = await checkedOf(folder);
  expect([all.checked, all.err]).toEqual([
    ["a.docx", "ke-hoach.md"],
    "Không rà soát 1 bản có ghi chú của cchc, vì bản gốc cũng nằm trong số tệp được rà soát: ghi-chu/a.docx. Nếu đã sửa tiếp trong bản có ghi chú, hãy chỉ đích danh tệp đó để rà soát.\n",
  ]);
  const named = await checkedOf(folder, join(copies, "a.docx"));
  expect([named.checked, named.err]).toEqual([["a.docx", "ghi-chu/a.docx", "ke-hoach.md"], ""]);
});

test("a plan is never written over by its report", async () => {
  const plan = join(folder, "ke-hoach.md");
  const { status, err } = await runCli(["check", plan, "--format", `html=${plan}`]);
  expect([status, err]).toEqual([
    2,
    `Không ghi vào “${plan}”: đó là tệp mà lệnh này đọc, ghi vào thì mất nội dung đang có. Hãy chọn tên khác, như ket-qua.html; nếu đó là kết quả của lần chạy trước, hãy xóa nó hoặc ghi ra ngoài thư mục đang rà soát.\n`,
  ]);
  expect(await readFile(plan, "utf8")).toBe(PLAN);
});

import { copyFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { planExtractSchema } from "../../src/plan/extract-schema.js";
import { runCli } from "./run-cli.js";

let plan: string;

beforeAll(async () => {
  plan = join(await mkdtemp(join(tmpdir(), "extract-")), "ke-hoach.md");
  await writeFile(
    plan,
    "# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC TIÊU\n\n- Tối thiểu 25% đơn vị trực thuộc được kiểm tra cải cách hành chính.\n",
  );
});

test("the JSON is what the schema says, no key more, and YAML says the same", async () => {
  const { status, out, err } = await runCli(["extract", plan]);
  const data: unknown = JSON.parse(out);
  expect([status, err]).toEqual([0, ""]);
  expect(planExtractSchema.parse(data)).toEqual(data);
  expect(parse((await runCli(["extract", plan, "--format", "yaml"])).out)).toEqual(data);
});

test("the JSON tells a doubt as stderr does", async () => {
  const legacy = join(dirname(plan), "cu.txt");
  await writeFile(legacy, Buffer.from("KÕ ho¹ch c¶i c¸ch hµnh chÝnh\n\n", "latin1"));
  const { out, err } = await runCli(["extract", legacy]);
  const { notices } = planExtractSchema.parse(JSON.parse(out));
  expect(notices.length).toBeGreaterThan(0);
  expect(err).toBe(notices.map(({ message }) => `${legacy}: ${message}\n`).join(""));
});

test("Markdown is for reading", async () => {
  const { out } = await runCli(["extract", plan, "--format", "markdown"]);
  expect(out).toContain("- Năm kế hoạch: 2026\n");
  expect(out).toContain("| \\>= 25 % | `par-inspection-coverage` |");
});

test.runIf(sep === "/")(
  "a backslash in a name is a letter where folders have slashes",
  async () => {
    const odd = join(dirname(plan), "we\\ird.md");
    await copyFile(plan, odd);
    expect(JSON.parse((await runCli(["extract", odd])).out).source.path).toBe(odd);
  },
);

test("a file that is not there is named in one sentence", async () => {
  expect(await runCli(["extract", "khong-co.md"])).toEqual({
    status: 2,
    out: "",
    err: "khong-co.md: Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.\n",
  });
});

describe("spreadsheets", () => {
  const department = "fixtures/department/good.md";

  test("CSV has a line for each task", async () => {
    const { status, out } = await runCli(["extract", department, "--format", "csv"]);
    const lines = out.split("\r\n");
    expect([status, lines.length]).toEqual([0, 29]);
    expect(lines[0]).toContain("Chủ trì,Phối hợp");
  });

  test("a workbook goes to a file, and is not shown on a screen", async () => {
    const file = join(dirname(plan), "ke-hoach.xlsx");
    const args = ["extract", department, "--format", "xlsx"];
    expect((await runCli(["extract", department, "-o", file])).status).toBe(0);
    expect((await readFile(file)).subarray(0, 2)).toEqual(Buffer.from("PK"));
    expect(await runCli(args, { columns: 80 })).toMatchObject({
      status: 2,
      out: "",
      err: "Tệp Word và bảng tính không hiện được trên màn hình. Hãy thêm “-o ten-tep.docx” hoặc “-o ten-tep.xlsx” để ghi ra tệp.\n",
    });
    expect((await runCli([...args, "-o", file])).status).toBe(0);
    expect((await readFile(file)).subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
  });
});

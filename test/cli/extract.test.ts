import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { beforeAll, expect, test } from "vitest";
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

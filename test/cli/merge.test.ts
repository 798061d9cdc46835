import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const PLANS = ["fixtures/department/faulty.md", "fixtures/department/good.md", "fixtures/office"];
const GOOD = ["fixtures/department/good.md", "fixtures/office/good.md"];
let folder = "";
let lines: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-merge-"));
  const { out } = await runCli(["check", ...PLANS, "--format", "jsonl"]);
  lines = out.split("\n").slice(0, -1);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function partOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function whole(numbers: readonly number[]): string {
  return numbers.map((number) => `${lines[number]}\n`).join("");
}

test.each(["json", "markdown", "pretty", "jsonl"])(
  "parts in any order give the %s of one run, and its exit status",
  async (format) => {
    const parts = [partOf("1.jsonl", whole([2])), partOf("2.jsonl", whole([1, 0]))];
    const one = await runCli(["check", ...PLANS, "--format", format]);
    expect(await runCli(["merge", ...parts, "--format", format])).toEqual(one);
  },
);

test("shards of one folder join to what one run over it gives", async () => {
  const parts = await Promise.all(
    ["1/3", "2/3", "3/3"].map(async (shard, index) => {
      const file = join(folder, `shard-${index}.jsonl`);
      await runCli(["check", "fixtures/commune", "--shard", shard, "--format", `jsonl=${file}`]);
      return file;
    }),
  );
  const one = await runCli(["check", "fixtures/commune", "--format", "json"]);
  const { out, status } = await runCli(["merge", ...parts, "--format", "json"]);
  expect({ out, status }).toEqual({ out: one.out, status: one.status });
});

test("a part that is not there is told, and the report is not whole without it", async () => {
  const part = join(folder, "first.jsonl");
  const format = ["--format", `jsonl=${part}`];
  await runCli(["check", "fixtures/bench", "--shard", "1/2", ...format]);
  const { status, err } = await runCli(["merge", part]);
  expect({ status, err }).toEqual({
    status: 2,
    err: "Còn thiếu kết quả của 4 tệp: có phần chưa được đưa vào hoặc đã dừng giữa chừng, nên báo cáo này chưa đủ. Hãy ghép đủ các phần của --shard.\n",
  });
});

test("two targets of one label are told apart after the merge too", async () => {
  const given = ["check", ...GOOD, "--profile", "fixtures/province/profile.yaml"];
  const { out } = await runCli([...given, "--format", "jsonl"]);
  const part = partOf("scoped.jsonl", out);
  const merged = await runCli(["merge", part, "--format", "markdown"]);
  expect(merged.out).toBe((await runCli([...given, "--format", "markdown"])).out);
  expect(merged.out).toMatch(/- \(\d+\) Tỷ lệ hồ sơ TTHC [^\n]* \(UBND cấp xã\) /);
});

test("findings that are known, set aside or hidden are so after the merge", async () => {
  const config = partOf(
    "cchc.config.yaml",
    "silence:\n  - { rule: targets/below-minimum, quote: kiểm tra, reason: Đã thống nhất }\n",
  );
  const baseline = join(folder, "baseline.json");
  const given = ["check", PLANS[0] ?? "", "--config", config, "--baseline", baseline];
  const made = await runCli([...given, "--update-baseline"]);
  expect(made.err).toContain("13 mới thêm");
  const { out } = await runCli([...given, "--format", "jsonl"]);
  const part = partOf("known.jsonl", out);
  for (const args of [["--format", "json"], ["--show-silenced"], ["--severity", "error"]]) {
    const one = await runCli([...given, ...args]);
    expect(await runCli(["merge", part, ...args])).toMatchObject({ out: one.out, status: 0 });
  }
});

test("a file in two parts counts once, and that is told", async () => {
  const parts = [partOf("a.jsonl", whole([1, 2])), partOf("b.jsonl", whole([2]))];
  const { status, out, err } = await runCli(["merge", ...parts, "--format", "json"]);
  expect(JSON.parse(out).documents.map(({ path }: { path: string }) => path)).toEqual(GOOD);
  expect({ status, err }).toEqual({
    status: 0,
    err: "1 kết quả có ở nhiều phần; mỗi tệp chỉ được tính một lần.\n",
  });
});

test("a line that is cut is told, and the run is not whole without it", async () => {
  const part = partOf("cut.jsonl", `${whole([1])}${lines[2]?.slice(0, 500)}`);
  const { status, out, err } = await runCli(["merge", part, "--lang", "en", "--format", "json"]);
  expect(JSON.parse(out).counts.documents).toBe(1);
  expect({ status, err }).toEqual({
    status: 2,
    err: `${part}: the last line (fixtures/office/good.md) is cut and left out; that run ended early and may lack other files too. Run that part again.\n`,
  });
});

test("a cut line with an escape that no JSON has is told without its path", async () => {
  const part = partOf("bad.jsonl", `${whole([1])}{"path":"D:\\k","status":`);
  const { status, err } = await runCli(["merge", part, "--lang", "en", "--format", "json"]);
  expect({ status, err }).toEqual({
    status: 2,
    err: `${part}: the last line is cut and left out; that run ended early and may lack other files too. Run that part again.\n`,
  });
});

test("a line that is cut in one part and whole in another is taken from there", async () => {
  const parts = [
    partOf("cut.jsonl", `${whole([1])}${lines[2]?.slice(0, 500)}`),
    partOf("again.jsonl", whole([2])),
  ];
  const { status, err } = await runCli(["merge", ...parts, "--lang", "en", "--format", "json"]);
  expect({ status, err }).toEqual({
    status: 0,
    err: `${parts[0]}: the last line (fixtures/office/good.md) is cut; the whole result of that file is taken from another part.\n`,
  });
});

test("parts of different versions and profiles are joined and told", async () => {
  const other = (lines[2] ?? "")
    .replace(/"profile":\{"id":"[^"]+"/, '"profile":{"id":"tinh-mau"')
    .replace(/"version":"[^"]+"/, '"version":"9.9.9"');
  const part = partOf("other.jsonl", `${whole([1])}${other}\n`);
  const { out, err } = await runCli(["merge", part, "--format", "json"]);
  expect(JSON.parse(out).profile).toBeNull();
  expect(err).toBe(
    "Các phần dùng những bộ chỉ tiêu khác nhau: cchc-2026, tinh-mau.\nCác phần do những phiên bản cchc khác nhau tạo ra: 0.1.0, 9.9.9.\n",
  );
});

test.each([
  ["a file that is not there", "khong-co.jsonl", "Không đọc được tệp “"],
  ["another kind of file", "package.json", "package.json:1: Dòng này không phải là kết quả"],
])("%s ends in 2 with a sentence", async (_, file, sentence) => {
  const { status, err } = await runCli(["merge", file]);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(sentence) });
});

test("a file that fails in one part and is read in another counts as read", async () => {
  const failed = {
    ...JSON.parse(lines[1] ?? ""),
    status: "failed",
    error: { code: "timeout", message: "Quá lâu." },
    findings: [],
    compliance: [],
  };
  const parts = [partOf("f.jsonl", `${JSON.stringify(failed)}\n`), partOf("g.jsonl", whole([1]))];
  const { status } = await runCli(["merge", ...parts]);
  expect(status).toBe(0);
  expect(readFileSync(parts[0] ?? "", "utf8")).toContain("timeout");
});

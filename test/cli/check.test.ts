import { copyFile, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { documentReportSchema, reportSchema } from "../../src/reporters/report-schema.js";
import { readWorkbook } from "../reporters/read-workbook.js";
import { runCli } from "./run-cli.js";

const PLAN = `# KẾ HOẠCH

Cải cách hành chính năm 2026

## I. MỤC ĐÍCH, YÊU CẦU

Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.

## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 10% phòng chuyên môn, đơn vị trực thuộc được kiểm tra cải cách hành chính.
`;
let folder: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
  plan = join(folder, "ke-hoach.md");
  await writeFile(plan, PLAN);
  await writeFile(join(folder, "bang.xlsx"), "x");
});

test("a plan with errors ends with status 1, and its JSON is what the schema says", async () => {
  const { status, out, err } = await runCli(["check", plan, "--format", "json"]);
  const report = reportSchema.parse(JSON.parse(out));
  expect([status, err]).toEqual([1, ""]);
  expect(report.profile?.id).toBe("cchc-2026");
  expect(report.documents.map(({ path }) => path)).toEqual([plan]);
  expect(report.documents[0]?.compliance.map(({ target, status }) => [target, status])).toEqual([
    ["inspection", "below"],
    ["digitise", "missing"],
    ["electronic-results", "missing"],
  ]);
});

test("one document that cannot be read does not stop the others, and ends with status 2", async () => {
  const { status, out } = await runCli(["check", "khong-co.md", plan, "--format", "jsonl"]);
  const documents = out
    .trimEnd()
    .split("\n")
    .map((line) => documentReportSchema.parse(JSON.parse(line)));
  expect(status).toBe(2);
  expect(documents.map(({ status, error }) => [status, error?.code])).toEqual([
    ["failed", "not-found"],
    ["checked", undefined],
  ]);
});

test.each(["empty", "x[z-a].md"])("%s gives no plan, and the others are checked", async (name) => {
  await mkdir(join(folder, "empty"), { recursive: true });
  const args = ["check", join(folder, name), plan, "--format", "json"];
  const { status, out, err } = await runCli(args);
  expect([status, err]).toEqual([2, ""]);
  const { documents } = reportSchema.parse(JSON.parse(out));
  expect(documents.map(({ path, status }) => [path, status])).toEqual([
    [join(folder, name), "failed"],
    [plan, "checked"],
  ]);
});

test("files of other kinds in a folder are mentioned on the side, unless --quiet", async () => {
  expect((await runCli(["check", folder])).err).toBe(
    "Bỏ qua 1 tệp không thuộc dạng đọc được (1 .xlsx).\n",
  );
  expect((await runCli(["check", folder, "--quiet"])).err).toBe("");
});

test("endings of skipped files cannot drive the terminal", async () => {
  const odd = join(folder, "odd");
  await mkdir(odd);
  await copyFile(plan, join(odd, "ke-hoach.md"));
  await writeFile(join(odd, "x.a\u001b[31mb"), "x");
  expect((await runCli(["check", odd])).err).toBe(
    "Bỏ qua 1 tệp không thuộc dạng đọc được (1 .ab).\n",
  );
});

test("several formats are written in one run", async () => {
  const file = join(folder, "ket-qua.json");
  const args = ["check", plan, "--format", "markdown", "--format", `json=${file}`];
  const { out } = await runCli(args);
  expect(out.startsWith("# Kết quả rà soát kế hoạch CCHC\n")).toBe(true);
  expect(reportSchema.parse(JSON.parse(await readFile(file, "utf8"))).counts.documents).toBe(1);
});

test("a workbook goes to a file, and is refused before the work where it would go to a screen", async () => {
  const file = join(folder, "tong-hop.xlsx");
  expect((await runCli(["check", plan, "--format", `xlsx=${file}`])).status).toBe(1);
  const sheets = readWorkbook(await readFile(file));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Tổng hợp",
    "Theo cơ quan",
    "Phát hiện",
    "Nhiệm vụ",
    "Không đọc được",
  ]);
  const screen = await runCli(["check", plan, "--format", "xlsx"], { columns: 80 });
  expect([screen.status, screen.out]).toEqual([2, ""]);
});

test("the letter list is the Markdown report by agency", async () => {
  const args = ["check", plan, "--format", "markdown", "--group-by", "agency"];
  const { out } = await runCli(args);
  expect(out.split("\n")[0]).toBe(
    "# Nội dung đề nghị các cơ quan bổ sung, chỉnh sửa kế hoạch CCHC",
  );
});

test.each([
  ["pretty", "ket-qua.txt"],
  ["json", "ket-qua.json"],
])("%s in a folder that is not there is an error of usage", async (format, name) => {
  const file = join(folder, "khong-co", name);
  expect(await runCli(["check", plan, "--format", `${format}=${file}`])).toEqual({
    status: 2,
    out: "",
    err: `Không ghi được tệp “${file}” vì chưa có thư mục “${join(folder, "khong-co")}”. Hãy tạo thư mục này rồi chạy lại.\n`,
  });
});

test("--severity hides what is milder and goes on counting it", async () => {
  const args = ["check", plan, "--format", "json", "--severity", "error"];
  const all = reportSchema.parse(JSON.parse((await runCli(args.slice(0, 4))).out));
  const few = reportSchema.parse(JSON.parse((await runCli(args)).out));
  const severities = few.documents.flatMap(({ findings }) => findings.map((f) => f.severity));
  expect(new Set(severities)).toEqual(new Set(["error"]));
  expect(few.counts).toEqual(all.counts);
});

test("a rule can be switched off and says so", async () => {
  const args = ["check", plan, "--format", "json", "--rule", "targets/below-minimum=off"];
  const [document] = reportSchema.parse(JSON.parse((await runCli(args)).out)).documents;
  const outcome = document?.outcomes?.find(({ rule }) => rule === "targets/below-minimum");
  expect(outcome?.status).toBe("not-applicable");
  expect(document?.findings.filter(({ rule }) => rule === "targets/below-minimum")).toEqual([]);
});

describe("colour", () => {
  const ESCAPE = "\u001b[";

  test.each([
    ["at a terminal", { columns: 120, env: {} }, [], true],
    ["in a pipe", { columns: undefined, env: {} }, [], false],
    ["with NO_COLOR", { columns: 120, env: { NO_COLOR: "1" } }, [], false],
    ["with --no-color", { columns: 120, env: {} }, ["--no-color"], false],
  ] as const)("%s", async (_, terminal, args, colored) => {
    const { out } = await runCli(["check", plan, ...args], terminal);
    expect(out.includes(ESCAPE)).toBe(colored);
  });
});

test("whoever sits at the terminal is told where the result was written, a script is not", async () => {
  const target = join(folder, "ket-qua.json");
  const args = ["check", plan, "--format", "json", "-o", target];
  const seen = await runCli(args, { showProgress: () => undefined });
  const piped = await runCli(args);
  expect([seen.err, piped.err]).toEqual([`Đã ghi kết quả vào tệp “${target}”.\n`, ""]);
});

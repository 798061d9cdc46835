import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "print-config-"));
  await writeFile(
    join(folder, "cchc.config.yaml"),
    `profile: rieng.yaml
rules: { structure/missing-section: { advised: [goals] } }
overrides: [{ files: "*.docx", stage: final }]
silence: [{ rule: tasks/duplicate, section: II, reason: Cố ý, until: 2026-12-31 }]
`,
  );
  await writeFile(
    join(folder, "rieng.yaml"),
    'id: rieng\ntitle: Riêng\ntargets: [{ id: t, indicator: sipas-score, label: T, require: ">= 20%", severity: info }]\n',
  );
});

async function print(...args: readonly string[]) {
  const { status, out, err } = await runCli([
    "check",
    "--print-config",
    join(folder, "a.docx"),
    ...args,
  ]);
  expect([status, err]).toEqual([0, ""]);
  return out.replaceAll(`${folder}/`, "");
}

test("every value is shown with where it comes from, for a file that need not exist", async () => {
  const lines = (await print("--rule", "tasks/duplicate=off"))
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " | "));
  expect(lines.slice(0, 9)).toEqual([
    "a.docx",
    "Tệp cấu hình: cchc.config.yaml",
    "",
    "profile | rieng.yaml | cchc.config.yaml:1:10",
    "stage | final | overrides 1, cchc.config.yaml:3:39",
    "lang | vi | mặc định",
    "baseline | – | mặc định",
    "ignored | – | mặc định",
    "targets.t.severity | info | bộ chỉ tiêu rieng",
  ]);
  expect(lines).toContain(
    'rules.structure/missing-section.advised | ["goals"] | cchc.config.yaml:2:48',
  );
  expect(lines).toContain("rules.structure/missing-section.level | warning | mặc định");
  expect(lines).toContain("rules.tasks/duplicate.level | off | dòng lệnh, --rule");
  expect(lines.slice(-4)).toEqual([
    "",
    "Phát hiện được bỏ qua:",
    "- tasks/duplicate: Cố ý (đến hết 31/12/2026) cchc.config.yaml:4:11",
    "",
  ]);
});

test("as data it holds the same", async () => {
  const { file, configs, settings, silence } = JSON.parse(await print("--format", "json"));
  expect({ file, configs }).toEqual({ file: "a.docx", configs: ["cchc.config.yaml"] });
  expect(settings.stage).toEqual({
    value: "final",
    origin: { by: "override", ordinal: 1, place: "cchc.config.yaml:3:39" },
  });
  expect(settings["rules.tasks/duplicate.level"]).toEqual({
    value: "warning",
    origin: { by: "default" },
  });
  expect(silence).toEqual([
    {
      rule: "tasks/duplicate",
      reason: "Cố ý",
      owner: null,
      until: "2026-12-31",
      origin: "cchc.config.yaml:4:11",
    },
  ]);
});

test("other formats are refused", async () => {
  const { status, err } = await runCli(["check", "--print-config", "a.md", "--format", "markdown"]);
  expect([status, err]).toEqual([
    2,
    "--format không nhận giá trị “markdown”. Các giá trị dùng được: pretty, json.\n",
  ]);
});

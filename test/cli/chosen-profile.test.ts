import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { reportSchema } from "../../src/reporters/report-schema.js";
import { provincePlan } from "../profiles/province-plan.js";
import { runCli } from "./run-cli.js";

const GOALS = `# KẾ HOẠCH

Cải cách hành chính năm 2026

## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.
`;
const DEMANDS = ["targets/below-minimum", "targets/missing"];
let folder: string;
let superior: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "against-"));
  superior = await saved(
    "tinh.md",
    provincePlan([
      "Tối thiểu 30% cơ quan, đơn vị được kiểm tra công tác cải cách hành chính.",
      "100% thôn có mạng không dây.",
    ]),
  );
  plan = await saved("so.md", GOALS);
});

async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function checked(...options: readonly string[]) {
  const { status, out, err } = await runCli(["check", plan, "--format", "json", ...options]);
  const report = reportSchema.parse(JSON.parse(out));
  const [document] = report.documents;
  return {
    status,
    err: err.replaceAll(`${folder}/`, ""),
    profile: report.profile,
    compliance: document?.compliance.map(({ target, status: state }) => [target, state]),
    bases: document?.findings
      .filter(({ rule }) => DEMANDS.includes(rule))
      .map(({ rule, basis }) => [rule, basis]),
  };
}

test("--against holds a plan to the targets of the superior's plan and names it in each finding", async () => {
  expect(await checked("--against", superior)).toEqual({
    status: 1,
    err: "Đối chiếu với 1 chỉ tiêu của tinh.md. Bỏ qua 1 câu chưa chắc chắn; gõ “cchc profile derive” với tệp này để xem lý do.\n",
    profile: { id: "tinh-mau-2026", title: "Chỉ tiêu CCHC năm 2026 của tỉnh Mẫu" },
    compliance: [["par-inspection-coverage", "below"]],
    bases: [
      [
        "targets/below-minimum",
        "Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu, mục II.1",
      ],
    ],
  });
});

test("a profile that is named besides keeps the targets that the superior's plan does not set", async () => {
  const { compliance, profile } = await checked("--against", superior, "--profile", "cchc-2026");
  expect(profile?.id).toBe("tinh-mau-2026");
  expect(compliance).toEqual([
    ["par-inspection-coverage", "below"],
    ["digitise", "missing"],
    ["electronic-results", "missing"],
  ]);
});

test("--against knows the indicators of the profile that is named besides", async () => {
  const profile = await saved(
    "rieng.yaml",
    'id: rieng\ntitle: Riêng\ntargets: []\nindicators:\n  - { id: thon-mang, label: Thôn có mạng, area: steering, unit: "%", phrases: [thôn có mạng] }\n',
  );
  const { compliance } = await checked("--against", superior, "--profile", profile);
  expect(compliance).toEqual([
    ["par-inspection-coverage", "below"],
    ["thon-mang", "missing"],
  ]);
});

test("--quiet says nothing of what it checks against", async () => {
  expect((await checked("--against", superior, "--quiet")).err).toBe("");
});

test.each([
  ["without a target", "Nâng cao chất lượng phục vụ.", "không nhận ra chỉ tiêu nào có con số"],
  [
    "with doubtful targets alone",
    "100% thôn có mạng không dây.",
    "cả 1 câu nhận ra đều chưa chắc chắn là yêu cầu đối với cấp dưới",
  ],
])("a superior's plan %s is refused, for nothing would be checked", async (_, bullet, reason) => {
  const empty = await saved("trong.md", provincePlan([bullet]));
  const { status, out, err } = await runCli(["check", plan, "--against", empty]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(`trong.md: ${reason}`);
});

test("a superior's plan that cannot be read ends with status 2", async () => {
  const { status, out, err } = await runCli(["check", plan, "--against", "khong-co.docx"]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("khong-co.docx: ");
});

import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isOwnReport } from "../../src/check/own-report.js";
import { runCli } from "../cli/run-cli.js";

const PLAN = "fixtures/department/faulty.md";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-report-"));
});

describe("is told by its mark:", () => {
  test.each([
    ["a page", ["check", PLAN, "--format", "html=FILE.html"]],
    [
      "a page of many plans",
      ["check", PLAN, PLAN, "fixtures/commune", "--format", "html=FILE.htm"],
    ],
    ["a review sheet in Word", ["check", PLAN, "--format", "docx=FILE.docx"]],
    ["a report in Markdown", ["check", PLAN, "--format", "markdown=FILE.md", "--lang", "en"]],
    ["letters", ["check", PLAN, "--format", "markdown=FILE.markdown", "--group-by", "agency"]],
    ["a report as text", ["check", PLAN, "-o", "FILE.txt"]],
    ["a report as text that says little", ["check", PLAN, "--quiet", "-o", "FILE.text"]],
    ["an extract in Markdown", ["extract", PLAN, "-o", "FILE.md"]],
  ])("%s", async (kind, args) => {
    const named = args.map((arg) => arg.replace("FILE", join(folder, kind.replaceAll(" ", "-"))));
    await runCli(named);
    const file = named.map((arg) => arg.replace(/^.*=/, "")).find((arg) => arg.startsWith(folder));
    expect(await isOwnReport(file ?? "")).toBe(true);
  });
});

describe("is not", () => {
  test.each([
    ["a plan in Markdown", "fixtures/department/good.md"],
    ["a plan in Word", "fixtures/department/good.docx"],
    ["a plan as PDF", "fixtures/department/good.pdf"],
    ["a file that is not there", "khong-co.md"],
    ["a folder", "fixtures"],
  ])("%s", async (_, path) => {
    expect(await isOwnReport(path)).toBe(false);
  });

  test.each([
    [
      "a plan that speaks of reviews",
      "a.md",
      "# KẾ HOẠCH\n\nBáo cáo kết quả rà soát do cchc lập\nKết quả rà soát do cchc lập\n",
    ],
    [
      "a plan with a silence at its end",
      "b.md",
      "# KẾ HOẠCH\n\n<!-- cchc-disable targets/missing -- cấp trên đã đồng ý -->\n",
    ],
    [
      "a plan that quotes a mark",
      "c.md",
      "<!-- cchc-report: do cchc lập, không phải kế hoạch -->\n\n# KẾ HOẠCH\n",
    ],
    ["a page of another program", "d.html", '<meta name="generator" content="Microsoft Word 15">'],
    ["a broken package", "e.docx", "PK docProps/custom.xml"],
    ["an empty file", "g.md", ""],
  ])("%s", async (_, name, text) => {
    await writeFile(join(folder, name), text);
    expect(await isOwnReport(join(folder, name))).toBe(false);
  });

  test("a folder with the name of a plan", async () => {
    await mkdir(join(folder, "f.md"));
    expect(await isOwnReport(join(folder, "f.md"))).toBe(false);
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkReading } from "../../src/check/check-document.js";
import { isOwnReport } from "../../src/check/own-report.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readFile } from "../../src/readers/read-file.js";
import { runCli } from "../cli/run-cli.js";
import { libreOfficeToPdf, libreOfficeToWord } from "./libreoffice.js";

const installed = spawnSync("soffice", ["--version"]).status === 0;
if (!installed) console.warn("Skipped: LibreOffice (soffice) must be installed.");

const folder = mkdtempSync(join(tmpdir(), "rendered-docx-"));
const sheet = join(folder, "phieu.docx");
const PLANS = ["fixtures/department/faulty.docx", "fixtures/commune/faulty.docx", "khong-co.docx"];

describe.skipIf(!installed)("the review sheet printed by LibreOffice", () => {
  beforeAll(async () => {
    await runCli(["check", ...PLANS, "--format", `docx=${sheet}`]);
    libreOfficeToPdf([sheet], folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is laid out as our own rules of layout ask", async () => {
    const profile = await loadProfile("cchc-2026");
    const settings = { profile, stage: "final", levels: {}, options: {} } as const;
    const reading = await readFile(join(folder, "phieu.pdf"));
    const { findings } = checkReading(reading, "phieu.pdf", settings);
    expect(findings.filter(({ rule }) => rule.startsWith("layout/"))).toEqual([]);
  });

  test("keeps the mark that it is no plan when it is saved as a Word file again", async () => {
    const again = join(folder, "luu-lai");
    libreOfficeToWord([sheet], again);
    expect(readFileSync(join(again, "phieu.docx")).equals(readFileSync(sheet))).toBe(false);
    expect(await isOwnReport(join(again, "phieu.docx"))).toBe(true);
  });

  test("begins a page for each plan, and counts its pages from the second", async () => {
    const { stdout } = spawnSync("pdftotext", ["-layout", join(folder, "phieu.pdf"), "-"], {
      encoding: "utf8",
    });
    const pages = stdout.split("\f").slice(0, -1);
    const first = pages.flatMap((page, index) => (page.includes("PHIẾU RÀ SOÁT") ? [index] : []));
    const numbers = pages.map((page) => /^\s*(\d+)\s*$/m.exec(page.split("\n", 3).join("\n"))?.[1]);
    const expected = pages.map((_, index) => {
      const begin = first.filter((page) => page <= index).at(-1) ?? 0;
      return index === begin ? undefined : String(index - begin + 1);
    });
    expect(first).toHaveLength(2);
    expect(numbers).toEqual(expected);
  });
});

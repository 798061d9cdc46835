import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkReading } from "../../src/check/check-document.js";
import { isOwnReport } from "../../src/check/own-report.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import type { CheckedDocument } from "../../src/findings/report.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readFile } from "../../src/readers/read-file.js";
import { docx } from "../../src/reporters/docx.js";
import { runCli } from "../cli/run-cli.js";
import { checkedDocument, reportOf } from "../reporters/sample-report.js";
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

  test.each(["full", "findings"] as const)(
    "never has the signature alone on a page (%s)",
    async (detail) => {
      const file = join(folder, `${detail}.docx`);
      const report = reportOf(LENGTHS.map(planOfLength));
      const content = await docx.render(report, { ...OPTIONS, detail });
      writeFileSync(file, content);
      libreOfficeToPdf([file], folder);
      const signed = pagesOf(`${detail}.pdf`).filter((page) => page.includes("THỦ TRƯỞNG"));
      expect(signed).toHaveLength(LENGTHS.length);
      expect(signed.filter((page) => !/Chưa rõ|Tổng hợp/.test(page))).toEqual([]);
    },
  );

  test("begins a page for each plan, and counts its pages from the second", async () => {
    const pages = pagesOf("phieu.pdf");
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

function pagesOf(name: string): readonly string[] {
  const printed = spawnSync("pdftotext", ["-layout", join(folder, name), "-"], {
    encoding: "utf8",
  });
  return printed.stdout.split("\f").slice(0, -1);
}

const OPTIONS = { language: "vi", color: false, width: 80, silenced: "counted" } as const;
/** So many lines that the signature comes to stand everywhere on a page. */
const LENGTHS = Array.from({ length: 40 }, (_, index) => index + 1);

function planOfLength(lines: number): CheckedDocument {
  const message = { vi: "Chưa rõ.", en: "Unclear." };
  const finding: Finding = {
    rule: "tasks/missing-lead",
    severity: "info",
    message,
    advice: message,
    quote: null,
    location: toLocation({}, null),
    basis: null,
  };
  return checkedDocument({
    notices: Array.from({ length: lines }, () => ({ code: "page-without-text", message })),
    findings: Array.from({ length: lines }, () => finding),
  });
}

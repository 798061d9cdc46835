import { readdirSync, readFileSync } from "node:fs";
import { findingRemarks } from "../../../src/annotate/finding-remarks.js";
import { annotatePdf } from "../../../src/annotate/pdf/annotate-pdf.js";
import { checkReading } from "../../../src/check/check-document.js";
import type { CheckedDocument } from "../../../src/findings/report.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";

export interface PdfPlan {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Plans as PDF files: the fixtures, and what LibreOffice and Chromium print. */
export function pdfPlans(): readonly PdfPlan[] {
  const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => `fixtures/${name}`)
    .sort();
  const samples = ["chromium", "libreoffice"].map((name) => `test/readers/pdf/samples/${name}.pdf`);
  return [...fixtures, ...samples].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(name)),
  }));
}

/** What the rules find in a PDF. */
export async function checkedPdf(bytes: Uint8Array): Promise<CheckedDocument> {
  const settings = {
    profile: await loadProfile("cchc-2026"),
    stage: "draft",
    levels: {},
    options: {},
  } as const;
  return checkReading(await readPdf(bytes), "plan.pdf", settings);
}

/** The copy with the findings of `checked` in Vietnamese. */
export async function annotatedCopy(
  bytes: Uint8Array,
  checked: CheckedDocument,
): Promise<Uint8Array> {
  return (await annotatePdf(bytes, findingRemarks(checked, "vi"))).bytes;
}

import type { Document } from "../document/document.js";
import type { Finding, Severity } from "../findings/finding.js";

const MILDER: Readonly<Record<Severity, Severity>> = {
  error: "warning",
  warning: "info",
  info: "info",
};

/**
 * The findings, of a scan each a degree milder where it rests on letters that were recognised, here or by
 * the scanner: a misread figure or abbreviation must not fail a plan.
 */
export function toldMildly(
  findings: readonly Finding[],
  { ocr, overImages = [] }: Pick<Document, "ocr" | "overImages">,
): readonly Finding[] {
  if (!ocr && overImages.length === 0) return findings;
  const pages = new Set(overImages);
  return findings.map((finding) =>
    restsOnRecognition(finding, pages)
      ? { ...finding, severity: MILDER[finding.severity] }
      : finding,
  );
}

/** A finding on the plan as a whole rests on all of its pages. */
function restsOnRecognition({ location }: Finding, pages: ReadonlySet<number>): boolean {
  const { confidence, page } = location;
  return confidence !== undefined || page === null || pages.has(page);
}

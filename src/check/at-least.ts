import { SEVERITIES, type Severity } from "../findings/finding.js";
import type { DocumentReport } from "../findings/report.js";

/** The document with its findings of at least that severity; the counts go on counting all. */
export function withFindingsAtLeast(document: DocumentReport, least: Severity): DocumentReport {
  if (document.status === "failed") return document;
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return {
    ...document,
    findings: document.findings.filter(({ severity }) => shown.includes(severity)),
  };
}

import type { Finding, Severity } from "../findings/finding.js";
import type { CheckedDocument, FindingCounts } from "../findings/report.js";

/** The findings by severity, and those that were set aside. */
export function countFindings({
  findings,
  silenced,
  known,
}: Pick<CheckedDocument, "findings" | "silenced" | "known">): FindingCounts {
  return {
    error: countOf(findings, "error"),
    warning: countOf(findings, "warning"),
    info: countOf(findings, "info"),
    silenced: silenced.length,
    known: known.length,
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

import type { Finding } from "../findings/finding.js";
import type { SeverityCounts } from "../findings/report.js";

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

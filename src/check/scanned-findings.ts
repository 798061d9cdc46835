import type { Finding, Severity } from "../findings/finding.js";

const MILDER: Readonly<Record<Severity, Severity>> = {
  error: "warning",
  warning: "info",
  info: "info",
};

/**
 * Findings on a plan that was read from a scan, each a degree milder where it rests on recognised
 * letters: a misread figure or abbreviation must not fail a plan.
 */
export function toldMildly(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    restsOnRecognition(finding) ? { ...finding, severity: MILDER[finding.severity] } : finding,
  );
}

/** A finding on the plan as a whole rests on all of its pages. */
function restsOnRecognition({ location }: Finding): boolean {
  return location.confidence !== undefined || location.page === null;
}

import { isOwnLevel } from "../compliance/own-level.js";
import type { Finding, Severity } from "../findings/finding.js";
import type { DocumentReport, Report } from "../findings/report.js";
import type { Block, Writing } from "./letter-writing.js";
import { markdownText } from "./markdown-text.js";
import { totals } from "./summary.js";

/** The title, how much was found, what of it the list holds, and what to do before it is sent. */
export function headBlocks(report: Report, writing: Writing): readonly Block[] {
  const { language, words } = writing;
  return [
    [`# ${words.title}`],
    [markdownText(totals(report, language))],
    [scope(report, writing)],
    ...(report.documents.some(hasFaults) ? [[reread(report.documents, writing)]] : []),
  ];
}

export function hasFaults({ counts }: DocumentReport): boolean {
  return counts.error + counts.warning > 0;
}

/** What the list holds, and how much was found besides. */
function scope({ documents, counts }: Report, { words }: Writing): string {
  const hidden = leftOut(documents);
  const holdsWarnings = hidden.warning === 0 || hidden.warning < counts.warning;
  const out = words.counts({ ...hidden, info: counts.info });
  return words.scope(holdsWarnings, out);
}

/** How many errors and warnings were found and are not printed in this run. */
export function leftOut(documents: readonly DocumentReport[]): { error: number; warning: number } {
  const count = (severity: "error" | "warning") =>
    documents
      .map(({ counts, findings }) => counts[severity] - countOf(findings, severity))
      .reduce((sum, one) => sum + one, 0);
  return { error: count("error"), warning: count("warning") };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function reread(documents: readonly DocumentReport[], { words }: Writing): string {
  const isProposed = documents.some(({ compliance }) =>
    compliance.some(({ source, status }) => status !== "not-applicable" && isOwnLevel(source)),
  );
  return isProposed ? `${words.reread} ${words.proposed}` : words.reread;
}

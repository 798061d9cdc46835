import type { DocumentReport } from "../findings/report.js";
import { documentLines } from "./pretty-document.js";
import { type Painter, painterFor, textLines } from "./pretty-lines.js";
import type { ReportOptions, TextReporter } from "./reporter.js";
import { totals } from "./summary.js";

/** The report for people at a terminal; it says the same without colour. */
export const pretty: TextReporter = {
  render(report, options) {
    const paint = painterFor(options.color);
    const blocks = report.documents
      .filter((document) => options.detail === "full" || isWorthShowing(document, options))
      .map((document) => documentLines(document, { ...options, paint }));
    const closing = textLines(totals(report, options.language), {
      width: options.width,
      indent: 0,
      paint: toneOf(report.counts, paint),
    });
    return `${[...blocks, closing].map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
};

function isWorthShowing(document: DocumentReport, { silenced }: ReportOptions): boolean {
  if (document.status === "failed" || document.findings.length > 0) return true;
  return silenced === "listed" && document.silenced.length > 0;
}

function toneOf(counts: { failed: number; error: number; warning: number }, paint: Painter) {
  if (counts.failed > 0 || counts.error > 0) return paint.error;
  return counts.warning > 0 ? paint.warning : paint.good;
}

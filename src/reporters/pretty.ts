import type { DocumentReport } from "../findings/report.js";
import { TEXT_MARK } from "../findings/report-mark.js";
import { agencyLines } from "./agency-lines.js";
import { documentLines } from "./pretty-document.js";
import { type Painter, painterFor, textLines } from "./pretty-lines.js";
import type { ReportOptions, RunSum, TextReporter } from "./reporter.js";
import { RunTally } from "./run-tally.js";
import { closingSentence } from "./summary.js";

/** The report for people at a terminal; it says the same without colour. */
export const pretty: TextReporter = {
  render({ documents, counts }, options) {
    const tally = new RunTally(options.language);
    for (const document of documents) tally.add(document);
    const blocks = documents.map((document) => renderDocument(document, options));
    return `${blocks.join("")}${renderClosing({ tally, counts }, options)}`;
  },
  renderOpening: ({ language }) => `${TEXT_MARK[language]}\n\n`,
  renderDocument,
  renderClosing,
};

function renderDocument(document: DocumentReport, options: ReportOptions): string {
  if (options.detail === "findings" && !isWorthShowing(document, options)) return "";
  const lines = documentLines(document, { ...options, paint: painterFor(options.color) });
  return `${lines.join("\n")}\n\n`;
}

function renderClosing(run: RunSum, options: ReportOptions): string {
  const { width, color, language, detail } = options;
  const paint = painterFor(color);
  const summary = detail === "full" ? agencyLines(run.tally.documents, { ...options, paint }) : [];
  const closing = textLines(closingSentence(run, language, detail), {
    width,
    indent: 0,
    paint: toneOf(run.counts, paint),
  });
  const blocks = summary.length === 0 ? [closing] : [summary, closing];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function isWorthShowing(document: DocumentReport, { silenced }: ReportOptions): boolean {
  if (document.status === "failed" || document.findings.length > 0) return true;
  return silenced === "listed" && document.silenced.length > 0;
}

function toneOf(counts: { failed: number; error: number; warning: number }, paint: Painter) {
  if (counts.failed > 0 || counts.error > 0) return paint.error;
  return counts.warning > 0 ? paint.warning : paint.good;
}

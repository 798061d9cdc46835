import type { DocumentReport } from "../findings/report.js";
import { TOOL } from "../findings/tool.js";
import { toJsonDocument } from "./json-document.js";
import { jsonText } from "./json-text.js";
import type { ReportOptions, TextReporter } from "./reporter.js";

export const jsonl: TextReporter = {
  render: ({ documents }, options) =>
    documents.map((document) => renderDocument(document, options)).join(""),
  renderDocument,
};

function renderDocument(document: DocumentReport, { language, run }: ReportOptions): string {
  const about = { tool: TOOL, language, ...(run === undefined ? {} : { run }) };
  return `${jsonText({ ...toJsonDocument(document, language), ...about })}\n`;
}

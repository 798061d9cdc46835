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

function renderDocument(document: DocumentReport, { language }: ReportOptions): string {
  return `${jsonText({ ...toJsonDocument(document, language), tool: TOOL, language })}\n`;
}

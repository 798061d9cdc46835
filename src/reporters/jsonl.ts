import type { DocumentReport } from "../findings/report.js";
import { toJsonDocument } from "./json-document.js";
import { jsonText } from "./json-text.js";
import type { Reporter, ReportOptions } from "./reporter.js";

export const jsonl: Reporter = {
  render: ({ documents }, options) =>
    documents.map((document) => renderDocument(document, options)).join(""),
  renderDocument,
};

function renderDocument(document: DocumentReport, { language }: ReportOptions): string {
  return `${jsonText(toJsonDocument(document, language))}\n`;
}

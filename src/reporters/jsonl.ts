import type { DocumentReport } from "../findings/report.js";
import { toJsonDocument } from "./json-document.js";
import type { Reporter, ReportOptions } from "./reporter.js";

export const jsonl: Reporter = {
  render: ({ documents }, options) =>
    documents.map((document) => renderDocument(document, options)).join(""),
  renderDocument,
};

function renderDocument(document: DocumentReport, { language }: ReportOptions): string {
  return `${JSON.stringify(toJsonDocument(document, language))}\n`;
}

import { toJsonDocument } from "./json-document.js";
import { jsonText } from "./json-text.js";
import type { TextReporter } from "./reporter.js";

export const json: TextReporter = {
  render({ tool, profile, documents, notices, counts }, { language }) {
    const report = {
      schemaVersion: 1,
      tool,
      profile,
      documents: documents.map((document) => toJsonDocument(document, language)),
      notices: notices.map(({ code, message }) => ({ code, message: message[language] })),
      counts,
    };
    return `${jsonText(report, 2)}\n`;
  },
};

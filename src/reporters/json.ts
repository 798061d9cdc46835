import { toJsonDocument } from "./json-document.js";
import type { Reporter } from "./reporter.js";

export const json: Reporter = {
  render({ tool, profile, documents, counts }, { language }) {
    const report = {
      schemaVersion: 1,
      tool,
      profile,
      documents: documents.map((document) => toJsonDocument(document, language)),
      counts,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

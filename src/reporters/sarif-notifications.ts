import type { Language } from "../document/bilingual.js";
import type { Notice } from "../document/notice.js";
import type { CheckedDocument, DocumentReport, Report } from "../findings/report.js";
import { sarifLocation } from "./sarif-location.js";
import { sarifMessage } from "./sarif-words.js";
import { skippedRules } from "./summary.js";

/** What could not be read or checked, and what the user should know of the run, as SARIF notifications. */
export function notificationsOf(
  { documents, notices }: Pick<Report, "documents" | "notices">,
  language: Language,
) {
  return [
    ...documents.flatMap((document) => ofDocument(document, language)),
    ...notices.map(({ code, message }) => ({
      descriptor: { id: code },
      level: "note",
      message: { text: sarifMessage(message[language]) },
    })),
  ];
}

function ofDocument(document: DocumentReport, language: Language) {
  if (document.status === "checked") return ofCheckedDocument(document, language);
  const { code, message } = document.error;
  return [
    {
      descriptor: { id: code },
      level: "error",
      message: { text: sarifMessage(message[language]) },
      locations: [sarifLocation(document.path, null, language)],
    },
  ];
}

function ofCheckedDocument({ path, notices, outcomes }: CheckedDocument, language: Language) {
  return [
    ...notices.map(({ code, message, place }: Notice) => ({
      descriptor: { id: code },
      level: "warning",
      message: { text: sarifMessage(message[language]) },
      locations: [sarifLocation(path, place ?? null, language)],
    })),
    ...skippedRules(outcomes, language).map(({ reason, rules }) => ({
      descriptor: { id: "not-applicable" },
      level: "note",
      message: { text: sarifMessage(`${reason} (${rules.join(", ")})`) },
      locations: [sarifLocation(path, null, language)],
    })),
  ];
}

import type { z } from "zod";
import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import { toLocation } from "../document/place.js";
import type { Finding } from "../findings/finding.js";
import type { DocumentReport } from "../findings/report.js";
import type { documentReportSchema } from "./report-schema.js";

export type JsonDocument = z.infer<typeof documentReportSchema>;

/** One document of the JSON report, with its sentences in one language. */
export function toJsonDocument(document: DocumentReport, language: Language): JsonDocument {
  const { path, status, counts } = document;
  if (document.status === "failed") {
    const { code, message } = document.error;
    const error = { code, message: message[language] };
    return { path, status, error, findings: [], compliance: [], counts };
  }
  return {
    path,
    status,
    error: null,
    agency: document.agency,
    subject: document.subject,
    planKind: document.planKind,
    recognised: document.recognised,
    sections: document.sections,
    tasks: document.tasks,
    profile: document.profile,
    findings: document.findings.map((finding) => toJsonFinding(finding, language)),
    silenced: document.silenced.map((finding) => {
      const { reason, owner, until, origin } = finding;
      return { ...toJsonFinding(finding, language), reason, owner, until, origin };
    }),
    known: document.known.map((finding) => toJsonFinding(finding, language)),
    compliance: document.compliance.map((entry) => toJsonCompliance(entry, language)),
    outcomes: document.outcomes.map(({ rule, status, reason }) => ({
      rule,
      status,
      reason: textOrNull(reason, language),
    })),
    notices: document.notices.map(({ code, message, place }) => ({
      code,
      message: message[language],
      place: place === undefined ? null : toLocation(place, null),
    })),
    counts,
  };
}

function toJsonCompliance(
  { target, label, scope, required, status, reason, stated, source }: Compliance,
  language: Language,
): JsonDocument["compliance"][number] {
  return {
    target,
    label,
    ...(scope !== undefined && { scope: scope[language] }),
    required,
    status,
    reason: textOrNull(reason ?? null, language),
    stated: [...stated],
    source,
  };
}

function toJsonFinding(
  { rule, severity, message, advice, quote, location, basis }: Finding,
  language: Language,
): JsonDocument["findings"][number] {
  return {
    rule,
    severity,
    message: `${message[language]} ${advice[language]}`,
    advice: advice[language],
    quote,
    location,
    basis: textOrNull(basis, language),
  };
}

function textOrNull(text: Bilingual | null, language: Language): string | null {
  return text === null ? null : text[language];
}

import type { z } from "zod";
import type { Bilingual } from "../document/bilingual.js";
import type { DocumentErrorCode } from "../document/errors.js";
import type { Notice, NoticeCode } from "../document/notice.js";
import type { Location, Place } from "../document/place.js";
import type { Finding, Outcome } from "../findings/finding.js";
import type { DocumentReport, FindingCounts } from "../findings/report.js";
import type { documentLineSchema } from "./report-schema.js";

export type DocumentLine = z.infer<typeof documentLineSchema>;

/**
 * The document that a line of JSONL tells of, or `undefined` when the line lacks what a report needs. Its
 * sentences are in one language, which stands for both.
 */
export function fromJsonDocument(line: DocumentLine): DocumentReport | undefined {
  const { path, error, counts } = line;
  if (error !== null) {
    // Another version may know other codes; they are only printed.
    const code = error.code as DocumentErrorCode;
    const message = inBoth(error.message);
    return {
      path,
      status: "failed",
      error: { code, message },
      findings: [],
      compliance: [],
      counts,
    };
  }
  const { planKind, recognised, sections, tasks, profile, outcomes, notices } = line;
  if (!(planKind && recognised && sections && tasks && profile && outcomes && notices)) return;
  return {
    path,
    status: "checked",
    error: null,
    agency: line.agency ?? null,
    subject: line.subject ?? null,
    planKind,
    recognised,
    sections,
    tasks,
    profile,
    findings: line.findings.map(toFinding),
    silenced: (line.silenced ?? []).map((one) => {
      const { reason, owner, until, origin } = one;
      return { ...toFinding(one), reason, owner, until, origin };
    }),
    known: (line.known ?? []).map(toFinding),
    compliance: line.compliance.map(({ scope, reason, ...entry }) => ({
      ...entry,
      ...(scope !== undefined && { scope: inBoth(scope) }),
      ...(reason !== null && { reason: inBoth(reason) }),
    })),
    outcomes: outcomes.flatMap(toOutcome),
    notices: notices.map(toNotice),
    counts: counts satisfies FindingCounts,
  };
}

type JsonFinding = DocumentLine["findings"][number];

function toFinding({
  rule,
  severity,
  message,
  advice,
  quote,
  location,
  basis,
}: JsonFinding): Finding {
  const end = ` ${advice}`;
  const said = message.endsWith(end) ? message.slice(0, -end.length) : message;
  return {
    rule,
    severity,
    message: inBoth(said),
    advice: inBoth(advice),
    quote,
    location,
    basis: basis === null ? null : inBoth(basis),
  };
}

type JsonOutcome = NonNullable<DocumentLine["outcomes"]>[number];

function toOutcome({ rule, status, reason }: JsonOutcome): Outcome[] {
  if (status !== "not-applicable") return [{ rule, status, reason: null }];
  return reason === null ? [] : [{ rule, status, reason: inBoth(reason) }];
}

type JsonNotice = NonNullable<DocumentLine["notices"]>[number];

function toNotice({ code, message, place }: JsonNotice): Notice {
  return {
    // As with the codes of errors.
    code: code as NoticeCode,
    message: inBoth(message),
    ...(place !== null && { place: toPlace(place) }),
  };
}

function toPlace({ section: _, confidence, ...numbers }: Location): Place {
  const known = Object.entries(numbers).filter(([, number]) => number !== null);
  return { ...Object.fromEntries(known), ...(confidence !== undefined && { confidence }) };
}

function inBoth(text: string): Bilingual {
  return { vi: text, en: text };
}

import type { Severity } from "../findings/finding.js";
import { sha256, withFingerprints } from "../findings/fingerprints.js";
import type { DocumentReport } from "../findings/report.js";
import { cleanText } from "./clean-text.js";
import { filePosition } from "./file-position.js";
import { repositoryPath } from "./file-reference.js";
import { findingText } from "./finding-text.js";
import { jsonText } from "./json-text.js";
import { placeWords } from "./place-words.js";
import type { Reporter, ReportOptions } from "./reporter.js";

/**
 * The findings that count, as a GitLab Code Quality report: its fingerprints tell what is new from what
 * the target branch has already. A document that could not be read stands among them as a blocker.
 */
export const gitlab: Reporter = {
  render: ({ documents }, options) =>
    `${jsonText(
      documents.flatMap((document) => issuesOf(document, options)),
      2,
    )}\n`,
};

const SEVERITIES = {
  error: "major",
  warning: "minor",
  info: "info",
} as const satisfies Record<Severity, string>;

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(document: DocumentReport, { language, folder }: ReportOptions): readonly Issue[] {
  const path = repositoryPath(document.path, folder);
  if (document.status === "failed") {
    const { code, message } = document.error;
    return [
      {
        description: cleanText(message[language]),
        check_name: code,
        fingerprint: sha256([path, code].join("\n")),
        severity: "blocker",
        location: { path, lines: { begin: 1 } },
      },
    ];
  }
  const entries = document.findings.map((finding) => ({ finding }));
  return withFingerprints(entries).map(({ finding, fingerprint: { hash, ordinal } }) => {
    const position = filePosition(finding.location);
    const text = findingText(finding, language);
    return {
      description: position === null ? `${text} (${placeWords(finding.location, language)})` : text,
      check_name: finding.rule,
      fingerprint: sha256([path, hash, ordinal].join("\n")),
      severity: SEVERITIES[finding.severity],
      // The format has no issue without a line.
      location: { path, lines: { begin: position?.line ?? 1 } },
    };
  });
}

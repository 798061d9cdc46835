import type { Language } from "../document/bilingual.js";
import { type Fingerprint, withFingerprints } from "../findings/fingerprints.js";
import type { CheckedDocument, SilencedFinding } from "../findings/report.js";
import { cleanText } from "./clean-text.js";
import { findingText } from "./finding-text.js";
import { sarifLocation } from "./sarif-location.js";
import { SARIF_LEVELS, sarifMessage } from "./sarif-words.js";

/** The findings of a document as SARIF results: those of the baseline, those that count, those set aside. */
export function resultsOf(
  { path, baseline, known, findings, silenced }: CheckedDocument,
  ruleIndex: ReadonlyMap<string, number>,
  language: Language,
) {
  const fresh = baseline === undefined ? {} : { baselineState: "new" };
  const entries = [
    ...known.map((finding) => ({ finding, standing: { baselineState: "unchanged" } })),
    ...findings.map((finding) => ({ finding, standing: fresh })),
    ...silenced.map((finding) => ({
      finding,
      standing: { suppressions: [suppressionOf(finding, path)] },
    })),
  ];
  return withFingerprints(entries).map(({ finding, fingerprint, standing }) => ({
    ruleId: finding.rule,
    ...(ruleIndex.has(finding.rule) && { ruleIndex: ruleIndex.get(finding.rule) }),
    level: SARIF_LEVELS[finding.severity],
    message: { text: sarifMessage(findingText(finding, language)) },
    locations: [sarifLocation(path, finding.location, language)],
    partialFingerprints: partialFingerprints(fingerprint),
    ...standing,
    properties: {
      quote: finding.quote === null ? null : cleanText(finding.quote),
      basis: finding.basis === null ? null : cleanText(finding.basis[language]),
    },
  }));
}

/** Where a comment of the plan itself sets the finding aside, that is in its source. */
function suppressionOf({ reason, owner, until, origin }: SilencedFinding, path: string) {
  return {
    kind: origin.startsWith(`${path}:`) ? "inSource" : "external",
    status: "accepted",
    justification: cleanText(reason),
    properties: { owner: owner === null ? null : cleanText(owner), until, origin },
  };
}

/** Under our own name, and under the only one by which GitHub follows an alert from run to run. */
function partialFingerprints({ hash, ordinal }: Fingerprint) {
  return {
    "cchcFinding/v1": `${hash}:${ordinal}`,
    primaryLocationLineHash: `${hash.slice(0, SHORT_HASH)}:${ordinal}`,
  };
}

/** In hexadecimal digits. */
const SHORT_HASH = 16;

import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { DocumentErrorCode } from "../document/errors.js";
import type { Notice } from "../document/notice.js";
import type { PlanExtract } from "../plan/extract-schema.js";
import type { PlanKind } from "../plan/plan.js";
import type { Finding, Outcome, Severity } from "./finding.js";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are by severity, and how many were set aside and count nowhere else. */
export interface FindingCounts extends SeverityCounts {
  /** Set aside with a reason. */
  readonly silenced: number;
  /** Known from the baseline. */
  readonly known: number;
}

/** A finding that somebody set aside, and why. */
export interface SilencedFinding extends Finding {
  readonly reason: string;
  readonly owner: string | null;
  /** ISO date of the last day on which it is set aside; `null` for ever. */
  readonly until: string | null;
  /** Where that stands: "cchc.config.yaml:12:5", or the line of the comment as "ke-hoach.md:12:1". */
  readonly origin: string;
}

/** Something about the run as a whole that its user should know. */
export interface RunNotice {
  readonly code:
    | "silence-expired"
    | "silence-unused"
    | "override-unused"
    | "baseline-gone"
    | "files-ignored"
    | "reports-skipped";
  readonly message: Bilingual;
}

/** What became of one document. */
export type DocumentReport = CheckedDocument | FailedDocument;

export interface CheckedDocument {
  readonly path: string;
  readonly status: "checked";
  readonly error: null;
  /** Who wrote it and what it is, as far as recognised. */
  readonly agency: string | null;
  readonly subject: string | null;
  readonly planKind: PlanKind;
  /** How much was recognised, so that nothing passes silently. */
  readonly recognised: {
    readonly sections: number;
    readonly targets: number;
    readonly tasks: number;
    readonly citations: number;
  };
  /** The headings, in the order of the document. */
  readonly sections: PlanExtract["sections"];
  /** The rows of the task tables, in the order of the document. */
  readonly tasks: PlanExtract["tasks"];
  /** What the plan was held against. */
  readonly profile: ProfileName;
  /** In the order of the document; without those that were set aside. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Findings that the baseline holds. */
  readonly known: readonly Finding[];
  /** The file of the known findings that this document was held against; absent where there was none. */
  readonly baseline?: string | undefined;
  readonly compliance: readonly Compliance[];
  readonly outcomes: readonly Outcome[];
  readonly notices: readonly Notice[];
  readonly counts: FindingCounts;
}

export interface FailedDocument {
  readonly path: string;
  readonly status: "failed";
  readonly error: { readonly code: DocumentErrorCode; readonly message: Bilingual };
  readonly findings: readonly [];
  readonly compliance: readonly [];
  readonly counts: FindingCounts;
}

export interface ProfileName {
  readonly id: string;
  readonly title: string;
}

/** What a rule asks, for reports that explain their findings. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Bilingual;
  readonly why: Bilingual;
  readonly mend: Bilingual;
  readonly basis: Bilingual;
}

/** A whole run: what every reporter prints. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** `null` where the documents were held against different ones. */
  readonly profile: ProfileName | null;
  readonly documents: readonly DocumentReport[];
  readonly notices: readonly RunNotice[];
  /** Paths of files below the folders that are of no kind that can be read; absent where nobody looked. */
  readonly skipped?: readonly string[] | undefined;
  /** Every rule, in the order in which they are listed. */
  readonly rules: readonly RuleDescription[];
  readonly counts: FindingCounts & { readonly documents: number; readonly failed: number };
}

/** All the files that a run is shared out from, as each part tells of it. */
export interface WholeRun {
  /** The same for the same paths, on whichever machine. */
  readonly id: string;
  readonly files: number;
}

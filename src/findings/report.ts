import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { DocumentErrorCode } from "../document/errors.js";
import type { Notice } from "../document/notice.js";
import type { PlanKind } from "../plan/plan.js";
import type { Finding, Outcome, Severity } from "./finding.js";

export type SeverityCounts = Readonly<Record<Severity, number>>;

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
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  readonly compliance: readonly Compliance[];
  readonly outcomes: readonly Outcome[];
  readonly notices: readonly Notice[];
  readonly counts: SeverityCounts;
}

export interface FailedDocument {
  readonly path: string;
  readonly status: "failed";
  readonly error: { readonly code: DocumentErrorCode; readonly message: Bilingual };
  readonly findings: readonly [];
  readonly compliance: readonly [];
  readonly counts: SeverityCounts;
}

/** A whole run: what every reporter prints. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly profile: { readonly id: string; readonly title: string } | null;
  readonly documents: readonly DocumentReport[];
  readonly counts: SeverityCounts & { readonly documents: number; readonly failed: number };
}

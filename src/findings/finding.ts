import type { Bilingual } from "../document/bilingual.js";
import type { Location } from "../document/place.js";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something in the plan that its author should mend. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the words of the plan, and why it matters. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly advice: Bilingual;
  /** Exact words of the plan; `null` where the fault is that something is absent. */
  readonly quote: string | null;
  readonly location: Location;
  /** The source of the demand. */
  readonly basis: Bilingual | null;
}

/** How one rule ended on one plan; nothing passes silently. */
export type Outcome = AppliedOutcome | SkippedOutcome;

export interface AppliedOutcome {
  readonly rule: string;
  readonly status: "passed" | "failed";
  readonly reason: null;
}

export interface SkippedOutcome {
  readonly rule: string;
  readonly status: "not-applicable";
  /** Why the rule could not be applied. */
  readonly reason: Bilingual;
}

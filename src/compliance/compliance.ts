import type { Bilingual } from "../document/bilingual.js";
import type { Location } from "../document/place.js";
import type { Comparator } from "../plan/plan.js";

export type ComplianceStatus =
  | "met"
  | "below"
  | "missing"
  | "deferred"
  | "contradictory"
  | "not-applicable";

/** How the plan stands to one target of the profile, with the evidence. */
export interface Compliance {
  /** Id of the profile's target. */
  readonly target: string;
  readonly label: string;
  /** Whom the target binds, where the profile has another of the same label. */
  readonly scope?: Bilingual | undefined;
  readonly required: {
    readonly comparator: Comparator;
    readonly value: number;
    readonly unit: string;
  };
  readonly status: ComplianceStatus;
  /** Why a target does not apply, as the part of a sentence. */
  readonly reason?: Bilingual | undefined;
  readonly stated: readonly Stated[];
  /** Where the target was read from. */
  readonly source: string;
}

export interface Stated {
  /** `null` where the plan prints a bare figure or none. */
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly quote: string;
  readonly location: Location;
}

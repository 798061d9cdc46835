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
  readonly required: {
    readonly comparator: Comparator;
    readonly value: number;
    readonly unit: string;
  };
  readonly status: ComplianceStatus;
  readonly stated: readonly Stated[];
  /** Where the target was read from. */
  readonly source: string;
}

export interface Stated {
  readonly value: number | null;
  readonly unit: string | null;
  readonly quote: string;
  readonly location: Location;
}

import type { z } from "zod";
import type { Comparator, ReformArea, SectionKind } from "../plan/plan.js";
import type { profileFileSchema } from "./profile-schema.js";

/** A profile as it is written in YAML. */
export type ProfileFile = z.input<typeof profileFileSchema>;

/** A profile ready to check against: `extends` resolved, demands parsed, every default filled in. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly province: string | null;
  readonly year: number | null;
  readonly source: ProfileSource | null;
  readonly requiredBases: readonly RequiredBasis[];
  readonly requiredAreas: readonly ReformArea[];
  readonly requiredSections: readonly SectionKind[];
  readonly targets: readonly ProfileTarget[];
  readonly indicators: readonly ProfileIndicator[];
}

export interface ProfileSource {
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly url: string | null;
}

/** A document that plans must cite; asked for only of plans dated after `date` or undated. */
export interface RequiredBasis {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

export interface ProfileTarget {
  readonly id: string;
  /** Indicator ids; a commitment on any of them serves. */
  readonly indicators: readonly string[];
  readonly label: string;
  readonly area: ReformArea | null;
  readonly required: {
    readonly comparator: Comparator;
    readonly value: number;
    readonly unit: string;
  };
  /** Kinds of agency that the target binds; empty means all. */
  readonly appliesTo: readonly AgencyKind[];
  /** Where the target was read from. */
  readonly source: string;
  readonly severity: "error" | "warning" | "info" | null;
}

export const AGENCY_KINDS = ["department", "office", "authority", "commune"] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** An indicator that a profile adds to the catalogue; `phrases` and `not` are compared folded. */
export interface ProfileIndicator {
  readonly id: string;
  readonly label: string;
  readonly area: ReformArea;
  readonly unit: string;
  readonly phrases: readonly string[];
  readonly not: readonly string[];
}

import type { Target } from "../plan/plan.js";
import { unitKey } from "../plan/unit-key.js";
import type { ProfileTarget } from "../profiles/profile.js";

/** Whether a commitment of the plan speaks of what the profile's target measures. */
export function serves(
  candidate: Pick<Target, "indicator">,
  target: Pick<ProfileTarget, "indicators">,
): boolean {
  return candidate.indicator !== null && target.indicators.includes(candidate.indicator);
}

/** Whether a figure can be weighed against a demand: "5 đơn vị" says nothing about percents. */
export function comparable(
  stated: Pick<Target, "unit">,
  required: { readonly unit: string },
): boolean {
  return stated.unit === null || unitKey(stated.unit) === unitKey(required.unit);
}

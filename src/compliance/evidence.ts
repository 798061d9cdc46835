import type { Target } from "../plan/plan.js";
import { unitKey } from "../plan/unit-key.js";
import type { ProfileTarget } from "../profiles/profile.js";
import { canonical } from "../text/fold.js";

/**
 * Whether a commitment of the plan speaks of what the profile's target measures: "tăng thêm 10%" says
 * nothing of the level that is reached, unless growth is what is asked for.
 */
export function serves(
  candidate: Pick<Target, "indicator" | "change" | "text">,
  target: Pick<ProfileTarget, "indicators" | "label">,
): boolean {
  if (candidate.indicator === null || !target.indicators.includes(candidate.indicator))
    return false;
  return (
    !isGrowth(candidate) || /(?<![A-Za-zÀ-ỹ])tăng(?![A-Za-zÀ-ỹ])/u.test(canonical(target.label))
  );
}

const ADDED =
  /(?:tăng|thêm)(?: (?:thêm|tối thiểu|ít nhất|trên|hơn|khoảng|từ|bình quân|không dưới))*\s+\d/u;

function isGrowth({ change, text }: Pick<Target, "change" | "text">): boolean {
  return change === "increase" && ADDED.test(canonical(text));
}

/** Whether a figure can be weighed against a demand: "5 đơn vị" says nothing about percents. */
export function comparable(
  stated: Pick<Target, "unit">,
  required: { readonly unit: string },
): boolean {
  return stated.unit === null || unitKey(stated.unit) === unitKey(required.unit);
}

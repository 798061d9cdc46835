import type { Plan, Pledge, Target } from "../plan/plan.js";
import type { Profile, ProfileTarget } from "../profiles/profile.js";
import { agencyKindOf } from "./agency-kind.js";
import type { Compliance, ComplianceStatus, Stated } from "./compliance.js";
import { isContradictory } from "./contradiction.js";
import { comparable, serves } from "./evidence.js";
import { satisfies } from "./interval.js";
import { ofPlanYear } from "./period.js";

/**
 * How the plan stands to every target of the profile, in the profile's order. Only yearly plans are
 * held to targets, and only those of the agencies that a target binds.
 */
export function assess(plan: Plan, profile: Profile): readonly Compliance[] {
  return profile.targets.map((target) => {
    const evidence = distinct(plan.targets.filter((candidate) => serves(candidate, target)));
    const pledges = plan.pledges.filter((pledge) => target.indicators.includes(pledge.indicator));
    return {
      target: target.id,
      label: target.label,
      required: target.required,
      status: binds(target, plan) ? statusOf(target, evidence, plan) : "not-applicable",
      stated: evidence.length > 0 ? evidence.map(toStated) : pledges.map(inWords),
      source: target.source,
    };
  });
}

function binds(target: ProfileTarget, plan: Plan): boolean {
  if (plan.header.planKind !== "annual") return false;
  if (target.appliesTo.length === 0) return true;
  const kind = agencyKindOf(plan.header);
  return kind !== undefined && target.appliesTo.includes(kind);
}

function statusOf(
  target: ProfileTarget,
  evidence: readonly Target[],
  plan: Plan,
): ComplianceStatus {
  const values = evidence.filter(
    (stated) => stated.value !== null && comparable(stated, target.required),
  );
  if (values.length === 0)
    return evidence.some(({ deferred }) => deferred) ? "deferred" : "missing";
  if (isContradictory(values, plan.header.planYear)) return "contradictory";
  const ofThisYear = values.filter((stated) => ofPlanYear(stated.period, plan.header.planYear));
  const decisive = ofThisYear.length > 0 ? ofThisYear : values;
  return decisive.some((stated) => satisfies(stated, target.required)) ? "met" : "below";
}

/** One figure that serves several indicators is evidence once. */
function distinct(evidence: readonly Target[]): readonly Target[] {
  const seen = new Set<string>();
  return evidence.filter((stated) => {
    const { value, comparator, unit, quote, location } = stated;
    const key = JSON.stringify([value, comparator, unit, quote, location]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The clause that commits is the evidence: a bullet may commit to several things. */
function toStated({ value, unit, text, location }: Target): Stated {
  return { value, unit, quote: text, location };
}

/** A promise without a figure is told beside a demand that no figure answers. */
function inWords({ text, location }: Pledge): Stated {
  return { value: null, unit: null, quote: text, location };
}

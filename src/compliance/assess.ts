import type { Bilingual } from "../document/bilingual.js";
import type { Plan, Pledge, Target } from "../plan/plan.js";
import type { AgencyKind, Profile, ProfileTarget } from "../profiles/profile.js";
import { agencyKindOf } from "./agency-kind.js";
import { agencyWords } from "./agency-words.js";
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
  const labels = profile.targets.map(({ label }) => label);
  const repeated = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  const kind = agencyKindOf(plan.header);
  return profile.targets.map((target) => {
    const evidence = distinct(plan.targets.filter((candidate) => serves(candidate, target)));
    const pledges = plan.pledges.filter((pledge) => target.indicators.includes(pledge.indicator));
    const reason = notApplicable(target, plan, kind);
    return {
      target: target.id,
      label: target.label,
      ...(repeated.has(target.label) && { scope: agencyWords(target.appliesTo) }),
      required: target.required,
      status: reason === undefined ? statusOf(target, evidence, plan) : "not-applicable",
      ...(reason !== undefined && { reason }),
      stated: evidence.length > 0 ? evidence.map(toStated) : pledges.map(inWords),
      source: target.source,
    };
  });
}

/**
 * How many targets are for certain kinds of agency, where the name of the one that issued the plan does
 * not tell its kind, so that none of them applies.
 */
export function targetsOfUnknownKind({ header }: Plan, { targets }: Profile): number {
  if (header.planKind !== "annual" || agencyKindOf(header) !== undefined) return 0;
  return targets.filter(({ appliesTo }) => appliesTo.length > 0).length;
}

/** `undefined` when the plan is held to the target. */
function notApplicable(
  { appliesTo }: ProfileTarget,
  { header }: Plan,
  kind: AgencyKind | undefined,
): Bilingual | undefined {
  if (header.planKind === "other") return UNKNOWN_KIND;
  if (header.planKind !== "annual") return NOT_ANNUAL;
  if (appliesTo.length === 0) return undefined;
  if (kind !== undefined && appliesTo.includes(kind)) return undefined;
  const { vi, en } = agencyWords(appliesTo);
  return kind === undefined
    ? {
        vi: `chỉ dành cho ${vi}, mà không nhận ra loại cơ quan ban hành kế hoạch này`,
        en: `only for ${en}, and the kind of agency that issued this plan was not recognised`,
      }
    : { vi: `chỉ dành cho ${vi}`, en: `only for ${en}` };
}

const UNKNOWN_KIND: Bilingual = {
  vi: "không nhận ra đây là loại kế hoạch gì",
  en: "the kind of plan was not recognised",
};
const NOT_ANNUAL: Bilingual = {
  vi: "kế hoạch này không phải kế hoạch năm",
  en: "this is not an annual plan",
};

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
function toStated({ comparator, value, unit, text, location }: Target): Stated {
  return { comparator, value, unit, quote: text, location };
}

/** A promise without a figure is told beside a demand that no figure answers. */
function inWords({ text, location }: Pledge): Stated {
  return { comparator: null, value: null, unit: null, quote: text, location };
}

import { assess } from "../compliance/assess.js";
import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { Location } from "../document/place.js";
import type { Finding, Outcome, Severity } from "../findings/finding.js";
import { SEVERITIES } from "../findings/finding.js";
import type { Plan, PlanKind } from "../plan/plan.js";
import type { Profile } from "../profiles/profile.js";
import type { Fault, Rule, RuleContext, RuleOptions, Stage } from "../rules/rule.js";

/** The severity at which a rule's findings are reported, or "off" to leave the rule out. */
export const RULE_LEVELS = ["off", ...SEVERITIES] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export interface RuleSettings {
  readonly profile: Profile;
  readonly stage: Stage;
  /** By rule id; a level given here outweighs the rule's own and that of a single fault. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** By rule id; options that are not given keep their defaults. */
  readonly options: Readonly<Record<string, RuleOptions>>;
}

export interface RuleResults {
  /** In the order of the document; those that concern the whole of it come first. */
  readonly findings: readonly Finding[];
  /** One for each rule, in the order of the rules. */
  readonly outcomes: readonly Outcome[];
  /** How the plan stands to every target of the profile, as the rules saw it. */
  readonly compliance: readonly Compliance[];
}

/** Runs the rules over one plan; every rule leaves an outcome, also one that could not be applied. */
export function runRules(plan: Plan, rules: readonly Rule[], settings: RuleSettings): RuleResults {
  const compliance = assess(plan, settings.profile);
  const { profile, stage } = settings;
  const results = rules.map((rule) =>
    runRule(
      rule,
      { plan, profile, compliance, stage, options: optionsOf(rule, settings) },
      settings,
    ),
  );
  return {
    findings: results.flatMap(({ findings }) => findings).toSorted(byPlace),
    outcomes: results.map(({ outcome }) => outcome),
    compliance,
  };
}

interface RuleResult {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

function runRule(rule: Rule, context: RuleContext, { levels }: RuleSettings): RuleResult {
  const level = levels[rule.id];
  if (level === "off") return notApplicable(rule, SWITCHED_OFF);
  const { planKind } = context.plan.header;
  if (!rule.kinds.includes(planKind)) return notApplicable(rule, OTHER_KIND[planKind]);
  const reason = rule.notApplicable?.(context);
  if (reason !== undefined) return notApplicable(rule, reason);
  const findings = [...rule.check(context)].map((fault) => toFinding(rule, fault, level));
  const status = findings.length === 0 ? "passed" : "failed";
  return { findings, outcome: { rule: rule.id, status, reason: null } };
}

function notApplicable(rule: Rule, reason: Bilingual): RuleResult {
  return { findings: [], outcome: { rule: rule.id, status: "not-applicable", reason } };
}

/** The options that were given, defaults filled in. */
function optionsOf(rule: Rule, { options }: RuleSettings): RuleOptions {
  const defaults = Object.entries(rule.options).map(
    ([name, spec]) => [name, spec.default] as const,
  );
  return { ...Object.fromEntries(defaults), ...options[rule.id] };
}

function toFinding(rule: Rule, fault: Fault, level: Severity | undefined): Finding {
  return {
    rule: rule.id,
    severity: level ?? fault.severity ?? rule.severity,
    message: fault.message,
    advice: fault.advice ?? rule.mend,
    quote: fault.quote,
    location: fault.location,
    basis: fault.basis ?? rule.basis,
  };
}

function byPlace(one: Finding, other: Finding): number {
  const first = orderOf(one.location);
  const second = orderOf(other.location);
  const step = first.findIndex((number, index) => number !== second[index]);
  if (step >= 0) return (first[step] ?? 0) - (second[step] ?? 0);
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

function orderOf({ page, line, paragraph, table, row, cell, column }: Location): readonly number[] {
  return [page, line, paragraph, table, row, cell, column].map((number) => number ?? 0);
}

const SWITCHED_OFF: Bilingual = {
  vi: "Quy tắc đã được tắt theo yêu cầu.",
  en: "The rule was switched off on request.",
};

const OTHER_KIND: Readonly<Record<PlanKind, Bilingual>> = {
  annual: {
    vi: "Quy tắc không dành cho kế hoạch CCHC hằng năm.",
    en: "The rule does not apply to annual plans.",
  },
  index: {
    vi: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
    en: "The rule does not apply to plans for raising an index (PAR INDEX, SIPAS).",
  },
  programme: {
    vi: "Quy tắc không dành cho kế hoạch thực hiện nghị quyết, kết luận.",
    en: "The rule does not apply to plans for carrying out a resolution or conclusion.",
  },
  other: {
    vi: "Không nhận ra đây là loại kế hoạch nào.",
    en: "The kind of plan was not recognised.",
  },
};

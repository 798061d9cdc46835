import type { Compliance } from "../compliance/compliance.js";
import { comparable, serves } from "../compliance/evidence.js";
import { levelPhrase } from "../compliance/level-words.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { Target } from "../plan/plan.js";
import type { Profile } from "../profiles/profile.js";
import type { RuleContext } from "./rule.js";

/** Why no targets can be asked for, `undefined` when they can. */
export function noTargets(profile: Profile): Bilingual | undefined {
  if (profile.targets.length > 0) return undefined;
  return {
    vi: `Bộ chỉ tiêu “${profile.title}” không có chỉ tiêu nào.`,
    en: `The profile “${profile.title}” sets no targets.`,
  };
}

/** "tối thiểu 20%", "100%". */
export function requiredWords({ required }: Compliance, language: Language): string {
  return levelPhrase(required, language);
}

/** The severity that the profile gives to a target, `null` when it leaves it to the rule. */
export function severityOf({ target }: Compliance, profile: Profile): Severity | null {
  return profile.targets.find(({ id }) => id === target)?.severity ?? null;
}

/** The figures of the plan that were weighed against a target, in the order of the plan. */
export function weighedFigures(
  entry: Compliance,
  { plan, profile }: RuleContext,
): readonly Target[] {
  const target = profile.targets.find(({ id }) => id === entry.target);
  if (target === undefined) return [];
  return plan.targets.filter(
    (candidate) =>
      candidate.value !== null &&
      serves(candidate, target) &&
      comparable(candidate, entry.required),
  );
}

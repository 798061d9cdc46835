import type { Compliance, Stated } from "../compliance/compliance.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { Comparator, Plan, Target } from "../plan/plan.js";
import type { Profile } from "../profiles/profile.js";

const COMPARATOR_WORDS: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "tối thiểu ", en: "at least " },
  ">": { vi: "trên ", en: "more than " },
  "=": { vi: "", en: "" },
  "<=": { vi: "không quá ", en: "at most " },
  "<": { vi: "dưới ", en: "less than " },
};

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
  return COMPARATOR_WORDS[required.comparator][language] + quantityWords(required);
}

/** "20%", "98,5%", "3 lần", as Vietnamese prints numbers. */
export function quantityWords({
  value,
  unit,
}: {
  value: number | null;
  unit: string | null;
}): string {
  const figure = String(value).replace(".", ",");
  if (unit === null) return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

/** The severity that the profile gives to a target, `null` when it leaves it to the rule. */
export function severityOf({ target }: Compliance, profile: Profile): Severity | null {
  return profile.targets.find(({ id }) => id === target)?.severity ?? null;
}

/** The commitment of the plan that a piece of evidence was made from. */
export function statedTarget(stated: Stated, plan: Plan): Target | undefined {
  const place = JSON.stringify(stated.location);
  return plan.targets.find(
    ({ value, quote, location }) =>
      value === stated.value && quote === stated.quote && JSON.stringify(location) === place,
  );
}

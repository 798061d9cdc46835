import type { Outcome } from "../findings/finding.js";

/** Whether the rule looked at the plan at all. */
export function wasApplied(rule: string, outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.rule === rule && outcome.status !== "not-applicable");
}

import type { RuleDescription } from "../findings/report.js";
import { RULES } from "../rules/registry.js";

/** What every rule asks, in the order of the rules. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = RULES.map(
  ({ id, severity, summary, why, mend, basis }) => ({ id, severity, summary, why, mend, basis }),
);

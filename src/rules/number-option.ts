import type { RuleOptions } from "./rule.js";

/** The option of this name as a number; anything else counts as 0. */
export function numberOption(options: RuleOptions, name: string): number {
  const value = options[name];
  return typeof value === "number" ? value : 0;
}

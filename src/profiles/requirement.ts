import type { Comparator } from "../plan/plan.js";
import type { ProfileTarget } from "./profile.js";

const COMPARATOR_SIGNS: Readonly<Record<string, Comparator>> = {
  ">=": ">=",
  "≥": ">=",
  ">": ">",
  "=": "=",
  "<=": "<=",
  "≤": "<=",
  "<": "<",
};
const REQUIREMENT = /^\s*(>=|<=|[≥≤><=])\s*(\d+(?:[.,]\d{1,2})?)\s*([^\d\s.,](?:.*\S)?)\s*$/u;

/**
 * Comparator, number and unit of ">= 99,5%"; decimals after a comma or a point. `undefined` when the
 * text is no such demand; "1.000 hồ sơ" is none, because it may mean one or a thousand.
 */
export function parseRequirement(printed: string): ProfileTarget["required"] | undefined {
  const [, sign, number, unit] = REQUIREMENT.exec(printed.normalize("NFC")) ?? [];
  if (sign === undefined || number === undefined || unit === undefined) return undefined;
  const comparator = COMPARATOR_SIGNS[sign];
  if (comparator === undefined) return undefined;
  return { comparator, value: Number(number.replace(",", ".")), unit };
}

import { stringify } from "yaml";
import type { PlanExtract } from "../plan/extract-schema.js";

/** The plan as YAML, every value on a line of its own. */
export function planYaml(plan: PlanExtract): string {
  return stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
}

import type { Header } from "../plan/plan.js";
import { fold } from "../text/fold.js";

/** Whether the plan is a people's committee's own. */
export function isOfCommittee({ agency }: Header): boolean {
  return agency !== undefined && /^(?:ubnd|uy ban nhan dan)\b/.test(fold(agency.value));
}

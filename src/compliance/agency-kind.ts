import type { Header } from "../plan/plan.js";
import type { AgencyKind } from "../profiles/profile.js";
import { fold } from "../text/fold.js";

const KIND_BY_NAME: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:uy ban nhan dan|ubnd) (?:xa|phuong|thi tran|dac khu)\b/, "commune"],
  [/^van phong\b/, "office"],
  [/^ban quan ly\b/, "authority"],
  [/^(?:so|thanh tra|ban)\b/, "department"],
];

/** What kind of agency issued the plan, by its name; `undefined` when the name does not tell. */
export function agencyKindOf(header: Header): AgencyKind | undefined {
  if (header.agency === undefined) return undefined;
  const name = fold(header.agency.value).trim();
  return KIND_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

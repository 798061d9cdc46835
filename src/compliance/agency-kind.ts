import type { Header } from "../plan/plan.js";
import type { AgencyKind } from "../profiles/profile.js";
import { canonical } from "../text/fold.js";

/** "UBND xã Suối Hoa", "Phòng Kinh tế phường 1"; never the "xã hội" of a department's name. */
const COMMUNE = /(?<!\p{L})(?:xã(?! hội)|phường|thị trấn|đặc khu) [\p{L}\d]/u;
/** By the name in lower case; the first that fits tells. */
const KIND_BY_NAME: readonly (readonly [RegExp, AgencyKind | undefined])[] = [
  [/^(?:văn phòng|vp)(?!\p{L})/u, "office"],
  [/^(?:ban quản lý|bql)(?!\p{L})/u, "authority"],
  [
    /^ban (?:chỉ đạo|chỉ huy|thường vụ|tổ chức|tuyên giáo|nội chính|dân vận|chấp hành)(?!\p{L})/u,
    undefined,
  ],
  [/^(?:sở|ban|thanh tra|chi cục)(?!\p{L})/u, "department"],
];

/**
 * What kind of agency issued the plan, by its name; an office of a commune goes with the commune, a
 * branch of a department with the department. `undefined` when the name does not tell, as with schools,
 * hospitals, centres, agencies of the Party, and those of the central government in the province.
 */
export function agencyKindOf({ agency, parentAgency }: Header): AgencyKind | undefined {
  if (agency === undefined) return undefined;
  const name = canonical(agency.value).trim();
  const parent = parentAgency === undefined ? "" : canonical(parentAgency.value).trim();
  if (COMMUNE.test(name) || COMMUNE.test(parent)) return "commune";
  return KIND_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

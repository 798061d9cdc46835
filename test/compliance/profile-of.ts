import type { Profile, ProfileTarget } from "../../src/profiles/profile.js";

export const TARGET: ProfileTarget = {
  id: "inspection",
  indicators: ["par-inspection-coverage"],
  label: "Tỷ lệ đơn vị được kiểm tra CCHC",
  area: "steering",
  required: { comparator: ">=", value: 20, unit: "%" },
  appliesTo: [],
  source: "a test",
  severity: null,
};

/** A profile of one target. */
export function profileOf(target: Partial<ProfileTarget> = {}): Profile {
  return {
    id: "test",
    title: "Test",
    province: null,
    year: 2026,
    source: null,
    requiredBases: [],
    requiredAreas: [],
    requiredSections: [],
    targets: [{ ...TARGET, ...target }],
    indicators: [],
  };
}

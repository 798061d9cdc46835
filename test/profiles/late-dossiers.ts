import type { Profile } from "../../src/profiles/profile.js";

/** A profile that asks for at most one dossier in a hundred to be late. */
export const LATE_DOSSIERS: Profile = {
  id: "late-dossiers",
  title: "Hồ sơ quá hạn",
  province: null,
  year: 2026,
  source: null,
  requiredBases: [],
  requiredAreas: [],
  requiredSections: [],
  targets: [
    {
      id: "late",
      indicators: ["dossiers-overdue"],
      label: "Hồ sơ quá hạn",
      area: "procedures",
      required: { comparator: "<=", value: 1, unit: "%" },
      appliesTo: [],
      source: "Thông lệ",
      severity: null,
    },
  ],
  indicators: [],
};

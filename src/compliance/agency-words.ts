import type { Bilingual } from "../document/bilingual.js";
import type { AgencyKind } from "../profiles/profile.js";

const AGENCIES: Readonly<Record<AgencyKind, Bilingual>> = {
  department: { vi: "sở, ngành", en: "departments" },
  office: { vi: "văn phòng", en: "offices" },
  authority: { vi: "ban quản lý", en: "management boards" },
  commune: { vi: "UBND cấp xã", en: "communes" },
};

/** Whom a target binds, as a list: "sở, ngành, văn phòng"; everyone when it names no kind. */
export function agencyWords(kinds: readonly AgencyKind[]): Bilingual {
  if (kinds.length === 0) return { vi: "mọi cơ quan", en: "every agency" };
  const names = kinds.map((kind) => AGENCIES[kind]);
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

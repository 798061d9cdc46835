import type { Bilingual, Language } from "./bilingual.js";
import type { Location, Place } from "./place.js";
import { sectionWords } from "./section-words.js";

const NAMES: readonly (readonly [keyof Location & keyof Place, Bilingual])[] = [
  ["page", { vi: "trang", en: "page" }],
  ["table", { vi: "bảng", en: "table" }],
  ["row", { vi: "hàng", en: "row" }],
  ["cell", { vi: "cột", en: "column" }],
  ["line", { vi: "dòng", en: "line" }],
  ["paragraph", { vi: "đoạn", en: "paragraph" }],
];

/** Where something stands: "mục II.3, dòng 84"; "trang 3, bảng 1, hàng 7, cột 6"; `undefined` where unknown. */
export function positionWords(location: Location | Place, language: Language): string | undefined {
  const isInTable = isKnown(location.table);
  const parts = NAMES.filter(([key]) => isKnown(location[key]))
    .filter(([key]) => key !== "paragraph" || !isInTable)
    .map(([key, name]) => `${name[language]} ${location[key]}`);
  const section = "section" in location ? location.section : null;
  const words = section === null ? parts : [sectionWords(section, language), ...parts];
  return words.length === 0 ? undefined : words.join(", ");
}

function isKnown(position: number | null | undefined): position is number {
  return position !== null && position !== undefined;
}

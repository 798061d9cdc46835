import type { Bilingual, Language } from "../document/bilingual.js";
import type { Location, Place } from "../document/place.js";
import { sectionWords } from "../document/section-words.js";

const NAMES: readonly (readonly [keyof Location & keyof Place, Bilingual])[] = [
  ["page", { vi: "trang", en: "page" }],
  ["table", { vi: "bảng", en: "table" }],
  ["row", { vi: "hàng", en: "row" }],
  ["cell", { vi: "cột", en: "column" }],
  ["line", { vi: "dòng", en: "line" }],
  ["paragraph", { vi: "đoạn", en: "paragraph" }],
];

/** A location in words: "mục II.3, dòng 84"; "trang 3, bảng 1, hàng 7, cột 6". */
export function placeWords(location: Location | Place, language: Language): string {
  const isInTable = isKnown(location.table);
  const parts = NAMES.filter(([key]) => isKnown(location[key]))
    .filter(([key]) => key !== "paragraph" || !isInTable)
    .map(([key, name]) => `${name[language]} ${location[key]}`);
  const section = "section" in location ? location.section : null;
  const words = section === null ? parts : [sectionWords(section, language), ...parts];
  if (words.length > 0) return [...words, ...scanWords(location, language)].join(", ");
  return language === "vi" ? "toàn văn bản" : "the whole document";
}

function scanWords({ confidence }: Location | Place, language: Language): readonly string[] {
  if (confidence === undefined) return [];
  const share = confidence.toFixed(2);
  return language === "vi"
    ? [`đọc từ bản quét, độ tin cậy ${share.replace(".", ",")}`]
    : [`read from a scan, confidence ${share}`];
}

function isKnown(position: number | null | undefined): position is number {
  return position !== null && position !== undefined;
}

import type { Bilingual, Language } from "../document/bilingual.js";
import type { Location, Place } from "../document/place.js";

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
  const section = "section" in location ? sectionWords(location.section, language) : [];
  const words = [...section, ...parts];
  if (words.length > 0) return words.join(", ");
  return language === "vi" ? "toàn văn bản" : "the whole document";
}

/** The paths of appendices: "PL", "PL.2". */
const APPENDIX = /^PL(?:\.(\w+))?$/;

/** The path "III#2" names the second section that is printed as III. */
function sectionWords(path: string | null, language: Language): readonly string[] {
  if (path === null) return [];
  const appendix = APPENDIX.exec(path);
  if (appendix !== null) {
    return [`${language === "vi" ? "phụ lục" : "appendix"} ${appendix[1] ?? ""}`.trim()];
  }
  const printed = path.replace(/#\d+/g, "");
  const [, repeated, ordinal] = /^(.*?)#(\d+)/.exec(path) ?? [];
  const name = language === "vi" ? "mục" : "section";
  if (repeated === undefined) return [`${name} ${printed}`];
  const second =
    language === "vi" ? `mục ${repeated} thứ ${ordinal}` : `${repeated} no. ${ordinal}`;
  if (printed === repeated) return [language === "vi" ? second : `section ${second}`];
  return [`${name} ${printed} (${language === "vi" ? "thuộc" : "of"} ${second})`];
}

function isKnown(position: number | null | undefined): position is number {
  return position !== null && position !== undefined;
}

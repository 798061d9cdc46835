import type { Language } from "../document/bilingual.js";
import { sectionWords } from "../document/section-words.js";
import type { CheckedDocument } from "../findings/report.js";
import { shorten } from "./words.js";

/** The path of the part at the top of the plan that a section belongs to: "II" of "II.3". */
export function headOf(section: string | null): string | null {
  return section?.split(".")[0] ?? null;
}

/** "Mục II. MỤC TIÊU", "Phụ lục. NHIỆM VỤ …"; what stands in none of them for `null`. */
export function partTitle(
  path: string | null,
  sections: CheckedDocument["sections"],
  language: Language,
): string {
  if (path === null) return language === "vi" ? "Ngoài các mục" : "Outside the sections";
  const words = sectionWords(path, language);
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const title = sections.find((section) => section.path === path)?.title;
  return title === undefined || title === "" ? name : `${name}. ${shorten(title)}`;
}

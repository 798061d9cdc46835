import type { Language } from "./bilingual.js";

/** The paths of appendices: "PL", "PL.2". */
const APPENDIX = /^PL(?:\.(\w+))?$/;

/**
 * A section's path in words, as the reader finds it in the plan: "mục II.3", "phụ lục 2". The path
 * "III#2" names the second section that is printed as III: "mục III thứ 2".
 */
export function sectionWords(path: string, language: Language): string {
  const appendix = APPENDIX.exec(path);
  if (appendix !== null) {
    return `${language === "vi" ? "phụ lục" : "appendix"} ${appendix[1] ?? ""}`.trim();
  }
  const printed = path.replace(/#\d+/g, "");
  const [, repeated, ordinal] = /^(.*?)#(\d+)/.exec(path) ?? [];
  const name = language === "vi" ? "mục" : "section";
  if (repeated === undefined) return `${name} ${printed}`;
  const second =
    language === "vi" ? `mục ${repeated} thứ ${ordinal}` : `${repeated} no. ${ordinal}`;
  if (printed === repeated) return language === "vi" ? second : `section ${second}`;
  return `${name} ${printed} (${language === "vi" ? "thuộc" : "of"} ${second})`;
}

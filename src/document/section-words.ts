import type { Language } from "./bilingual.js";

/** The paths of appendices: "PL", "PL.2". */
const APPENDIX = /^PL(?:\.(\w+))?$/;
/** A division that bears its name in its label: "Phần thứ hai.I.3", "Chương II.Điều 5". */
const DIVISION = /^((?:Phần|Chương|Mục|Điều)\s[^.#]+)(?:#(\d+))?(?:\.(.+))?$/iu;

/**
 * A section's path in words, as the reader finds it in the plan: "mục II.3", "Phần thứ hai, mục I.3",
 * "phụ lục 2". The path "III#2" names the second section that is printed as III: "mục III thứ hai".
 */
export function sectionWords(path: string, language: Language): string {
  const appendix = APPENDIX.exec(path);
  if (appendix !== null) {
    return `${language === "vi" ? "phụ lục" : "appendix"} ${appendix[1] ?? ""}`.trim();
  }
  const [, division, nth, rest] = DIVISION.exec(path) ?? [];
  if (division === undefined) return numberedWords(path, language);
  const words = nth === undefined ? division : repeatedWords(division, nth, language);
  return rest === undefined ? words : `${words}, ${sectionWords(rest, language)}`;
}

function numberedWords(path: string, language: Language): string {
  const printed = path.replace(/#\d+/g, "");
  const [, repeated, nth] = /^(.*?)#(\d+)/.exec(path) ?? [];
  const name = language === "vi" ? "mục" : "section";
  if (repeated === undefined || nth === undefined) return `${name} ${printed}`;
  const holder = repeatedWords(repeated, nth, language);
  if (printed === repeated) return `${name} ${holder}`;
  const holding = language === "vi" ? `thuộc mục ${holder}` : `of ${holder}`;
  return `${name} ${printed} (${holding})`;
}

function repeatedWords(label: string, nth: string, language: Language): string {
  return language === "vi" ? `${label} thứ ${ORDINALS[Number(nth)] ?? nth}` : `${label} no. ${nth}`;
}

/** By their number; nobody writes the greater ones out. */
const ORDINALS: readonly (string | undefined)[] = [
  ...[undefined, undefined, "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"],
];

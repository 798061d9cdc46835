import type { Bilingual, Language } from "../document/bilingual.js";
import type { Comparator } from "../plan/plan.js";

const COMPARATOR_WORDS: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "tối thiểu ", en: "at least " },
  ">": { vi: "trên ", en: "more than " },
  "=": { vi: "", en: "" },
  "<=": { vi: "không quá ", en: "at most " },
  "<": { vi: "dưới ", en: "less than " },
};

/** A level as a sentence says it: "tối thiểu 20%", "trên 95%", "100%". */
export function levelPhrase(
  level: {
    readonly comparator: Comparator | null;
    readonly value: number | null;
    readonly unit: string | null;
  },
  language: Language,
): string {
  const { comparator } = level;
  const sign = comparator === null ? "" : COMPARATOR_WORDS[comparator][language];
  return sign + quantityWords(level, language);
}

/** A figure with its unit as the language prints it: "20%", "98,5%" ("98.5%" in English), "3 lần". */
export function quantityWords(
  { value, unit }: { readonly value: number | null; readonly unit: string | null },
  language: Language,
): string {
  const number = String(value);
  const figure = language === "vi" ? number.replace(".", ",") : number;
  if (unit === null) return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

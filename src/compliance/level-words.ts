import type { Language } from "../document/bilingual.js";

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

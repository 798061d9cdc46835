import type { Bilingual } from "../document/bilingual.js";

/** A number with at most one decimal as each language prints it: "25,4" and "25.4". */
export function decimalWords(value: number): Bilingual {
  const en = String(Math.round(value * 10) / 10);
  return { vi: en.replace(".", ","), en };
}

/** "20-25", or "14" where both ends are one. */
export function rangeWords([from, to]: readonly [number, number]): Bilingual {
  const [first, last] = [decimalWords(from), decimalWords(to)];
  if (from === to) return first;
  return { vi: `${first.vi}-${last.vi}`, en: `${first.en}-${last.en}` };
}

import type { Compliance, ComplianceStatus, Stated } from "../compliance/compliance.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { Comparator } from "../plan/plan.js";

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  info: { vi: "GỢI Ý", en: "HINT" },
};

export const STATUS_WORDS: Readonly<Record<ComplianceStatus, Bilingual>> = {
  met: { vi: "ĐẠT", en: "MET" },
  below: { vi: "THẤP HƠN", en: "BELOW" },
  missing: { vi: "KHÔNG NÊU", en: "MISSING" },
  deferred: { vi: "DẪN CHIẾU", en: "DEFERRED" },
  contradictory: { vi: "MÂU THUẪN", en: "CONTRADICTORY" },
  "not-applicable": { vi: "KHÔNG ÁP DỤNG", en: "NOT APPLICABLE" },
};

const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥\u00a0",
  ">": ">\u00a0",
  "=": "",
  "<=": "≤\u00a0",
  "<": "<\u00a0",
};

/** The level that is asked for: "≥ 20%", "100%", "≤ 10 hạng"; never broken after the sign. */
export function levelWords(required: Compliance["required"], language: Language): string {
  const { comparator, value, unit } = required;
  return `${COMPARATOR_SIGNS[comparator]}${quantityWords(value, unit, language)}`;
}

/** The levels that the plan states: "25%", "20% và 25%"; `undefined` when it states none. */
export function statedWords(stated: readonly Stated[], language: Language): string | undefined {
  const levels = stated
    .filter(({ value }) => value !== null)
    .map(({ value, unit }) => quantityWords(value, unit, language));
  if (levels.length === 0) return undefined;
  return new Intl.ListFormat(language).format(new Set(levels));
}

/** "2 lỗi" and "2 errors": a count with its noun, which in English has a plural. */
export function countWords(count: number, noun: Bilingual, language: Language): string {
  return `${count} ${noun[language]}${language === "en" && count !== 1 ? "s" : ""}`;
}

/** A long quotation with its middle left out, so that its beginning and its end can be found. */
export function shorten(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const head = quote.slice(0, QUOTE_HEAD).replace(/\s+\S*$/, "");
  const tail = quote.slice(QUOTE_HEAD - LONGEST_QUOTE).replace(/^\S*\s+/, "");
  return `${head} […] ${tail}`;
}

const LONGEST_QUOTE = 180;
const QUOTE_HEAD = 120;

function quantityWords(value: number | null, unit: string | null, language: Language): string {
  const number = String(value);
  const printed = language === "vi" ? number.replace(".", ",") : number;
  if (unit === null) return printed;
  return unit === "%" ? `${printed}%` : `${printed} ${unit}`;
}

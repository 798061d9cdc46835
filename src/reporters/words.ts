import type { Compliance, ComplianceStatus, Stated } from "../compliance/compliance.js";
import { levelPhrase, quantityWords } from "../compliance/level-words.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import type { Finding, Severity } from "../findings/finding.js";
import type { Comparator } from "../plan/plan.js";
import { excerpt } from "../text/excerpt.js";
import { cleanText } from "./clean-text.js";
import { focusOf } from "./focus.js";

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  info: { vi: "GỢI Ý", en: "HINT" },
};

/** As they are counted. */
export const SEVERITY_NOUNS: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "gợi ý", en: "hint" },
};

export const STATUS_WORDS: Readonly<Record<ComplianceStatus, Bilingual>> = {
  met: { vi: "ĐẠT", en: "MET" },
  below: { vi: "THẤP HƠN", en: "BELOW" },
  missing: { vi: "KHÔNG NÊU", en: "MISSING" },
  deferred: { vi: "DẪN CHIẾU", en: "DEFERRED" },
  contradictory: { vi: "MÂU THUẪN", en: "CONFLICT" },
  "not-applicable": { vi: "KHÔNG ÁP DỤNG", en: "NOT APPLICABLE" },
};

/** "Cảnh báo": the severity as it stands in a table or a sentence. */
export function severityName(severity: Severity, language: Language): string {
  return capitalised(SEVERITY_WORDS[severity][language]);
}

/** "Chưa ghi số": how the plan stands to a target, as it stands in a table. */
export function complianceName(entry: Compliance, language: Language): string {
  return capitalised(complianceWords(entry, language));
}

/** "Thấp hơn" of "THẤP HƠN". */
export function capitalised(words: string): string {
  return `${words.charAt(0)}${words.slice(1).toLowerCase()}`;
}

const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥\u00a0",
  ">": ">\u00a0",
  "=": "",
  "<=": "≤\u00a0",
  "<": "<\u00a0",
};

/** Of a demand that is missing although the plan speaks of it. */
export const NO_FIGURE: Bilingual = { vi: "CHƯA GHI SỐ", en: "NO FIGURE" };
export const OTHER_UNIT: Bilingual = { vi: "KHÁC ĐƠN VỊ", en: "OTHER UNIT" };

/**
 * How the plan stands to a target in a word or two; of one that is missing although the plan speaks of
 * it, whether the figure lacks or is in another unit.
 */
export function complianceWords({ status, stated }: Compliance, language: Language): string {
  if (status !== "missing" || stated.length === 0) return STATUS_WORDS[status][language];
  const isCounted = stated.some(({ value }) => value !== null);
  return (isCounted ? OTHER_UNIT : NO_FIGURE)[language];
}

/** The level that is asked for: "≥ 20%", "100%", "≤ 10 hạng"; never broken after the sign. */
export function levelWords(required: Compliance["required"], language: Language): string {
  const { comparator, value, unit } = required;
  return `${COMPARATOR_SIGNS[comparator]}${quantityWords({ value, unit }, language)}`;
}

/** The words of the plan for one level, with the number in sight. */
export function evidenceWords({
  quote,
  value,
  unit,
}: Pick<Stated, "quote" | "value" | "unit">): string {
  const words = cleanText(quote);
  const focus = value === null ? undefined : focusOf(quantityWords({ value, unit }, "vi"), words);
  return `“${excerpt(words, LONGEST_QUOTE, { focus })}”`;
}

/** The levels that the plan states: "25%", "trên 20% và 25%"; `undefined` when it states none. */
export function statedWords(
  stated: readonly Pick<Stated, "comparator" | "value" | "unit">[],
  language: Language,
): string | undefined {
  const levels = stated
    .filter(({ value }) => value !== null)
    .map((level) => levelPhrase(level, language));
  const distinct = [...new Set(levels)];
  const last = distinct.pop();
  if (last === undefined || distinct.length === 0) return last;
  return `${distinct.join(", ")} ${language === "vi" ? "và" : "and"} ${last}`;
}

/** The label of a target; where two are called alike, with whom it binds if no reason says that. */
export function labelWords({ label, scope, reason }: Compliance, language: Language): string {
  return scope === undefined || reason !== undefined ? label : `${label} (${scope[language]})`;
}

/** "2 lỗi" and "2 errors": a count with its noun, which in English has a plural. */
export function countWords(count: number, noun: Bilingual, language: Language): string {
  return `${count} ${nounWords(count, noun, language)}`;
}

/** The noun of `countWords` alone. */
export function nounWords(count: number, noun: Bilingual, language: Language): string {
  return `${noun[language]}${language === "en" && count !== 1 ? "s" : ""}`;
}

/** The words of the plan that a finding is about; `undefined` where its message holds them already. */
export function quotedWords({ quote, message }: Finding, language: Language): string | undefined {
  if (quote === null || message[language].includes(`“${quote}”`)) return undefined;
  const words = cleanText(quote);
  if (words.length <= LONGEST_QUOTE) return words;
  return excerpt(words, LONGEST_QUOTE, { focus: focusOf(message.vi, words) });
}

/** The beginning of a long text, as far as a list or a heading holds it. */
export function shorten(text: string): string {
  return excerpt(text, LONGEST_QUOTE);
}

const LONGEST_QUOTE = 180;

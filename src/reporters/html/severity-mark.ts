import type { Bilingual, Language } from "../../document/bilingual.js";
import type { Severity } from "../../findings/finding.js";
import { html, type Markup } from "./markup.js";

const WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Gợi ý", en: "Hint" },
};

export function severityWord(severity: Severity, language: Language): string {
  return WORDS[severity][language];
}

/** The severity as a label whose words say it too. */
export function severityMark(severity: Severity, language: Language): Markup {
  return html`<span class="mark ${severity}">${severityWord(severity, language)}</span>`;
}

/** A small figure of the tone, with its noun for those who hear it and in its title. */
export function countMark(count: number, severity: Severity, language: Language): Markup {
  const word = severityWord(severity, language).toLowerCase();
  return html`<span class="count ${severity}" title="${count} ${word}">${count}<span class="unseen"> ${word}</span></span>`;
}

import type { Language } from "../../document/bilingual.js";
import type { Severity } from "../../findings/finding.js";
import { html, type Markup } from "../markup.js";
import { nounWords, SEVERITY_NOUNS, severityName } from "../words.js";

/** The severity as a label whose words say it too. */
export function severityMark(severity: Severity, language: Language): Markup {
  return html`<span class="mark ${severity}">${severityName(severity, language)}</span>`;
}

/** A small figure of the tone, with its noun for those who hear it and in its title. */
export function countMark(count: number, severity: Severity, language: Language): Markup {
  const word = nounWords(count, SEVERITY_NOUNS[severity], language);
  return html`<span class="count ${severity}" title="${count} ${word}">${count}<span class="unseen"> ${word}</span></span> `;
}

import type { Language } from "../../document/bilingual.js";
import type { DocumentReport, RuleDescription } from "../../findings/report.js";
import { html, type Markup } from "../markup.js";
import { heading } from "./heading.js";
import { severityMark } from "./severity-mark.js";
import { ruleAnchor, say } from "./sheet-context.js";

/** The rules that the documents speak of: what each asks, why, how it is mended, on what basis. */
export function ruleList(
  documents: readonly DocumentReport[],
  rules: readonly RuleDescription[],
  language: Language,
): Markup | undefined {
  const named = new Set(documents.flatMap(rulesOf));
  const shown = rules.filter(({ id }) => named.has(id));
  if (shown.length === 0) return undefined;
  const title = say(language, "Giải thích các quy tắc được nhắc đến", "The rules explained");
  return html`<section class="rule-list" aria-labelledby="rules">
    <details><summary>${heading(2, "rules", title)}</summary>
    <dl>${shown.map((rule) => description(rule, language))}</dl></details>
  </section>`;
}

function rulesOf(document: DocumentReport): readonly string[] {
  if (document.status === "failed") return [];
  const skipped = document.outcomes.filter(({ status }) => status === "not-applicable");
  return [...document.findings, ...document.silenced, ...skipped].map(({ rule }) => rule);
}

function description(rule: RuleDescription, language: Language): Markup {
  const { id, severity, summary, why, mend, basis } = rule;
  return html`<div id="${ruleAnchor(id)}"><dt>${severityMark(severity, language)} ${summary[language]} <code>${id}</code></dt>
  <dd><p>${why[language]} ${mend[language]}</p><p class="basis">${say(language, "Căn cứ:", "Basis:")} ${basis[language]}</p></dd></div>`;
}

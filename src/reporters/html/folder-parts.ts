import type { Language } from "../../document/bilingual.js";
import type { FailedDocument, Report } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import { html, type Markup } from "../markup.js";
import { heading } from "./heading.js";
import type { NumberedPlan } from "./matrix.js";
import { severityMark } from "./severity-mark.js";
import { ruleAnchor, say } from "./sheet-context.js";

/** The rules listed as those that most plans break. */
const MOST_RULES = 10;

/** The files that nobody could read, each with the reason. */
export function unreadFiles(
  failed: readonly FailedDocument[],
  language: Language,
): Markup | undefined {
  if (failed.length === 0) return undefined;
  const title = say(language, "Tệp không đọc được", "Files that could not be read");
  const items = failed.map(
    ({ path, error }) =>
      html`<li><b class="path">${path}</b>: ${error.message[language]} <code>${error.code}</code></li>`,
  );
  return html`<section class="unread" aria-labelledby="unread">
    ${heading(2, "unread", `${title} (${failed.length})`)}
    <ul>${items}</ul></section>`;
}

/** What is found in the most plans, hints aside, with how many there are. */
export function commonFaults(
  plans: readonly NumberedPlan[],
  { rules }: Pick<Report, "rules">,
  language: Language,
): Markup | undefined {
  const found = plans.flatMap(({ document, index }) =>
    document.findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, severity }) => ({ rule, severity, index })),
  );
  const counted = [...grouped(found, ({ rule }) => rule)].map(([rule, faults]) => ({
    rule: rules.find(({ id }) => id === rule),
    faults: faults.length,
    severity: faults.some(({ severity }) => severity === "error")
      ? ("error" as const)
      : ("warning" as const),
    plans: new Set(faults.map(({ index }) => index)).size,
  }));
  if (counted.length === 0) return undefined;
  const rows = counted
    .toSorted((one, other) => other.plans - one.plans || other.faults - one.faults)
    .slice(0, MOST_RULES)
    .flatMap(({ rule, severity, plans: many, faults }) =>
      rule === undefined
        ? []
        : [
            html`<tr><th scope="row"><a href="#${ruleAnchor(rule.id)}">${rule.summary[language]}</a></th><td>${severityMark(severity, language)}</td><td class="number">${many}</td><td class="number">${faults}</td></tr>`,
          ],
    );
  const columns = COLUMNS[language].map((name) => html`<th scope="col">${name}</th>`);
  return html`<section class="common" aria-labelledby="common">
    ${heading(2, "common", say(language, "Thiếu sót hay gặp", "Common faults"))}
    <table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

const COLUMNS = {
  vi: ["Thiếu sót", "Mức", "Số kế hoạch", "Số lần"],
  en: ["Fault", "Severity", "Plans", "Times"],
} as const;

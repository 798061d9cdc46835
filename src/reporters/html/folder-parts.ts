import type { Language } from "../../document/bilingual.js";
import type { DocumentReport, Report } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import { html, type Markup } from "../markup.js";
import { SKIPPED_REASON } from "../reading-problems.js";
import { wasChecked } from "../summary.js";
import { verdictOf } from "../verdict.js";
import { heading } from "./heading.js";
import type { NumberedPlan } from "./matrix.js";
import { severityMark } from "./severity-mark.js";
import { ruleAnchor, say } from "./sheet-context.js";

/** The rules listed as those that most plans break. */
const MOST_RULES = 10;

/** The files that could not be read, and those in which no plan was recognised, each with the reason. */
export function unreadFiles(
  { documents, skipped = [] }: Pick<Report, "documents" | "skipped">,
  language: Language,
): Markup | undefined {
  const items = documents.flatMap((document) => {
    const reason = whyUnchecked(document, language);
    return reason === undefined
      ? []
      : [html`<li><b class="path">${document.path}</b>: ${reason}</li>`];
  });
  const { length } = items;
  if (length + skipped.length === 0) return undefined;
  const title = say(language, "Chưa rà soát được", "Not checked");
  return html`<section class="unread" aria-labelledby="unread">
    ${heading(2, "unread", `${title} (${length + skipped.length})`)}
    ${length === 0 ? undefined : html`<ul>${items}</ul>`}
    ${skipped.length === 0 ? undefined : skippedFiles(skipped, language)}</section>`;
}

/** A folder may hold any number of files that are no plans. */
const MOST_SKIPPED = 30;

function skippedFiles(skipped: readonly string[], language: Language): Markup {
  const more = skipped.length - MOST_SKIPPED;
  const items = skipped
    .slice(0, MOST_SKIPPED)
    .map((path) => html`<li><b class="path">${path}</b></li>`);
  const rest = say(language, `… và ${more} tệp khác.`, `… and ${more} more.`);
  return html`<p>${SKIPPED_REASON[language]}</p><ul>${items}</ul>${more > 0 ? html`<p>${rest}</p>` : undefined}`;
}

function whyUnchecked(document: DocumentReport, language: Language): string | undefined {
  if (document.status === "failed") return document.error.message[language];
  return wasChecked(document) ? undefined : verdictOf(document, language).advice;
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
  const [, , planCount, times] = COLUMNS[language];
  const rows = counted
    .toSorted((one, other) => other.plans - one.plans || other.faults - one.faults)
    .slice(0, MOST_RULES)
    .flatMap(({ rule, severity, plans: many, faults }) =>
      rule === undefined
        ? []
        : [
            html`<tr><th scope="row"><a href="#${ruleAnchor(rule.id)}">${rule.summary[language]}</a></th><td>${severityMark(severity, language)}</td><td class="number" data-label="${planCount}">${many}</td><td class="number" data-label="${times}">${faults}</td></tr>`,
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

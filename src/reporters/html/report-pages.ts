import { SEVERITIES } from "../../findings/finding.js";
import type { DocumentReport, Report } from "../../findings/report.js";
import { type Content, html, type Markup } from "../markup.js";
import { nothingRecognised } from "../nothing-recognised.js";
import type { ReportOptions } from "../reporter.js";
import { totals } from "../summary.js";
import { countWords } from "../words.js";
import { filters } from "./filters.js";
import { commonFaults, unreadFiles } from "./folder-parts.js";
import { heading } from "./heading.js";
import { matrix, type NumberedPlan, targetCount } from "./matrix.js";
import { page } from "./page.js";
import { type PlanLinks, WITHIN_PAGE } from "./plan-links.js";
import { fileName, planName, planSheet } from "./plan-sheet.js";
import { ruleList } from "./rule-list.js";
import { countMark } from "./severity-mark.js";
import { say } from "./sheet-context.js";

/** More columns do not fit across an upright sheet of A4. */
const MOST_UPRIGHT = 8;

/** The page of one plan; `before` is a way back to the index, `file` its name beside that. */
export function planPage(
  report: Report,
  document: DocumentReport,
  options: ReportOptions & { readonly before?: Content; readonly file?: string },
): string {
  const { language, before, file } = options;
  const kind = say(
    language,
    "Phiếu rà soát kế hoạch cải cách hành chính",
    "Review of a plan of administrative reform",
  );
  const context = { ...options, level: 1, id: "p1", filters: filters([document], language) };
  return page({
    language,
    tool: report.tool,
    title: planName(document),
    file,
    before: [before, html`<p class="kind">${kind}</p>`],
    body: [
      runNotices(report, options),
      html`<article id="p1" aria-label="${planName(document)}">${planSheet(document, context)}</article>`,
      ruleList([document], report.rules, language),
    ],
  });
}

/** The page of many plans with their sheets below. */
export function wholePage(report: Report, options: ReportOptions): string {
  const { language } = options;
  const title = heading(2, "plans", say(language, "Từng kế hoạch", "Each plan"));
  const sheets = plansOf(report).map((plan) => closedSheet(plan, options));
  return overview(report, options, {
    links: WITHIN_PAGE,
    sheets: html`<section aria-labelledby="plans">${title}${filters(report.documents, language)}${sheets}</section>`,
  });
}

/** The page of many plans whose sheets are pages beside it. */
export function indexPage(report: Report, options: ReportOptions, links: PlanLinks): string {
  return overview(report, options, { links, sheets: undefined });
}

interface Sheets {
  readonly links: PlanLinks;
  readonly sheets: Markup | undefined;
}

function overview(report: Report, options: ReportOptions, { links, sheets }: Sheets): string {
  const { language } = options;
  const { documents, rules } = report;
  const plans = plansOf(report);
  const checked = plans.filter(({ document }) => nothingRecognised(document) === undefined).length;
  return page({
    language,
    tool: report.tool,
    width: targetCount(plans) > MOST_UPRIGHT ? "wide many" : "wide",
    title: say(
      language,
      `Rà soát ${checked} kế hoạch cải cách hành chính`,
      `Review of ${countWords(checked, { vi: "kế hoạch", en: "plan" }, "en")} of administrative reform`,
    ),
    body: [
      html`<p class="totals">${totals(report, language)}</p>`,
      runNotices(report, options),
      unreadFiles(report, language),
      matrix(plans, { ...options, links }),
      commonFaults(plans, report, language),
      sheets,
      ruleList(documents, rules, language),
    ],
  });
}

function plansOf({ documents }: Report): readonly NumberedPlan[] {
  return documents.flatMap((document, index) =>
    document.status === "checked" ? [{ document, index }] : [],
  );
}

function closedSheet({ document, index }: NumberedPlan, options: ReportOptions): Markup {
  const { language } = options;
  const id = WITHIN_PAGE.idOf(index);
  const counts = SEVERITIES.filter((severity) => document.counts[severity] > 0).map((severity) =>
    countMark(document.counts[severity], severity, language),
  );
  const name = planName(document);
  return html`<details class="plan" id="${id}">
    <summary><h3>${name}</h3> <span class="counts">${counts}</span> <span class="file">${fileName(document)}</span></summary>
    <article aria-label="${name}">${planSheet(document, { ...options, level: 3, id, filters: undefined })}</article>
  </details>`;
}

function runNotices({ notices }: Report, { language }: ReportOptions): Markup | undefined {
  if (notices.length === 0) return undefined;
  return html`<ul class="run-notices">${notices.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>`;
}

import type { Compliance } from "../../compliance/compliance.js";
import { judgedBy } from "../../compliance/judged-by.js";
import type { Language } from "../../document/bilingual.js";
import type { CheckedDocument } from "../../findings/report.js";
import { html, type Markup } from "../markup.js";
import { type MatrixColumn, type MatrixRow, matrixOf, tallyOf } from "../matrix.js";
import { columnLabel, levelsWords, submissionWords } from "../matrix-words.js";
import { placeWords } from "../place-words.js";
import type { ReportOptions } from "../reporter.js";
import { NOT_APPLICABLE_ENTRY, STATUS_LEGEND, STATUS_TONES } from "../status-legend.js";
import { wasChecked } from "../summary.js";
import { capitalised, complianceName, evidenceWords, levelWords, statedWords } from "../words.js";
import { heading } from "./heading.js";
import type { PlanLinks } from "./plan-links.js";
import { fileName } from "./plan-sheet.js";
import { countMark } from "./severity-mark.js";
import { say, targetId } from "./sheet-context.js";
import { STATUS_SIGNS, statusMark } from "./status-mark.js";

/** A plan with its number in the report, from 0. */
export interface NumberedPlan {
  readonly document: CheckedDocument;
  readonly index: number;
}

interface MatrixSetting extends Pick<ReportOptions, "language" | "detail"> {
  readonly links: PlanLinks;
}

/** Agencies by targets: how each plan meets each target; those with the most to mend come first. */
export function matrix(plans: readonly NumberedPlan[], setting: MatrixSetting): Markup | undefined {
  if (plans.length === 0) return undefined;
  const { columns, rows } = matrixOf(plans.map(({ document }) => document));
  const { language } = setting;
  const shown = withRows(plans, rows)
    .toSorted(mostToMend)
    .map((plan) => row(plan, columns, setting));
  const title = say(language, "Cơ quan và chỉ tiêu", "Agencies and targets");
  const hint = say(
    language,
    "Kế hoạch còn nhiều lỗi nhất đứng trước, tệp chưa rà soát được đứng cuối. Bấm vào một ô để xem dẫn chứng trong kế hoạch.",
    "Plans with the most errors come first, files that were not checked last. Follow a cell to its evidence in the plan.",
  );
  return html`<section class="matrix" aria-labelledby="matrix">
    ${heading(2, "matrix", title)}
    <p class="aside">${hint}</p>
    ${legend(language)}
    <div class="scroll" role="region" aria-label="${say(language, "Bảng cuộn được", "Table that scrolls")}" tabindex="0"><table>
    <thead><tr>${headCells(columns, language)}</tr></thead>
    <tbody>${shown}</tbody>
    <tfoot><tr>${totalCells(rows, columns, language)}</tr></tfoot>
    </table></div>
  </section>`;
}

/** How many targets the plans are held to, all of them together. */
export function targetCount(plans: readonly NumberedPlan[]): number {
  return matrixOf(plans.map(({ document }) => document)).columns.length;
}

/** A plan with how it stands to each of the columns. */
interface PlanRow extends NumberedPlan {
  readonly row: MatrixRow;
}

/** In the order of the plans, which is that of the run. */
function withRows(plans: readonly NumberedPlan[], rows: readonly MatrixRow[]): readonly PlanRow[] {
  const byDocument = new Map(rows.map((one) => [one.document, one]));
  return plans.flatMap((plan) => {
    const row = byDocument.get(plan.document);
    return row === undefined ? [] : [{ ...plan, row }];
  });
}

function mostToMend({ document: one }: NumberedPlan, { document: other }: NumberedPlan): number {
  return (
    Number(wasChecked(other)) - Number(wasChecked(one)) ||
    other.counts.error - one.counts.error ||
    other.counts.warning - one.counts.warning
  );
}

function legend(language: Language): Markup {
  const items = [...STATUS_LEGEND, NOT_APPLICABLE_ENTRY].map(
    ({ status, word, meaning }) =>
      html`<li>${statusMark(status, capitalised(word[language]))} ${meaning[language]}</li>`,
  );
  return html`<ul class="legend" aria-label="${say(language, "Chú giải", "Legend")}">${items}</ul>`;
}

function headCells(columns: readonly MatrixColumn[], language: Language): readonly Markup[] {
  return [
    html`<th scope="col">${say(language, "Cơ quan", "Agency")}</th>`,
    html`<th scope="col" class="number">${say(language, "Lỗi", "Errors")}</th>`,
    html`<th scope="col" class="number">${say(language, "Cảnh báo", "Warnings")}</th>`,
    ...columns.map(
      (column) =>
        html`<th scope="col"><span class="label">${columnLabel(column, language)} <span class="level">${levelsWords(column.required, language)}</span></span></th>`,
    ),
  ];
}

function row(plan: PlanRow, columns: readonly MatrixColumn[], setting: MatrixSetting): Markup {
  const { document, index } = plan;
  const { language, links } = setting;
  const file = fileName(document);
  const name = document.agency ?? file;
  const submission = submissionWords(plan.row, language);
  return html`<tr><th scope="row"><a href="${links.href(index)}">${name}</a>${document.agency === null ? undefined : html`<span class="file">${file}</span>`}${submission === undefined ? undefined : html`<span class="file">${submission}</span>`}</th>
    ${SHOWN_COUNTS.map((severity) => html`<td class="number">${countOf(document, severity, language)}</td>`)}
    ${targetCells(plan, columns, setting)}</tr>`;
}

const SHOWN_COUNTS = ["error", "warning"] as const;

/** A file that was not checked has no count, rather than none, unless something was found all the same. */
function countOf(
  document: CheckedDocument,
  severity: (typeof SHOWN_COUNTS)[number],
  language: Language,
): Markup | string {
  const count = document.counts[severity];
  if (count > 0) return countMark(count, severity, language);
  return wasChecked(document) ? "0" : "–";
}

function targetCells(
  plan: PlanRow,
  columns: readonly MatrixColumn[],
  setting: MatrixSetting,
): Markup | readonly Markup[] | undefined {
  if (wasChecked(plan.document)) {
    return plan.row.cells.map((entry, at) => cell(entry, { plan, column: columns[at], setting }));
  }
  if (columns.length === 0) return undefined;
  return html`<td class="muted" colspan="${columns.length}">${say(setting.language, "Chưa rà soát", "Not checked")}</td>`;
}

interface CellSetting {
  readonly plan: NumberedPlan;
  readonly column: MatrixColumn | undefined;
  readonly setting: MatrixSetting;
}

function cell(entry: Compliance | null, { plan, column, setting }: CellSetting): Markup {
  const { document, index } = plan;
  const { language, links, detail } = setting;
  if (entry === null || entry.status === "not-applicable") {
    return html`<td class="muted"><span title="${whyNot(entry, language)}">–</span></td>`;
  }
  const word = complianceName(entry, language);
  const stated = statedWords(judgedBy(entry), language);
  // A head with several levels does not say which of them this plan is held to.
  const severalLevels = (column?.required.length ?? 0) > 1;
  const other = severalLevels
    ? html` <span class="level">/ ${levelWords(entry.required, language)}</span>`
    : undefined;
  const said =
    stated === undefined
      ? html`<span class="word">${word}</span>`
      : html`${stated}<span class="unseen"> ${word.toLowerCase()}</span>`;
  const shown = html`<span aria-hidden="true">${STATUS_SIGNS[entry.status]}</span> ${said}`;
  const place =
    detail === "full"
      ? targetId(links.idOf(index), document.compliance.indexOf(entry) + 1)
      : undefined;
  const title = evidence(entry, language);
  return html`<td class="${STATUS_TONES[entry.status]}"><a href="${links.href(index, place)}" title="${title}">${shown}</a>${other}</td>`;
}

function whyNot(entry: Compliance | null, language: Language): string {
  const status = capitalised(NOT_APPLICABLE_ENTRY.word[language]);
  const reason =
    entry === null
      ? say(
          language,
          "không thuộc bộ chỉ tiêu của kế hoạch này",
          "not among the targets of this plan",
        )
      : entry.reason?.[language];
  return reason === undefined ? status : `${status}: ${reason}`;
}

function evidence(entry: Compliance, language: Language): string {
  const quotes = entry.stated.map(
    (words) => `${evidenceWords(words)} (${placeWords(words.location, language)})`,
  );
  return [
    complianceName(entry, language),
    ...(quotes.length === 0 ? [] : [quotes.join("; ")]),
  ].join(": ");
}

function totalCells(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  language: Language,
): readonly Markup[] {
  const sum = (severity: "error" | "warning") =>
    rows.reduce((total, { document }) => total + document.counts[severity], 0);
  return [
    html`<th scope="row">${say(language, "Tổng; số kế hoạch đạt", "Sum; plans that meet it")}</th>`,
    html`<td class="number">${sum("error")}</td><td class="number">${sum("warning")}</td>`,
    ...columns.map((_, at) => {
      const { met, asked } = tallyOf({ compliance: rows.flatMap(({ cells }) => cells[at] ?? []) });
      return html`<td>${met}/${asked}</td>`;
    }),
  ];
}

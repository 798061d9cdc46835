import type { Compliance, Stated } from "../../compliance/compliance.js";
import { judgedBy } from "../../compliance/judged-by.js";
import { quantityWords } from "../../compliance/level-words.js";
import { sourceWords } from "../../compliance/source-words.js";
import type { CheckedDocument } from "../../findings/report.js";
import { html, type Markup } from "../markup.js";
import { placeWords } from "../place-words.js";
import { STATUS_TONES } from "../status-legend.js";
import { noTargetApplies } from "../summary.js";
import { complianceName, evidenceWords, labelWords, levelWords, statedWords } from "../words.js";
import { heading } from "./heading.js";
import { namedBy, type SheetContext, say, targetId } from "./sheet-context.js";
import { statusMark } from "./status-mark.js";

/** How the plan meets each target: what is asked, what it states as figure and bar, and where. */
export function complianceSection(
  document: CheckedDocument,
  context: SheetContext,
): Markup | undefined {
  const { compliance, profile } = document;
  if (compliance.length === 0) return undefined;
  const { language, level, id } = context;
  const title = say(language, "Mức đáp ứng chỉ tiêu", "Targets");
  const none = noTargetApplies(document, language);
  const against = say(language, "Đối chiếu với", "Held against");
  return html`<section class="compliance"${namedBy(context, `${id}-targets`)}>
    ${heading(level + 1, `${id}-targets`, title)}
    <p class="aside">${against} “${profile.title}”.</p>
    ${none === undefined ? table(compliance, context) : html`<p>${none}</p>`}
  </section>`;
}

function table(compliance: readonly Compliance[], context: SheetContext): Markup {
  const { language, id } = context;
  const columns = COLUMNS[language].map((name) => html`<th scope="col">${name}</th>`);
  const rows = compliance.map((entry, index) => row(entry, targetId(id, index + 1), context));
  return html`<table class="targets" aria-labelledby="${id}-targets">
    <thead><tr>${columns}</tr></thead>
    <tbody>${rows}</tbody>
  </table>
  <p class="aside">${say(language, "Nguồn của mức yêu cầu:", "Source of the levels:")} ${sourceWords(compliance)}.</p>`;
}

const COLUMNS = {
  vi: ["Kết quả", "Chỉ tiêu", "Yêu cầu", "Kế hoạch nêu", "Dẫn chứng"],
  en: ["Status", "Target", "Required", "Stated", "Evidence"],
} as const;

function row(entry: Compliance, id: string, { language }: SheetContext): Markup {
  const [, , required, stated, evidence] = COLUMNS[language];
  const levels = judgedBy(entry);
  const none = html`<span class="none">${say(language, "không có số", "no figure")}</span>`;
  return html`<tr id="${id}">
    <td>${statusMark(entry.status, complianceName(entry, language))}</td>
    <th scope="row">${labelWords(entry, language)}${entry.reason === undefined ? undefined : html` <span class="reason">${entry.reason[language]}</span>`}</th>
    <td data-label="${required}">${levelWords(entry.required, language)}</td>
    <td data-label="${stated}">${statedWords(levels, language) ?? none}${bars(entry, levels)}</td>
    <td data-label="${evidence}">${entry.stated.length === 0 ? "–" : entry.stated.map((words) => evidenceItem(words, language))}</td>
  </tr>`;
}

function evidenceItem(stated: Stated, language: SheetContext["language"]): Markup {
  const many = stated.value === null ? undefined : quantityWords(stated, language);
  return html`<p title="${many}">${evidenceWords(stated)} <span class="place">(${placeWords(stated.location, language)})</span></p>`;
}

/** One bar for each share that the status rests on, with a line at what is asked; the figures stand beside it. */
function bars({ required, status }: Compliance, levels: readonly Stated[]): readonly Markup[] {
  if (required.unit !== "%" || status === "not-applicable") return [];
  const values = levels.flatMap(({ value, unit }) =>
    value === null || unit !== "%" ? [] : [value],
  );
  const asked = share(required.value);
  return [...new Set(values)].map(
    (
      value,
    ) => html`<svg class="bar ${STATUS_TONES[status]}" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" y="2" width="100" height="8"/><rect class="stated" width="${share(value)}" y="2" height="8"/>
    <path class="asked" d="M${asked} 0V12"/></svg>`,
  );
}

function share(value: number): number {
  return Math.min(100, Math.max(0, value));
}

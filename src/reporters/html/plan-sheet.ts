import type { Language } from "../../document/bilingual.js";
import { SEVERITIES } from "../../findings/finding.js";
import type { CheckedDocument, DocumentReport } from "../../findings/report.js";
import { PLAN_KIND_WORDS } from "../area-words.js";
import { html, type Markup } from "../markup.js";
import { placeWords } from "../place-words.js";
import { verdictOf } from "../verdict.js";
import { nounWords, SEVERITY_NOUNS } from "../words.js";
import { complianceSection } from "./compliance.js";
import { findingsSection } from "./findings.js";
import { outline } from "./outline.js";
import { readingSection } from "./reading.js";
import { findingId, type SheetContext, say } from "./sheet-context.js";

/** More would hide the rest of the sheet; the others stand among the findings. */
const MOST_TO_DO = 8;

/** What a plan is called: its agency and subject as far as they were recognised, else its file. */
export function planName(document: DocumentReport): string {
  if (document.status === "failed") return document.path;
  const parts = [document.agency, document.subject].filter((part) => part !== null);
  return parts.length === 0 ? document.path : parts.join(" – ");
}

/** The name of its file, without the folders. */
export function fileName({ path }: DocumentReport): string {
  return path.split("/").at(-1) ?? path;
}

/** The review of one plan below its name: verdict, targets, outline and findings, what was checked. */
export function planSheet(document: DocumentReport, context: SheetContext): Markup {
  const { language } = context;
  if (document.status === "failed") {
    const mark = say(language, "Không đọc được tệp", "The file was not read");
    return html`<div class="verdict unchecked"><p class="title">${mark}</p><p>${document.error.message[language]}</p></div>`;
  }
  const full = context.detail === "full";
  const hasOutline = full && document.findings.length > 0 && document.sections.length > 0;
  const findings = findingsSection(document, context);
  return html`${identity(document, language)}
    ${verdict(document, context)}
    ${full ? complianceSection(document, context) : undefined}
    ${hasOutline ? html`<div class="beside">${outline(document, context)}${findings}</div>` : findings}
    ${full ? readingSection(document, context) : undefined}`;
}

function identity({ path, planKind }: CheckedDocument, language: Language): Markup {
  const kind = PLAN_KIND_WORDS[planKind][language];
  return html`<p class="identity"><span class="path">${path}</span> · ${kind}</p>`;
}

function verdict(document: CheckedDocument, context: SheetContext): Markup {
  const { language } = context;
  const { tone, title, advice } = verdictOf(document, language);
  return html`<div class="verdict ${tone}">
    <p class="title">${title}</p>
    <p>${advice} ${hidden(document, language)}</p>
    ${tone === "unchecked" && document.findings.length === 0 ? undefined : tallies(document, language)}
    ${toDo(document, context)}
  </div>`;
}

function hidden({ counts, findings }: CheckedDocument, language: Language): string | undefined {
  const count = counts.error + counts.warning + counts.info - findings.length;
  if (count === 0) return undefined;
  return say(
    language,
    `Có ${count} phát hiện ở mức nhẹ hơn không được in ra.`,
    `${count} of lesser severity are not shown.`,
  );
}

function tallies({ counts, compliance }: CheckedDocument, language: Language): Markup {
  const figures = SEVERITIES.map(
    (severity) =>
      html`<li class="${severity}"><b>${counts[severity]}</b> ${nounWords(counts[severity], SEVERITY_NOUNS[severity], language)}</li> `,
  );
  const asked = compliance.filter(({ status }) => status !== "not-applicable");
  const met = asked.filter(({ status }) => status === "met").length;
  const targets = html`<li class="met"><b>${met}/${asked.length}</b> ${say(language, "chỉ tiêu đạt", "targets met")}</li>`;
  return html`<ul class="tallies">${figures}${asked.length === 0 ? undefined : targets}</ul>`;
}

/** The errors as a list of things to do, each linked to its finding. */
function toDo({ findings }: CheckedDocument, { language, id }: SheetContext): Markup | undefined {
  const errors = findings.flatMap((finding, index) =>
    finding.severity === "error" ? [{ finding, number: index + 1 }] : [],
  );
  if (errors.length === 0) return undefined;
  const items = errors.slice(0, MOST_TO_DO).map(({ finding, number }) => {
    const place = placeWords(finding.location, language);
    const link = html`<a href="#${findingId(id, number)}">${place.charAt(0).toUpperCase() + place.slice(1)}</a>`;
    return html`<li>${link}: ${finding.message[language]} ${finding.advice[language]}</li>`;
  });
  const more = errors.length - items.length;
  const rest = say(language, `… và ${more} lỗi khác dưới đây`, `… and ${more} more errors below`);
  return html`<ol class="to-do">${items}</ol>${more === 0 ? undefined : html`<p>${rest}.</p>`}`;
}

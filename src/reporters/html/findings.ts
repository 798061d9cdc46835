import type { Finding } from "../../findings/finding.js";
import type { CheckedDocument } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import { html, type Markup } from "../markup.js";
import { headOf, partTitle } from "../part-title.js";
import { placeWords } from "../place-words.js";
import { reasonWords, sentenceOfFound, sentenceOfSetAside } from "../summary.js";
import { quotedWords } from "../words.js";
import { heading } from "./heading.js";
import { severityMark } from "./severity-mark.js";
import { findingId, namedBy, ruleAnchor, type SheetContext, say } from "./sheet-context.js";

/** What was found, by the parts of the plan in their order, each with its place, its mending and its rule. */
export function findingsSection(document: CheckedDocument, context: SheetContext): Markup {
  const { language, level, id } = context;
  const title = say(language, "Nội dung cần xem lại", "Findings");
  return html`<section class="findings"${namedBy(context, `${id}-findings`)}>
    ${heading(level + 1, `${id}-findings`, title)}
    ${context.filters}
    ${document.findings.length === 0 ? html`<p>${sentenceOfFound(document, language)}</p>` : undefined}
    ${partsOf(document.findings).map((part, index) => partGroup(part, index + 1, { document, context }))}
    ${setAside(document, context)}
  </section>`;
}

interface Part {
  /** The path of the part at the top of the plan; `null` for what concerns the whole of it. */
  readonly head: string | null;
  readonly findings: readonly { readonly finding: Finding; readonly number: number }[];
}

function partsOf(findings: readonly Finding[]): readonly Part[] {
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  const byHead = grouped(numbered, ({ finding }) => headOf(finding.location.section));
  return [...byHead].map(([head, found]) => ({ head, findings: found }));
}

interface Setting {
  readonly document: CheckedDocument;
  readonly context: SheetContext;
}

function partGroup({ head, findings }: Part, number: number, setting: Setting): Markup {
  const { document, context } = setting;
  const { language, level, id } = context;
  const title = partTitle(head, document.sections, language);
  return html`<section class="part">
    ${heading(level + 2, `${id}-s${number}`, title)}
    <ol>${findings.map((found) => findingItem(found, context))}</ol>
  </section>`;
}

function findingItem({ finding, number }: Part["findings"][number], context: SheetContext): Markup {
  const { language, id } = context;
  const { severity, rule, message, advice, basis, location } = finding;
  const quote = quotedWords(finding, language);
  return html`<li class="finding ${severity}" id="${findingId(id, number)}" data-severity="${severity}" data-rule="${rule}">
    <p class="where">${severityMark(severity, language)} <span>${placeWords(location, language)}</span></p>
    <p class="what">${message[language]}</p>
    ${quote === undefined ? undefined : html`<blockquote>“${quote}”</blockquote>`}
    <p class="mend"><b>${say(language, "Cách sửa:", "To do:")}</b> ${advice[language]}</p>
    <p class="basis">${basis === null ? undefined : html`${say(language, "Căn cứ:", "Basis:")} ${basis[language]} · `}
    <a href="#${ruleAnchor(rule)}"><code>${rule}</code></a></p>
  </li>`;
}

function setAside(document: CheckedDocument, { language, silenced }: SheetContext): Markup {
  const sentence =
    document.findings.length === 0 ? undefined : sentenceOfSetAside(document, language);
  const listed = silenced === "listed" ? document.silenced : [];
  const items = listed.map(
    (
      finding,
    ) => html`<li><p>${placeWords(finding.location, language)}: ${finding.message[language]}</p>
    <p class="basis">${reasonWords(finding, language)} · <code>${finding.rule}</code></p></li>`,
  );
  return html`${sentence === undefined ? undefined : html`<p class="aside">${sentence}</p>`}
    ${items.length === 0 ? undefined : html`<ul class="silenced">${items}</ul>`}`;
}

import type { Notice } from "../../document/notice.js";
import type { CheckedDocument } from "../../findings/report.js";
import { html, type Markup } from "../markup.js";
import { placeWords } from "../place-words.js";
import { appliedWords, otherNotices, recognisedWords, skippedRules } from "../summary.js";
import { heading } from "./heading.js";
import { namedBy, ruleAnchor, type SheetContext, say } from "./sheet-context.js";

/** What was read, what could not be checked and why. */
export function readingSection(document: CheckedDocument, context: SheetContext): Markup {
  const { language, level, id } = context;
  const skipped = skippedRules(document.outcomes, language);
  const notices = otherNotices(document);
  return html`<section class="reading"${namedBy(context, `${id}-reading`)}>
    ${heading(level + 1, `${id}-reading`, say(language, "Phạm vi rà soát", "What was checked"))}
    <p>${recognisedWords(document, language)} ${appliedWords(document, language)}</p>
    ${notices.length === 0 ? undefined : noticeList(notices, context)}
    ${skipped.length === 0 ? undefined : skippedList(skipped, context)}
  </section>`;
}

function noticeList(notices: readonly Notice[], { language, level, id }: SheetContext): Markup {
  const items = notices.map(({ message, place }) => {
    const where = place === undefined ? undefined : html` (${placeWords(place, language)})`;
    return html`<li>${message[language]}${where}</li>`;
  });
  const title = say(language, "Lưu ý khi đọc tệp", "About the reading");
  return html`${heading(level + 2, `${id}-notices`, title)}<ul class="notices">${items}</ul>`;
}

function skippedList(
  skipped: ReturnType<typeof skippedRules>,
  { language, level, id }: SheetContext,
): Markup {
  const items = skipped.map(({ reason, rules }) => {
    const names = rules.map(
      (rule) => html`<a href="#${ruleAnchor(rule)}"><code>${rule}</code></a> `,
    );
    return html`<li>${reason} <span class="rules">${names}</span></li>`;
  });
  const title = say(language, "Chưa rà soát được và vì sao", "Not checked, and why");
  return html`${heading(level + 2, `${id}-skipped`, title)}<ul class="skipped">${items}</ul>`;
}

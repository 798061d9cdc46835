import type { Bilingual, Language } from "../../document/bilingual.js";
import type { CheckedDocument, RuleDescription } from "../../findings/report.js";
import type { Markup } from "../markup.js";
import {
  appliedWords,
  otherNotices,
  recognisedWords,
  sentenceOfSetAside,
  skippedRules,
} from "../summary.js";
import { countWords } from "../words.js";
import { type Told, toldLine } from "./told-lines.js";

/**
 * What was checked and what could not be, with the rules by their titles. The last lines stay on the
 * page of what follows them.
 */
export function scopeLines(
  document: CheckedDocument,
  rules: readonly RuleDescription[],
  language: Language,
): readonly Markup[] {
  const recognised = recognisedWords(document, language);
  const setAside = document.findings.length > 0 && sentenceOfSetAside(document, language);
  const notices = otherNotices(document);
  const lines: readonly Told[] = [
    { words: `${recognised} ${appliedWords(document, language)}` },
    ...(setAside ? [{ words: setAside }] : []),
    ...notices.map(({ message }) => ({ name: NOTICE[language], words: message[language] })),
    ...skippedLines(document, rules, language),
  ];
  const firstKept = lines.length - KEPT_LINES;
  return lines.map((line, index) => toldLine(line, index < firstKept ? undefined : "lead"));
}

const NOTICE: Bilingual = { vi: "Lưu ý khi đọc tệp:", en: "About the reading:" };
const SKIPPED: Bilingual = { vi: "Chưa áp dụng được", en: "Could not apply" };
const RULE: Bilingual = { vi: "quy tắc", en: "rule" };
const KEPT_LINES = 2;

function skippedLines(
  { outcomes }: CheckedDocument,
  rules: readonly RuleDescription[],
  language: Language,
): readonly Told[] {
  const skipped = skippedRules(outcomes, language);
  const total = skipped.reduce((sum, { rules: ids }) => sum + ids.length, 0);
  if (total === 0) return [];
  const titles = new Map(rules.map(({ id, summary }) => [id, summary[language]]));
  return [
    { name: `${SKIPPED[language]} ${countWords(total, RULE, language)}:` },
    ...skipped.map(({ reason, rules: ids }) => {
      const named = ids.map((id) => `“${titles.get(id) ?? id}”`).join(", ");
      return { words: `${reason.replace(/\.$/, "")}: ${named}.` };
    }),
  ];
}

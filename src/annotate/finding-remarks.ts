import type { Bilingual, Language } from "../document/bilingual.js";
import type { Finding } from "../findings/finding.js";
import type { CheckedDocument } from "../findings/report.js";
import { cleanText } from "../reporters/clean-text.js";
import { quotedWords, SEVERITY_WORDS } from "../reporters/words.js";
import type { Annotations, Remark, RemarkLine } from "./annotator.js";

/** The findings of a document as remarks, one for each and in their order. */
export function findingRemarks(
  { findings, subject }: CheckedDocument,
  language: Language,
): Annotations {
  return {
    remarks: findings.map((finding) => remarkOf(finding, language)),
    title: subject === null ? [KIND] : [subject, KIND],
  };
}

/** Of a finding in what was recognised on an image. */
const SCANNED: Bilingual = {
  vi: "(đọc từ bản quét, hãy đối chiếu)",
  en: "(read from a scan; compare it with the original)",
};
/** The kind of document, which stands above its subject. */
const KIND = "KẾ HOẠCH";

function remarkOf(finding: Finding, language: Language): Remark {
  const { location, quote, rule, basis, severity } = finding;
  const message = finding.message[language];
  const isSaid = quote !== null && message.includes(quote);
  const quoted = isSaid ? undefined : quotedWords(finding, language);
  const scanned = location.confidence === undefined ? "" : ` ${SCANNED[language]}`;
  const origin = language === "vi" ? "Căn cứ" : "Basis";
  const lines: readonly RemarkLine[] = [
    { mark: `${SEVERITY_WORDS[severity][language]}:`, text: `${message}${scanned}` },
    ...(quoted === undefined ? [] : [{ text: `“${quoted}”` }]),
    { text: `→ ${finding.advice[language]}` },
    { text: basis === null ? `[${rule}]` : `${origin}: ${basis[language]} [${rule}]` },
  ];
  return {
    location,
    quote,
    lines: lines.map((line) => ({ ...line, text: cleanText(line.text) })),
  };
}

import type { Language } from "../document/bilingual.js";
import type { Finding } from "../findings/finding.js";
import { cleanText } from "./clean-text.js";
import { quotedWords } from "./words.js";

/** A finding in one line: what is wrong, what to do, and the words of the plan where these are not in it. */
export function findingText(finding: Finding, language: Language): string {
  const { message, advice } = finding;
  const quoted = quotedWords(finding, language);
  const words = quoted === undefined ? [] : [`“${quoted}”`];
  return cleanText([message[language], advice[language], ...words].join(" "));
}

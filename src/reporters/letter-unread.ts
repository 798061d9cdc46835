import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { hasFaults } from "./letter-head.js";
import { requestFor } from "./letter-requests.js";
import type { Block, Writing } from "./letter-writing.js";
import { markdownText } from "./markdown-text.js";
import { readingProblems } from "./reading-problems.js";
import { sentenceOfFound, wasChecked } from "./summary.js";

export function isUnread(document: DocumentReport): boolean {
  return document.status === "failed" || (!wasChecked(document) && !hasFaults(document));
}

/** What the agencies are asked to send again. */
export function unreadBlocks(
  documents: readonly DocumentReport[],
  { language, words }: Writing,
): readonly Block[] {
  const items = documents.filter(isUnread).flatMap((document) => {
    const request = requestFor(document, language);
    return request === undefined ? [] : [`${words.file(document.path)}: ${request}`];
  });
  if (items.length === 0) return [];
  return [[`## ${words.unread}`], items.map((text) => `- ${markdownText(text)}`)];
}

/** For whoever writes the letter, not for the agencies: what was not read and why, or read with doubt. */
export function noteBlocks(
  documents: readonly DocumentReport[],
  { language, words }: Writing,
): readonly Block[] {
  const items = documents.flatMap((document) => [
    ...reasonUnread(document, language).map((reason) => `${words.file(document.path)}: ${reason}`),
    ...readingProblems(document, language)
      .filter(({ extent }) => extent === "part")
      .map(({ place, reason }) =>
        [words.file(document.path), ...(place === null ? [] : [place])]
          .join(", ")
          .concat(`: ${reason}`),
      ),
  ]);
  if (items.length === 0) return [];
  return [[`## ${words.notes}`], items.map((text) => `- ${markdownText(text)}`)];
}

function reasonUnread(document: DocumentReport, language: Language): readonly string[] {
  if (!isUnread(document)) return [];
  if (document.status === "failed") return [document.error.message[language]];
  return [sentenceOfFound(document, language)];
}

import type { Bilingual, Language } from "../document/bilingual.js";
import type { CheckedDocument, DocumentReport, Report } from "../findings/report.js";
import { MARKDOWN_MARK } from "../findings/report-mark.js";
import { type Agency, byAgency } from "./agencies.js";
import { type Demand, demandLines, demandsOf } from "./letter-demands.js";
import { LETTER_WORDS, type LetterWords } from "./letter-words.js";
import { markdownText } from "./markdown-text.js";
import { tallyOf } from "./matrix.js";
import { readingProblems } from "./reading-problems.js";
import { sentenceOfFound, sentenceOfSetAside, totals, wasChecked } from "./summary.js";

type Block = readonly string[];

interface Writing {
  readonly language: Language;
  readonly words: LetterWords;
}

/**
 * What each agency has to add or to change, as Markdown that can be pasted into a letter: errors first, then
 * warnings, hints only counted; then who has nothing to mend, what has to be sent again, and what whoever
 * writes the letter should know of the reading.
 */
export function letter(report: Report, language: Language): string {
  const writing = { language, words: LETTER_WORDS[language] };
  const agencies = byAgency(report.documents);
  const faulty = agencies.filter(({ documents }) => documents.some(hasFaults));
  const others = agencies.filter((agency) => !faulty.includes(agency));
  const blocks: readonly Block[] = [
    [`# ${writing.words.title}`],
    [markdownText(totals(report, language))],
    [writing.words.scope(report.counts.info)],
    ...(faulty.length === 0 ? [] : [[writing.words.reread]]),
    ...faulty.flatMap((agency) => agencyBlocks(agency, writing)),
    ...satisfiedBlocks(others, writing),
    ...unreadBlocks(report.documents, writing),
    ...doubtBlocks(report.documents, writing),
    [MARKDOWN_MARK[language]],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function hasFaults({ counts }: DocumentReport): boolean {
  return counts.error + counts.warning > 0;
}

function isUnread(document: DocumentReport): boolean {
  return document.status === "failed" || (!wasChecked(document) && !hasFaults(document));
}

function agencyBlocks(agency: Agency, writing: Writing): readonly Block[] {
  const { name, title, documents } = agency;
  const [first, ...further] = documents.filter((document) => document.status === "checked");
  const heading = [`## ${markdownText(title)}`];
  if (first === undefined) return [heading];
  if (further.length === 0) return [heading, ...documentBlocks(first, agency, writing)];
  return [
    heading,
    [markdownText(writing.words.several(name, documents.length))],
    ...[first, ...further].flatMap((document) => [
      [`### ${markdownText(document.path)}`],
      ...documentBlocks(document, agency, writing),
    ]),
  ];
}

function documentBlocks(
  document: CheckedDocument,
  { name, isKnown }: Agency,
  { language, words }: Writing,
): readonly Block[] {
  if (!hasFaults(document)) {
    return [[markdownText(words.clean(factsOf(document, { language, words })))]];
  }
  const whom = isKnown ? name : words.unknownAgency;
  const told = document.findings.filter(({ severity }) => severity !== "info");
  const errors = demandsOf(told.filter(({ severity }) => severity === "error"));
  const warnings = demandsOf(told.filter(({ severity }) => severity === "warning"));
  const hidden = document.counts.error + document.counts.warning - told.length;
  const about = aboutPlan(document, language);
  return [
    ...listBlocks(errors, 1, { intro: words.mend(whom, about), language }),
    ...listBlocks(warnings, errors.length + 1, {
      intro: errors.length === 0 ? words.consider(whom, about) : words.alsoConsider(whom),
      language,
    }),
    ...(hidden === 0 ? [] : [[words.hidden(hidden)]]),
  ];
}

function aboutPlan({ subject, path }: CheckedDocument, language: Language): string {
  const plan: Bilingual =
    subject === null
      ? { vi: `kế hoạch (tệp ${path})`, en: `the plan (file ${path})` }
      : { vi: `kế hoạch “${subject}” (tệp ${path})`, en: `the plan “${subject}” (file ${path})` };
  return plan[language];
}

function listBlocks(
  demands: readonly Demand[],
  first: number,
  { intro, language }: { readonly intro: string; readonly language: Language },
): readonly Block[] {
  if (demands.length === 0) return [];
  const items = demands.flatMap((demand, index) => demandLines(demand, first + index, language));
  return [[markdownText(intro)], items];
}

function satisfiedBlocks(agencies: readonly Agency[], writing: Writing): readonly Block[] {
  const items = agencies.flatMap(({ name, isKnown, documents }) =>
    documents
      .filter((document) => document.status === "checked")
      .filter((document) => !isUnread(document))
      .map((document) => satisfiedItem(isKnown ? name : undefined, document, writing)),
  );
  if (items.length === 0) return [];
  return [[`## ${writing.words.satisfied}`], [writing.words.satisfiedIntro], items];
}

function satisfiedItem(
  name: string | undefined,
  document: CheckedDocument,
  { language, words }: Writing,
): string {
  const file = name === undefined ? document.path : words.inFile(name, document.path);
  return `- ${markdownText(`${file}: ${factsOf(document, { language, words })}.`)}`;
}

/** What there is to say of a plan that needs no change. */
function factsOf(document: CheckedDocument, { language, words }: Writing): string {
  const { met, asked } = tallyOf(document);
  const setAside = sentenceOfSetAside(document, language)?.replace(/\.$/, "");
  return [
    words.tally(met, asked),
    ...(document.counts.info === 0 ? [] : [words.hints(document.counts.info)]),
    ...(setAside === undefined ? [] : [setAside.charAt(0).toLowerCase() + setAside.slice(1)]),
  ].join("; ");
}

function unreadBlocks(
  documents: readonly DocumentReport[],
  { language, words }: Writing,
): readonly Block[] {
  const items = documents.filter(isUnread).map((document) => {
    const file = words.file(document.path);
    const reason =
      document.status === "checked"
        ? sentenceOfFound(document, language)
        : document.error.message[language];
    return [`${file}: ${reason}`, ...(mayBeSentAgain(document) ? [words.resend] : [])].join(" ");
  });
  if (items.length === 0) return [];
  return [[`## ${words.unread}`], items.map((text) => `- ${markdownText(text)}`)];
}

/** A mistyped path is nothing that an agency could send again, nor a plan that no rule is meant for. */
function mayBeSentAgain(document: DocumentReport): boolean {
  if (document.status === "failed") {
    return document.error.code !== "not-found" && document.error.code !== "not-a-file";
  }
  return document.notices.some(({ code }) => code === "nothing-recognised");
}

/** For whoever writes the letter, not for the agencies. */
function doubtBlocks(
  documents: readonly DocumentReport[],
  { language, words }: Writing,
): readonly Block[] {
  const items = documents.flatMap((document) =>
    readingProblems(document, language)
      .filter(({ extent }) => extent === "part")
      .map(({ place, reason }) =>
        [words.file(document.path), ...(place === null ? [] : [place])]
          .join(", ")
          .concat(`: ${reason}`),
      ),
  );
  if (items.length === 0) return [];
  return [[`## ${words.doubts}`], items.map((text) => `- ${markdownText(text)}`)];
}

import type { Bilingual, Language } from "../document/bilingual.js";
import type { CheckedDocument, DocumentReport, Report } from "../findings/report.js";
import { MARKDOWN_MARK } from "../findings/report-mark.js";
import { type Agency, byAgency } from "./agencies.js";
import { type Demand, demandLines, demandsOf } from "./letter-demands.js";
import { hasFaults, headBlocks, leftOut } from "./letter-head.js";
import { isUnread, noteBlocks, unreadBlocks } from "./letter-unread.js";
import { LETTER_WORDS } from "./letter-words.js";
import type { Block, Writing } from "./letter-writing.js";
import { markdownText } from "./markdown-text.js";
import { tallyOf } from "./matrix.js";
import { shortPaths } from "./short-paths.js";
import { sentenceOfSetAside } from "./summary.js";

/**
 * What each agency has to add or to change, as Markdown that can be pasted into a letter: errors first, then
 * warnings, hints only counted; then who has nothing to mend, what has to be sent again, and what whoever
 * writes the letter should know of the reading. Files go by their names alone.
 */
export function letter(run: Report, language: Language): string {
  const report = { ...run, documents: withShortPaths(run.documents) };
  const writing = { language, words: LETTER_WORDS[language] };
  const agencies = byAgency(report.documents);
  const faulty = agencies.filter(({ documents }) => documents.some(hasFaults));
  const others = agencies.filter((agency) => !faulty.includes(agency));
  const blocks: readonly Block[] = [
    ...headBlocks(report, writing),
    ...faulty.flatMap((agency) => agencyBlocks(agency, writing)),
    ...satisfiedBlocks(others, writing),
    ...unreadBlocks(report.documents, writing),
    ...noteBlocks(report.documents, writing),
    [MARKDOWN_MARK[language]],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function withShortPaths(documents: readonly DocumentReport[]): readonly DocumentReport[] {
  const short = shortPaths(documents.map(({ path }) => path));
  return documents.map((document) => ({
    ...document,
    path: short.get(document.path) ?? document.path,
  }));
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
  const hidden = words.counts({ ...leftOut([document]), info: 0 });
  const about = aboutPlan(document, language);
  return [
    ...listBlocks(errors, 1, { intro: words.mend(whom, about), language }),
    ...listBlocks(warnings, errors.length + 1, {
      intro: errors.length === 0 ? words.consider(whom, about) : words.alsoConsider(whom),
      language,
    }),
    ...(hidden === "" ? [] : [[words.hidden(hidden)]]),
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

import type { Language } from "../document/bilingual.js";
import type { Finding, SkippedOutcome } from "../findings/finding.js";
import type { CheckedDocument, DocumentReport, SilencedFinding } from "../findings/report.js";
import { cleanText } from "./clean-text.js";
import { repositoryPath } from "./file-reference.js";
import { findingText } from "./finding-text.js";
import { placeWords } from "./place-words.js";
import type { Reporter } from "./reporter.js";
import { otherNotices, reasonWords, sentenceOfFound } from "./summary.js";
import { SEVERITY_WORDS } from "./words.js";
import { type XmlElement, xmlDocument } from "./xml-text.js";

/**
 * The report as JUnit writes its own: a suite for each document and in it a case for each rule. Errors
 * and warnings fail the case; hints and what was set aside stand in its output. A rule that could not be
 * applied is skipped, and a document that could not be read is an error.
 */
export const junit: Reporter = {
  render({ tool, documents }, { language }) {
    const suites = documents.map((document) => suiteOf(document, language));
    return xmlDocument({
      name: "testsuites",
      attributes: { name: tool.name, ...countsOf(suites.flatMap(({ cases }) => cases)) },
      content: suites.map(suiteElement),
    });
  },
};

interface Suite {
  readonly path: string;
  readonly cases: readonly Case[];
  readonly output: readonly XmlElement[];
}

interface Case {
  readonly name: string;
  readonly results: readonly XmlElement[];
}

function countsOf(cases: readonly Case[]): XmlElement["attributes"] {
  const count = (kind: string) =>
    cases.filter(({ results }) => results.some(({ name }) => name === kind)).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function suiteElement({ path, cases, output }: Suite): XmlElement {
  const elements = cases.map(({ name, results }) => ({
    name: "testcase",
    attributes: { name, classname: path },
    content: results,
  }));
  return {
    name: "testsuite",
    attributes: { name: path, ...countsOf(cases) },
    content: [...elements, ...output],
  };
}

function suiteOf(document: DocumentReport, language: Language): Suite {
  const path = cleanText(repositoryPath(document.path));
  if (document.status === "failed") {
    const { code, message } = document.error;
    const attributes = { type: code, message: cleanText(message[language]) };
    const error = { name: "error", attributes, content: [] };
    return { path, cases: [{ name: "document", results: [error] }], output: [] };
  }
  const { outcomes, findings, silenced, known } = document;
  const told = [...outcomes, ...findings, ...silenced, ...known];
  const cases = [...new Set(told.map(({ rule }) => rule))].map((rule) => ({
    name: rule,
    results: resultsOf(rule, document, language),
  }));
  return { path, cases, output: systemOut(documentLines(document, language)) };
}

function resultsOf(
  rule: string,
  { outcomes, findings, silenced, known }: CheckedDocument,
  language: Language,
): readonly XmlElement[] {
  const own = <F extends Finding>(all: readonly F[]) => all.filter((one) => one.rule === rule);
  const failing = own(findings).filter(({ severity }) => severity !== "info");
  const hints = own(findings).filter(({ severity }) => severity === "info");
  const setAside = [
    ...own(silenced).map((finding) => silencedLine(finding, language)),
    ...own(known).map((finding) => `${KNOWN[language]}: ${findingLine(finding, language)}`),
  ];
  const output = [...hints.map((finding) => findingLine(finding, language)), ...setAside];
  const skipped = outcomes.find(
    (outcome): outcome is SkippedOutcome =>
      outcome.rule === rule && outcome.status === "not-applicable",
  );
  return [
    ...(skipped === undefined ? [] : [skippedElement(skipped, language)]),
    ...failureOf(failing, language),
    ...systemOut(output),
  ];
}

function skippedElement({ reason }: SkippedOutcome, language: Language): XmlElement {
  return { name: "skipped", attributes: { message: reason[language] }, content: [] };
}

/** One failure for all findings of a rule, for most programs show no second one. */
function failureOf(findings: readonly Finding[], language: Language): readonly XmlElement[] {
  const worst = findings.find(({ severity }) => severity === "error") ?? findings[0];
  if (worst === undefined) return [];
  const lines = findings.map((finding) => findingLine(finding, language));
  const attributes = { type: worst.severity, message: findingText(worst, language) };
  return [{ name: "failure", attributes, content: lines.join("\n") }];
}

function systemOut(lines: readonly string[]): readonly XmlElement[] {
  if (lines.length === 0) return [];
  return [{ name: "system-out", attributes: {}, content: lines.join("\n") }];
}

function findingLine(finding: Finding, language: Language): string {
  const mark = SEVERITY_WORDS[finding.severity][language];
  return `${mark} (${placeWords(finding.location, language)}): ${findingText(finding, language)}`;
}

function silencedLine(finding: SilencedFinding, language: Language): string {
  const reason = cleanText(reasonWords(finding, language));
  return `${SILENCED[language]}: ${findingLine(finding, language)} ${reason}`;
}

/** What was found in the document as a whole, and what could not be read in it. */
function documentLines(document: CheckedDocument, language: Language): readonly string[] {
  const notices = otherNotices(document).map(({ message, place }) => {
    const text = cleanText(message[language]);
    return place === undefined ? text : `${placeWords(place, language)}: ${text}`;
  });
  return [sentenceOfFound(document, language), ...notices];
}

const SILENCED = { vi: "Bỏ qua có lý do", en: "Set aside" };
const KNOWN = { vi: "Đã biết", en: "Known" };

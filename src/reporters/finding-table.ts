import type { Language } from "../document/bilingual.js";
import type { Finding, Severity } from "../findings/finding.js";
import type { DocumentReport, SilencedFinding } from "../findings/report.js";
import { byAgency } from "./agencies.js";
import { placeWords } from "./place-words.js";
import { EXTENT_WORDS, readingProblems } from "./reading-problems.js";
import type { ReportOptions } from "./reporter.js";
import {
  type Column,
  type MarkedText,
  type SheetTable,
  type Tone,
  tableOf,
} from "./sheet-table.js";
import { reasonWords } from "./summary.js";
import { SEVERITY_WORDS } from "./words.js";

/** A finding, or something that could not be read, as a row. */
interface Row {
  readonly level: MarkedText;
  readonly agency: string;
  readonly path: string;
  readonly place: string | null;
  readonly message: string;
  readonly advice: string | null;
  readonly quote: string | null;
  readonly basis: string | null;
  readonly rule: string | null;
}

/**
 * One row for each finding, and for those that were set aside where they are to be listed; by agency, in the
 * order of each document.
 */
export function findingTable(
  documents: readonly DocumentReport[],
  options: ReportOptions,
): SheetTable {
  return table(documents, (document) => findingRows(document, options), options.language);
}

/** The same, with a row for each file, page or part that was not read or read with doubt. */
export function findingAndReadingTable(
  documents: readonly DocumentReport[],
  options: ReportOptions,
): SheetTable {
  const rows = (document: DocumentReport) => [
    ...findingRows(document, options),
    ...problemRows(document, options.language),
  ];
  return table(documents, rows, options.language);
}

type DocumentRow = Omit<Row, "agency" | "path">;

function table(
  documents: readonly DocumentReport[],
  rowsOf: (document: DocumentReport) => readonly DocumentRow[],
  language: Language,
): SheetTable {
  const rows = byAgency(documents).flatMap(({ name, isKnown, documents: submitted }) =>
    submitted.flatMap((document) =>
      rowsOf(document).map((row) => ({
        ...row,
        agency: isKnown ? name : "",
        path: document.path,
      })),
    ),
  );
  return tableOf({ vi: "Phát hiện", en: "Findings" }, COLUMNS, rows, language);
}

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: "bad",
  warning: "warning",
  info: "plain",
};

function findingRows(
  document: DocumentReport,
  { language, silenced }: ReportOptions,
): readonly DocumentRow[] {
  const findings = document.findings.map((finding) => findingRow(finding, language));
  if (document.status === "failed" || silenced === "counted") return findings;
  return [...findings, ...document.silenced.map((finding) => silencedRow(finding, language))];
}

function findingRow(finding: Finding, language: Language): DocumentRow {
  const { rule, severity, message, advice, quote, location, basis } = finding;
  return {
    level: { text: SEVERITY_WORDS[severity][language], tone: SEVERITY_TONES[severity] },
    place: placeWords(location, language),
    message: message[language],
    advice: advice[language],
    quote,
    basis: basis === null ? null : basis[language],
    rule,
  };
}

function silencedRow(finding: SilencedFinding, language: Language): DocumentRow {
  const mark = language === "vi" ? "BỎ QUA" : "SET ASIDE";
  return {
    ...findingRow(finding, language),
    level: { text: mark, tone: "muted" },
    advice: reasonWords(finding, language),
  };
}

function problemRows(document: DocumentReport, language: Language): readonly DocumentRow[] {
  return readingProblems(document, language).map(({ extent, place, reason }) => ({
    level: { text: EXTENT_WORDS[extent][language], tone: "muted" },
    place,
    message: reason,
    advice: null,
    quote: null,
    basis: null,
    rule: null,
  }));
}

const COLUMNS: readonly Column<Row>[] = [
  { title: { vi: "Mức", en: "Level" }, width: 12, value: ({ level }) => level },
  { title: { vi: "Cơ quan", en: "Agency" }, width: 20, value: ({ agency }) => agency },
  { title: { vi: "Tệp", en: "File" }, width: 22, value: ({ path }) => path },
  { title: { vi: "Vị trí", en: "Place" }, width: 20, value: ({ place }) => place },
  { title: { vi: "Nội dung", en: "Finding" }, width: 46, value: ({ message }) => message },
  { title: { vi: "Cách sửa", en: "Advice" }, width: 36, value: ({ advice }) => advice },
  {
    title: { vi: "Câu chữ trong kế hoạch", en: "Words of the plan" },
    width: 36,
    value: ({ quote }) => quote,
  },
  { title: { vi: "Căn cứ", en: "Basis" }, width: 30, value: ({ basis }) => basis },
  { title: { vi: "Quy tắc", en: "Rule" }, width: 22, value: ({ rule }) => rule },
];

import type { Compliance, ComplianceStatus } from "../compliance/compliance.js";
import type { Language } from "../document/bilingual.js";
import type { CheckedDocument, DocumentReport } from "../findings/report.js";
import { markdownTable, markdownText } from "./markdown-text.js";
import { type MatrixRow, matrixOf } from "./matrix.js";
import { BLANK_CELL, cellWords, columnWords } from "./matrix-words.js";
import { wasChecked } from "./summary.js";

/**
 * The matrix of agency by target as blocks of Markdown, one line a document however many there are; nothing
 * for a single document, which tells the same itself.
 */
export function matrixBlocks(
  documents: readonly DocumentReport[],
  language: Language,
): readonly (readonly string[])[] {
  if (documents.length < 2) return [];
  const { columns, rows } = matrixOf(documents);
  const head = [...HEAD[language], ...columns.map((_, index) => `(${index + 1})`)];
  const targets = columns.map(
    (column, index) => `- (${index + 1}) ${markdownText(columnWords(column, language))}`,
  );
  return [
    [`## ${{ vi: "Tổng hợp", en: "Overview" }[language]}`],
    markdownTable(
      head,
      rows.map((row) => rowCells(row, language)),
    ),
    ...(targets.length === 0 ? [] : [[...targets, `- ${BLANK_CELL[language]}`]]),
  ];
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Cơ quan", "Lỗi", "Cảnh báo"],
  en: ["Agency", "Errors", "Warnings"],
};

function rowCells(row: MatrixRow, language: Language): readonly string[] {
  const { document, cells } = row;
  const name = markdownText(nameOf(row));
  if (document.status === "failed") {
    const mark = { vi: "KHÔNG ĐỌC ĐƯỢC", en: "NOT READ" }[language];
    return [`${name}: **${mark}**`, "–", "–", ...cells.map(() => "")];
  }
  const mark = { vi: "CHƯA RÀ SOÁT ĐƯỢC", en: "NOT CHECKED" }[language];
  return [
    wasChecked(document) ? name : `${name}: **${mark}**`,
    countOf(document, "error"),
    countOf(document, "warning"),
    ...cells.map((entry) => targetCell(entry, language)),
  ];
}

/** A file that was not checked has no count, rather than none, unless something was found all the same. */
function countOf(document: CheckedDocument, severity: "error" | "warning"): string {
  const count = document.counts[severity];
  return count === 0 && !wasChecked(document) ? "–" : String(count);
}

/** The files of one agency are told apart by their paths. */
function nameOf({ agency, document, submission: { number, of } }: MatrixRow): string {
  return of === 1 ? agency : `${agency} (${number}/${of}: ${document.path})`;
}

const FAULTS: readonly ComplianceStatus[] = ["below", "missing", "contradictory"];

function targetCell(entry: Compliance | null, language: Language): string {
  const words = markdownText(cellWords(entry, language));
  return entry !== null && FAULTS.includes(entry.status) ? `**${words}**` : words;
}

import type { Language } from "../../document/bilingual.js";
import type { Finding } from "../../findings/finding.js";
import type { CheckedDocument } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import type { Content } from "../markup.js";
import { headOf, partTitle } from "../part-title.js";
import { placeWords } from "../place-words.js";
import { sentenceOfFound } from "../summary.js";
import { quotedWords, severityName } from "../words.js";
import { cellText, headerRow } from "./table-cells.js";
import { type Cell, paragraph, run, table } from "./word-xml.js";

const COLUMNS = {
  vi: ["TT", "Vị trí", "Nội dung", "Mức", "Kiến nghị", "Căn cứ"],
  en: ["No.", "Place", "Finding", "Severity", "To do", "Basis"],
} as const;
const WIDTHS = [10, 24, 46, 16, 34, 30];

/** The findings in a table, numbered, by the parts of the plan; a sentence where there are none. */
export function findingsTable(document: CheckedDocument, language: Language): Content {
  const { findings, sections } = document;
  if (findings.length === 0) return paragraph(run(sentenceOfFound(document, language)));
  const parts = [...grouped(findings, ({ location }) => headOf(location.section))];
  const ordered = parts.flatMap(([, found]) => found);
  const rows = parts.flatMap(([head, found]) => [
    [partCell(partTitle(head, sections, language))],
    ...found.map((finding) => findingRow(finding, ordered.indexOf(finding) + 1, language)),
  ]);
  return table([headerRow(COLUMNS[language]), ...rows], {
    widths: WIDTHS,
    lines: "ruled",
    headers: 1,
  });
}

function partCell(title: string): Cell {
  return { content: cellText(title, { style: "bold", role: "lead" }), span: WIDTHS.length };
}

function findingRow(finding: Finding, number: number, language: Language): readonly Cell[] {
  const { severity, message, advice, basis, location } = finding;
  const quote = quotedWords(finding, language);
  return [
    { content: cellText(String(number), { align: "center" }) },
    { content: cellText(placeWords(location, language)) },
    {
      content: [
        cellText(message[language]),
        ...(quote === undefined ? [] : [cellText(`“${quote}”`, { style: "italic" })]),
      ],
    },
    { content: cellText(severityName(severity, language), { align: "center" }) },
    { content: cellText(advice[language]) },
    { content: cellText(basis === null ? "" : basis[language]) },
  ];
}

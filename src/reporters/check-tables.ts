import type { Bilingual, Language } from "../document/bilingual.js";
import type { DocumentReport, Report } from "../findings/report.js";
import { byAgency } from "./agencies.js";
import { agencyTable } from "./agency-table.js";
import { deadlineTable } from "./deadline-table.js";
import { findingTable } from "./finding-table.js";
import { type MatrixRow, matrixOf, tallyOf } from "./matrix.js";
import { BLANK_CELL, cellNote, cellWords, columnWords, readingWords } from "./matrix-words.js";
import {
  EXTENT_WORDS,
  type ReadingProblem,
  readingProblems,
  SKIPPED_REASON,
} from "./reading-problems.js";
import type { ReportOptions } from "./reporter.js";
import { type CellRow, type Column, type SheetTable, type Tone, tableOf } from "./sheet-table.js";
import { STATUS_LEGEND, STATUS_TONES } from "./status-legend.js";
import { sumNote } from "./sum-note.js";
import { totals, wasChecked } from "./summary.js";

/** The sheets for whoever receives the plans of a whole province: the matrix first. */
export function checkTables(report: Report, options: ReportOptions): readonly SheetTable[] {
  const { documents } = report;
  const { language } = options;
  return [
    matrixTable(report, language),
    agencyTable(documents, language),
    orNone(findingTable(documents, options), NONE.finding[language]),
    orNone(taskTable(documents, language), NONE.task[language]),
    orNone(readingTable(report, language), NONE.problem[language]),
  ];
}

const NONE = {
  finding: { vi: "Không có phát hiện nào.", en: "Nothing was found." },
  task: { vi: "Không nhận ra nhiệm vụ nào.", en: "No task was recognised." },
  problem: {
    vi: "Không có tệp nào không đọc được, cũng không có phần nào đọc còn nghi ngờ.",
    en: "Every file was read, and no part with doubt.",
  },
};

function taskTable(documents: readonly DocumentReport[], language: Language): SheetTable {
  const table = deadlineTable(documents, language);
  const title = { vi: "NHIỆM VỤ CỦA CÁC KẾ HOẠCH", en: "TASKS OF THE PLANS" }[language];
  const notes = sumNote(documents, language);
  return notes.length === 0 ? table : { ...table, lead: [title, ...notes] };
}

function orNone(table: SheetTable, none: string): SheetTable {
  return table.rows.length > 0 ? table : { ...table, foot: [[none]] };
}

function matrixTable(report: Report, language: Language): SheetTable {
  const { columns, rows } = matrixOf(report.documents);
  const title = { vi: "TỔNG HỢP KẾT QUẢ RÀ SOÁT KẾ HOẠCH CCHC", en: "REVIEW OF CCHC PLANS" };
  const table = tableOf({ vi: "Tổng hợp", en: "Matrix" }, DOCUMENT_COLUMNS, rows, language);
  const targets = columns.map((column) => ({ title: columnWords(column, language), width: 17 }));
  return {
    ...table,
    columns: [...table.columns, ...targets],
    rows: table.rows.map((row, at) => [...row, ...targetCells(rows[at], language)]),
    lead: [title[language], ...profileLine(report, language), totals(report, language)],
    foot: legend(language),
    fixedColumns: 1,
  };
}

/** By the documents: a run in which none could be read was held against nothing. */
function profileLine({ documents }: Report, language: Language): readonly string[] {
  const titles = documents.map((document) =>
    document.status === "failed" ? undefined : document.profile.title,
  );
  const [title, ...others] = new Set(titles.filter((one) => one !== undefined));
  if (title === undefined) return [];
  if (others.length > 0) {
    return [
      {
        vi: "Các tệp được đối chiếu với những bộ chỉ tiêu khác nhau; mức yêu cầu của từng ô có trong ghi chú của ô.",
        en: "The files were held against different profiles; the note of a cell says what was asked for.",
      }[language],
    ];
  }
  return [`${language === "vi" ? "Bộ chỉ tiêu" : "Profile"}: ${title}`];
}

function targetCells(row: MatrixRow | undefined, language: Language): CellRow {
  return (row?.cells ?? []).map((entry) => {
    const text = cellWords(entry, language);
    if (entry === null || text === "") return null;
    return { text, tone: STATUS_TONES[entry.status], note: cellNote(entry, language) };
  });
}

function legend(language: Language): readonly CellRow[] {
  const hover = {
    vi: "Đưa con trỏ vào ô có dấu ở góc để xem mức yêu cầu, câu chữ của kế hoạch và vị trí của câu ấy.",
    en: "Point at a cell with a marked corner to see what was asked for and the words of the plan.",
  };
  return [
    ...STATUS_LEGEND.map(
      ({ status, word, meaning }): CellRow => [
        { text: word[language], tone: STATUS_TONES[status] },
        meaning[language],
      ],
    ),
    [BLANK_CELL[language]],
    [hover[language]],
  ];
}

/** Of a file whose agency was not recognised. */
const UNKNOWN: Bilingual = { vi: "(chưa rõ)", en: "(unknown)" };

const DOCUMENT_COLUMNS: readonly Column<MatrixRow>[] = [
  {
    title: { vi: "Cơ quan", en: "Agency" },
    width: 28,
    value: ({ agency, isKnown }, language) => (isKnown ? agency : UNKNOWN[language]),
  },
  { title: { vi: "Tệp", en: "File" }, width: 26, value: ({ document }) => document.path },
  {
    title: { vi: "Tình trạng", en: "Status" },
    width: 26,
    value: (row, language) => ({ text: readingWords(row, language), tone: readingTone(row) }),
  },
  {
    title: { vi: "Lỗi", en: "Errors" },
    width: 8,
    value: ({ document }) => count(document, "error"),
  },
  {
    title: { vi: "Cảnh báo", en: "Warnings" },
    width: 10,
    value: ({ document }) => count(document, "warning"),
  },
  {
    title: { vi: "Gợi ý", en: "Hints" },
    width: 8,
    value: ({ document }) => count(document, "info"),
  },
  {
    title: { vi: "Chỉ tiêu đạt", en: "Targets met" },
    width: 10,
    value: ({ document }) => (isUnchecked(document) ? null : tallyOf(document).met),
  },
  {
    title: { vi: "Chỉ tiêu phải đạt", en: "Targets asked for" },
    width: 10,
    value: ({ document }) => (isUnchecked(document) ? null : tallyOf(document).asked),
  },
];

/** A file that was not checked has no count, rather than none, unless something was found all the same. */
function count(document: DocumentReport, severity: "error" | "warning" | "info"): number | null {
  const found = document.counts[severity];
  return found === 0 && isUnchecked(document) ? null : found;
}

function isUnchecked(document: DocumentReport): boolean {
  return document.status === "failed" || !wasChecked(document);
}

function readingTone({ document, submission }: MatrixRow): Tone {
  if (isUnchecked(document)) return "bad";
  return submission.of > 1 ? "warning" : "plain";
}

interface ProblemRow extends ReadingProblem {
  readonly agency: string;
  readonly path: string;
}

const PROBLEM_TONES: Readonly<Record<ReadingProblem["extent"], Tone>> = {
  file: "bad",
  plan: "bad",
  skipped: "muted",
  part: "warning",
};

const PROBLEM_COLUMNS: readonly Column<ProblemRow>[] = [
  {
    title: { vi: "Tình trạng", en: "Status" },
    width: 22,
    value: ({ extent }, language) => ({
      text: EXTENT_WORDS[extent][language],
      tone: PROBLEM_TONES[extent],
    }),
  },
  { title: { vi: "Cơ quan", en: "Agency" }, width: 28, value: ({ agency }) => agency },
  { title: { vi: "Tệp", en: "File" }, width: 40, value: ({ path }) => path },
  { title: { vi: "Vị trí", en: "Place" }, width: 22, value: ({ place }) => place },
  { title: { vi: "Lý do", en: "Reason" }, width: 80, value: ({ reason }) => reason },
];

/** Every file that could not be read, those that were passed over, then what was read with doubt. */
function readingTable(
  { documents, skipped = [] }: Pick<Report, "documents" | "skipped">,
  language: Language,
): SheetTable {
  const rows = byAgency(documents).flatMap(({ name, isKnown, documents: submitted }) =>
    submitted.flatMap((document) =>
      readingProblems(document, language).map((problem) => ({
        ...problem,
        agency: isKnown ? name : UNKNOWN[language],
        path: document.path,
      })),
    ),
  );
  const whole = rows.filter(({ extent }) => extent !== "part");
  const parts = rows.filter(({ extent }) => extent === "part");
  const others = skipped.map((path) => ({
    extent: "skipped" as const,
    place: null,
    reason: SKIPPED_REASON[language],
    agency: UNKNOWN[language],
    path,
  }));
  const name = { vi: "Không đọc được", en: "Not read" };
  return tableOf(name, PROBLEM_COLUMNS, [...whole, ...others, ...parts], language);
}

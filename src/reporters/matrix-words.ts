import type { Compliance } from "../compliance/compliance.js";
import { judgedBy } from "../compliance/judged-by.js";
import type { Bilingual, Language } from "../document/bilingual.js";
import type { MatrixColumn, MatrixRow } from "./matrix.js";
import { placeWords } from "./place-words.js";
import { wasChecked } from "./summary.js";
import { complianceWords, evidenceWords, levelWords, statedWords } from "./words.js";

/** "ĐẠT 25%", "KHÔNG NÊU"; nothing where the target does not bind the plan. */
export function cellWords(entry: Compliance | null, language: Language): string {
  if (entry === null || entry.status === "not-applicable") return "";
  const stated = statedWords(judgedBy(entry), language);
  const status = complianceWords(entry, language);
  return stated === undefined ? status : `${status} ${stated}`;
}

/** What was asked for and by whom, and the words of the plan with their places, a line each. */
export function cellNote(entry: Compliance, language: Language): string {
  const asked = language === "vi" ? "Yêu cầu" : "Asked for";
  const source = language === "vi" ? "Nguồn" : "Source";
  const none = language === "vi" ? "Không tìm thấy trong kế hoạch." : "Not found in the plan.";
  const evidence = entry.stated.map(
    (stated) => `${evidenceWords(stated)} (${placeWords(stated.location, language)})`,
  );
  return [
    `${asked}: ${levelWords(entry.required, language)}`,
    ...(evidence.length === 0 ? [none] : evidence),
    `${source}: ${entry.source}`,
  ].join("\n");
}

/** The target with the level that is asked for, or the levels where profiles differ. */
export function columnWords(column: MatrixColumn, language: Language): string {
  return `${columnLabel(column, language)} (${levelsWords(column.required, language)})`;
}

/** The label of the target; where two are called alike, with whom it binds. */
export function columnLabel({ label, scope }: MatrixColumn, language: Language): string {
  return scope === undefined ? label : `${label} (${scope[language]})`;
}

/** "≥ 25% hoặc ≥ 30%". */
export function levelsWords(required: MatrixColumn["required"], language: Language): string {
  const levels = required.map((level) => levelWords(level, language));
  return levels.join(language === "vi" ? " hoặc " : " or ");
}

/** "bản 2/3 của cơ quan này"; `undefined` where the agency handed in one file. */
export function submissionWords(
  { submission: { number, of } }: MatrixRow,
  language: Language,
): string | undefined {
  if (of === 1) return undefined;
  return language === "vi"
    ? `tệp ${number}/${of} của cơ quan này`
    : `file ${number} of ${of} from this agency`;
}

/** How the reading of a document ended, with the reason where it failed. */
export function readingWords(row: MatrixRow, language: Language): string {
  const { document } = row;
  const submission = submissionWords(row, language);
  const words = [statusWords(row, language), ...(submission === undefined ? [] : [submission])];
  return document.status === "failed"
    ? `${READING.failed[language]}: ${document.error.message[language]}`
    : words.join("; ");
}

function statusWords({ document }: MatrixRow, language: Language): string {
  if (document.status === "failed") return READING.failed[language];
  return READING[wasChecked(document) ? "checked" : "unchecked"][language];
}

const READING = {
  failed: { vi: "KHÔNG ĐỌC ĐƯỢC", en: "NOT READ" },
  checked: { vi: "Đã rà soát", en: "Checked" },
  unchecked: { vi: "CHƯA RÀ SOÁT ĐƯỢC", en: "NOT CHECKED" },
} satisfies Record<string, Bilingual>;

export const BLANK_CELL: Bilingual = {
  vi: "Ô trống: chỉ tiêu không áp dụng cho loại kế hoạch hoặc loại cơ quan này, không có trong bộ chỉ tiêu dùng cho tệp ấy, hoặc tệp chưa rà soát được.",
  en: "Blank: the target does not apply to this kind of plan or agency, is not in the profile used for that file, or the file was not checked.",
};

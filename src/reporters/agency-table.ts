import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { type AgencyTotals, agencyTotals, type FileTotals, fileTotals } from "./agency-totals.js";
import { type Column, type SheetTable, tableOf } from "./sheet-table.js";

/** A row for each agency, and below the table what they come to together. */
export function agencyTable(documents: readonly DocumentReport[], language: Language): SheetTable {
  const all = { title: { vi: "Tổng cộng", en: "Total" }[language], ...fileTotals(documents) };
  const table = tableOf(
    { vi: "Theo cơ quan", en: "By agency" },
    COLUMNS,
    agencyTotals(documents),
    language,
  );
  return {
    ...table,
    foot: [COLUMNS.map(({ value }) => value(all, language))],
    fixedColumns: 1,
  };
}

const COLUMNS: readonly Column<AgencyTotals>[] = [
  {
    title: { vi: "Cơ quan (hoặc tệp chưa rõ cơ quan)", en: "Agency (or file of unknown agency)" },
    width: 46,
    value: ({ title }) => title,
  },
  { title: { vi: "Số tệp", en: "Files" }, width: 9, value: ({ files }) => files },
  {
    title: { vi: "Chưa đọc hoặc chưa rà soát được", en: "Not read or not checked" },
    width: 16,
    value: ({ unread }) => unread,
  },
  { title: { vi: "Lỗi", en: "Errors" }, width: 10, value: (totals) => whereRead(totals, "error") },
  {
    title: { vi: "Cảnh báo", en: "Warnings" },
    width: 12,
    value: (totals) => whereRead(totals, "warning"),
  },
  { title: { vi: "Gợi ý", en: "Hints" }, width: 10, value: (totals) => whereRead(totals, "info") },
  {
    title: { vi: "Chỉ tiêu đạt", en: "Targets met" },
    width: 12,
    value: (totals) => whereRead(totals, "met"),
  },
  {
    title: { vi: "Chỉ tiêu phải đạt", en: "Targets asked for" },
    width: 14,
    value: (totals) => whereRead(totals, "asked"),
  },
  {
    title: { vi: "Nhiệm vụ", en: "Tasks" },
    width: 12,
    value: (totals) => whereRead(totals, "tasks"),
  },
];

/** An agency of which no file could be read has no count, rather than none. */
function whereRead(
  totals: FileTotals,
  key: "error" | "warning" | "info" | "met" | "asked" | "tasks",
): number | null {
  return totals.files === totals.failed ? null : totals[key];
}

import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { type AgencyTotals, agencyTotals, countWhereChecked, fileTotals } from "./agency-totals.js";
import { type Column, type SheetTable, tableOf } from "./sheet-table.js";
import { sumNote } from "./sum-note.js";

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
    sums: [COLUMNS.map(({ value }) => value(all, language))],
    foot: sumNote(documents, language).map((note) => [note]),
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
  {
    title: { vi: "Lỗi", en: "Errors" },
    width: 10,
    value: (totals) => countWhereChecked(totals, "error"),
  },
  {
    title: { vi: "Cảnh báo", en: "Warnings" },
    width: 12,
    value: (totals) => countWhereChecked(totals, "warning"),
  },
  {
    title: { vi: "Gợi ý", en: "Hints" },
    width: 10,
    value: (totals) => countWhereChecked(totals, "info"),
  },
  {
    title: { vi: "Chỉ tiêu đạt", en: "Targets met" },
    width: 12,
    value: (totals) => countWhereChecked(totals, "met"),
  },
  {
    title: { vi: "Chỉ tiêu phải đạt", en: "Targets asked for" },
    width: 14,
    value: (totals) => countWhereChecked(totals, "asked"),
  },
  {
    title: { vi: "Nhiệm vụ", en: "Tasks" },
    width: 12,
    value: (totals) => countWhereChecked(totals, "tasks"),
  },
];

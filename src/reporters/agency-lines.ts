import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { type AgencyTotals, agencyTotals, countWhereChecked } from "./agency-totals.js";
import type { PrettyOptions } from "./pretty-lines.js";
import { textTable } from "./text-table.js";

/** The totals by agency as lines for a terminal; nothing for a single document. */
export function agencyLines(
  documents: readonly DocumentReport[],
  { language, width, paint }: PrettyOptions,
): readonly string[] {
  if (documents.length < 2) return [];
  const title = { vi: "Tổng hợp theo cơ quan", en: "By agency" }[language];
  const rows = agencyTotals(documents).map((totals) => row(totals));
  return [paint.strong(title), ...textTable([HEAD[language], ...rows], width)];
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Cơ quan (hoặc tệp)", "Số tệp", "Lỗi", "Cảnh báo", "Chỉ tiêu đạt", "Chưa đọc"],
  en: ["Agency (or file)", "Files", "Errors", "Warnings", "Targets met", "Unread"],
};

function row(totals: AgencyTotals): readonly string[] {
  const { title, files, unread, met, asked } = totals;
  return [
    title,
    String(files),
    String(countWhereChecked(totals, "error") ?? "–"),
    String(countWhereChecked(totals, "warning") ?? "–"),
    asked === 0 ? "–" : `${met}/${asked}`,
    String(unread),
  ];
}

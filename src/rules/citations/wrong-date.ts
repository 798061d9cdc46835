import { LEGAL_DOCUMENTS, type LegalDocument } from "../../facts/legal-documents.js";
import type { Citation } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { dateWords } from "../../text/date-words.js";
import { planOn } from "../example-plan.js";
import { printedNumberOf } from "../printed-numbers.js";
import type { Fault, Rule } from "../rule.js";

export const wrongDate: Rule = {
  id: "citations/wrong-date",
  severity: "warning",
  summary: {
    vi: "Ngày của văn bản viện dẫn khác ngày ban hành đã được xác minh",
    en: "A cited date differs from the verified date of the document",
  },
  why: {
    vi: "Nhiều văn bản trùng số giữa các năm; ngày sai khiến người đọc tra nhầm văn bản khác.",
    en: "Document numbers recur from year to year; a wrong date points to another document.",
  },
  mend: {
    vi: "Đối chiếu văn bản gốc và ghi lại đúng ngày ban hành.",
    en: "Check the original and write its date of issue.",
  },
  basis: {
    vi: "Danh mục văn bản đã xác minh của công cụ (đối chiếu nguồn công bố đến ngày 22/11/2026)",
    en: "The tool's registry of verified documents (published sources as of 22/11/2026)",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: planOn("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ") }],
  bad: [{ markdown: planOn("Nghị quyết số 76/NQ-CP ngày 15/6/2021 của Chính phủ") }],
  notApplicable: ({ plan }) =>
    plan.citations.some((citation) => knownDocuments(citation).length > 0)
      ? undefined
      : {
          vi: "Kế hoạch không viện dẫn kèm ngày văn bản nào có trong danh mục đã xác minh.",
          en: "The plan cites no document from the verified registry with a date.",
        },
  *check({ plan }): Generator<Fault> {
    for (const citation of plan.citations) {
      const { date, dateText, number, text, location } = citation;
      const meant = date === null ? undefined : meantDocument(citation, date);
      if (meant?.date == null || number === null || date === null) continue;
      yield {
        message: {
          vi: `Văn bản ${number} (${meant.title}) ban hành ngày ${dateWords(meant.date)}, kế hoạch ghi ngày ${dateText ?? dateWords(date)}.`,
          en: `${number} was issued on ${dateWords(meant.date)}; the plan says ${dateText ?? dateWords(date)}.`,
        },
        quote: printedNumberOf(text) ?? number,
        location,
      };
    }
  },
};

function knownDocuments({ number, date }: Citation): readonly LegalDocument[] {
  if (date === null) return [];
  return LEGAL_DOCUMENTS.filter(
    (known) => known.confidence === "verified" && known.date !== null && known.number === number,
  );
}

/** The document that is certainly meant although its date is another. */
function meantDocument(citation: Citation, date: string): LegalDocument | undefined {
  const known = knownDocuments(citation);
  if (known.some((one) => one.date === date)) return undefined;
  return known.find((one) => isCertain(one, date));
}

/**
 * A number with a year is one document. One without may be another's of another year, unless the cited
 * date is of the same year, or of the same day; January is left out, when yearly resolutions are issued.
 */
function isCertain({ number, date }: LegalDocument, cited: string): boolean {
  if (date === null) return false;
  if (/^\d+(?:\.\d+)?\/\d{4}\//u.test(number) || /\/QH\d+$/u.test(number)) return true;
  if (date.slice(0, 4) === cited.slice(0, 4)) return true;
  return date.slice(4) === cited.slice(4) && date.slice(5, 7) !== "01";
}

import { LEGAL_DOCUMENTS } from "../../facts/legal-documents.js";
import type { Citation, Plan } from "../../plan/plan.js";
import type { RequiredBasis } from "../../profiles/profile.js";
import { dateWords } from "../../text/date-words.js";
import { normalizeNumber, typeOfNumber } from "../../text/document-numbers.js";
import { numberParts } from "../../text/number-parts.js";
import { planOn } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const missingBasis: Rule = {
  id: "citations/missing-basis",
  severity: "warning",
  summary: {
    vi: "Kế hoạch không viện dẫn một văn bản làm căn cứ mà bộ chỉ tiêu yêu cầu",
    en: "The plan does not cite a basis that the profile requires",
  },
  why: {
    vi: "Căn cứ cho biết kế hoạch thực hiện chương trình, kế hoạch nào của cấp trên; thiếu căn cứ thì không rõ chỉ tiêu, nhiệm vụ được giao từ đâu.",
    en: "The bases show which higher-level programme or plan is being carried out; without them nobody knows where the targets come from.",
  },
  mend: {
    vi: "Viện dẫn văn bản ở phần mở đầu với đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
    en: "Cite the document in the preamble with its type, number, date, issuer and subject.",
  },
  basis: {
    vi: "Bộ chỉ tiêu đang áp dụng; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a (căn cứ ban hành)",
    en: "The profile in use; Decree 30/2020/NĐ-CP, Annex I, part I, II.6.a (bases)",
  },
  kinds: ["annual"],
  options: {},
  good: [{ markdown: planOn("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ") }],
  bad: [{ markdown: planOn("chỉ đạo của UBND tỉnh về cải cách hành chính") }],
  notApplicable: ({ profile }) =>
    profile.requiredBases.length > 0
      ? undefined
      : {
          vi: "Bộ chỉ tiêu không yêu cầu căn cứ nào.",
          en: "The profile requires no basis.",
        },
  *check({ plan, profile }): Generator<Fault> {
    for (const basis of profile.requiredBases) {
      if (isCited(basis, plan) || isOlder(plan, basis)) continue;
      const { number, date, issuer } = basis;
      yield {
        message: {
          vi: `Kế hoạch không viện dẫn văn bản ${number} ngày ${dateWords(date)} của ${issuer}.`,
          en: `The plan does not cite ${number} of ${dateWords(date)}, issued by ${issuer}.`,
        },
        quote: null,
        location: WHOLE_PLAN,
        basis: {
          vi: `Văn bản cần viện dẫn theo “${profile.title}”; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a`,
          en: `To be cited according to “${profile.title}”; Decree 30/2020/NĐ-CP, Annex I, part I, II.6.a`,
        },
      };
    }
  },
};

/** Cited anywhere, in whatever writing: a wrong date or form is another rule's. */
function isCited(basis: RequiredBasis, plan: Plan): boolean {
  const wanted = keyOf(normalizeNumber(basis.number));
  return (
    plan.citations.some((citation) => meets(citation, basis, wanted)) ||
    plan.passages.some(({ text, part }) => part === "header" && text.includes(basis.number)) ||
    isNamedByOrdinal(basis, plan)
  );
}

/** Ordinal, kind and issuer: "101/KH-UBND", "0101/KH-UB" and "101/2025/KH-UBND" are one. */
function keyOf(number: string): string {
  const parts = numberParts(number);
  return parts === undefined ? number : `${parts.ordinal} ${parts.code} ${parts.issuer}`;
}

function meets({ number, date }: Citation, basis: RequiredBasis, wanted: string): boolean {
  return number !== null && keyOf(number) === wanted && !isAnotherKnown(number, date, basis);
}

/** The number with the date of another document that is known to bear it: 76/NQ-CP of 2013. */
function isAnotherKnown(number: string, date: string | null, basis: RequiredBasis): boolean {
  if (date === null || date === basis.date) return false;
  return LEGAL_DOCUMENTS.some(
    (known) => known.confidence === "verified" && known.number === number && known.date === date,
  );
}

/** "Nghị quyết 76 của Chính phủ", "Nghị quyết số 76 ngày 15/7/2021": without its code. */
function isNamedByOrdinal({ number }: RequiredBasis, { passages }: Plan): boolean {
  const type = typeOfNumber(normalizeNumber(number));
  const ordinal = numberParts(normalizeNumber(number))?.ordinal;
  if (type === undefined || ordinal === undefined) return false;
  const named = new RegExp(
    `(?<![A-Za-zÀ-ỹ])${type}\\s+(?:số\\s+)?0*${ordinal.replace(".", "\\.")}(?!\\d|[.,]\\d|\\s?[/–-])`,
    "iu",
  );
  return passages.some(({ text }) => named.test(text));
}

/** Issued, or planned for a year that ended, before the basis was there. */
function isOlder({ header }: Plan, { date }: RequiredBasis): boolean {
  const issued = header.date?.value;
  if (issued !== undefined) return issued < date;
  const [, month, year] = /tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(header.date?.quote ?? "") ?? [];
  if (month !== undefined && year !== undefined) {
    return `${year}-${month.padStart(2, "0")}` < date.slice(0, 7);
  }
  return header.planYear !== undefined && `${header.planYear}` < date.slice(0, 4);
}

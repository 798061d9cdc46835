import type { Plan } from "../../plan/plan.js";
import type { RequiredBasis } from "../../profiles/profile.js";
import { normalizeNumber } from "../../text/document-numbers.js";
import { dateWords } from "../date-words.js";
import { planOn } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const missingBasis: Rule = {
  id: "citations/missing-basis",
  severity: "warning",
  summary: {
    vi: "Kế hoạch không viện dẫn một văn bản làm căn cứ mà bộ chỉ tiêu yêu cầu",
    en: "The plan does not cite a basis that the profile asks for",
  },
  why: {
    vi: "Căn cứ cho biết kế hoạch thực hiện chương trình, kế hoạch nào của cấp trên; thiếu căn cứ thì không rõ chỉ tiêu, nhiệm vụ được giao từ đâu.",
    en: "The bases tell which programme or plan of the superior is carried out; without them nobody knows where the targets come from.",
  },
  mend: {
    vi: "Viện dẫn văn bản ở phần mở đầu với đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
    en: "Cite the document in the preamble with type, number, date, issuer and subject.",
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
          en: "The profile asks for no basis.",
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
          vi: `Bộ chỉ tiêu “${profile.title}” yêu cầu viện dẫn; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a`,
          en: `Asked for by the profile “${profile.title}”; Decree 30/2020/NĐ-CP, Annex I, part I, II.6.a`,
        },
      };
    }
  },
};

/** Cited anywhere, whatever the date: a wrong date is another rule's. */
function isCited({ number }: RequiredBasis, plan: Plan): boolean {
  const wanted = normalizeNumber(number);
  if (plan.citations.some((citation) => citation.number === wanted)) return true;
  return plan.passages.some(({ text, part }) => part === "header" && text.includes(number));
}

function isOlder({ header }: Plan, basis: RequiredBasis): boolean {
  const issued = header.date?.value;
  return issued !== undefined && issued < basis.date;
}

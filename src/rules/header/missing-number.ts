import { type Header, PLAN_KINDS } from "../../plan/plan.js";
import { absentLetterhead } from "../absent-letterhead.js";
import { isOfCommittee } from "../committee.js";
import { signedPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const NUMBERED = "Số: 215/KH-SXD";
const DATED = "An Lạc, ngày 22 tháng 12 năm 2025";

export const missingNumber: Rule = {
  id: "header/missing-number",
  severity: "error",
  summary: { vi: "Kế hoạch chưa có số", en: "The plan has no number" },
  why: {
    vi: "Số và ký hiệu là căn cứ để vào sổ, tra cứu và viện dẫn kế hoạch. Bản dự thảo để trống số là đúng vì số chỉ được cấp sau khi ký; bản ban hành thì bắt buộc phải có.",
    en: "A plan is registered, found and cited by its number. A draft may leave it blank, since the number is given after signing; an issued plan must have one.",
  },
  mend: {
    vi: "Ghi số do văn thư cấp sau khi ký, ví dụ “Số: 215/KH-SXD”.",
    en: "Enter the number given by the registry after signing, such as “Số: 215/KH-SXD”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.3",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: signedPlan({ number: NUMBERED, date: DATED }), stage: "final" }],
  bad: [
    { markdown: signedPlan({ number: "Số:        /KH-SXD", date: DATED }), stage: "final" },
    { markdown: signedPlan({ number: "Số:        /KH-SXD", date: DATED }) },
  ],
  notApplicable: ({ plan }) => absentLetterhead(plan.header),
  *check({ plan, stage }) {
    const { number, agency } = plan.header;
    if (number?.value !== undefined) return;
    const blank = number === undefined ? "không có dòng số, ký hiệu" : "còn để trống số";
    const pending = {
      vi: `Kế hoạch ${blank}; với bản dự thảo điều này là bình thường, số sẽ được cấp sau khi ký.`,
      en: "The number is not filled in yet; that is fine for a draft, since it is given after signing.",
    };
    const lacking = {
      vi: `Kế hoạch ${blank}, trong khi bản ban hành phải có số để vào sổ, tra cứu và viện dẫn.`,
      en: "The plan has no number; without one, an issued document can be neither registered nor cited.",
    };
    yield {
      severity: stage === "draft" ? "info" : "error",
      message: stage === "draft" ? pending : lacking,
      ...adviceFor(plan.header),
      quote: number?.quote ?? null,
      location: number?.location ?? agency?.location ?? WHOLE_PLAN,
    };
  },
};

/** With the plan's own symbol as the example, as far as it is known. */
function adviceFor(header: Header): Pick<Fault, "advice"> {
  const symbol = header.symbol?.value ?? (isOfCommittee(header) ? "KH-UBND" : undefined);
  if (symbol === undefined) return {};
  return {
    advice: {
      vi: `Ghi số do văn thư cấp sau khi ký, ví dụ “Số: 215/${symbol}”.`,
      en: `Enter the number given by the registry after signing, such as “Số: 215/${symbol}”.`,
    },
  };
}

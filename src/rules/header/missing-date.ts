import { type Header, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { absentLetterhead } from "../absent-letterhead.js";
import { signedPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const NUMBERED = "Số: 215/KH-SXD";
const WHOLE_DATE = /ngày\s*\d{1,2}\s*(?:tháng|\/)\s*\d{1,2}\s*(?:năm|\/)\s*\d{4}/u;

export const missingDate: Rule = {
  id: "header/missing-date",
  severity: "error",
  summary: { vi: "Kế hoạch chưa ghi đủ ngày ban hành", en: "The date of issue is incomplete" },
  why: {
    vi: "Ngày ban hành là thời điểm kế hoạch được ký và đăng ký. Bản dự thảo để trống ngày là đúng; bản ban hành thì phải ghi đủ ngày, tháng, năm.",
    en: "The date shows when the plan was signed and registered. A draft may leave it blank; an issued plan must have the day, month and year.",
  },
  mend: {
    vi: "Ghi đủ địa danh, ngày, tháng, năm khi ký, ví dụ “An Lạc, ngày 22 tháng 12 năm 2025”.",
    en: "Enter the place, day, month and year when signing, such as “An Lạc, ngày 22 tháng 12 năm 2025”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.4",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: signedPlan({ number: NUMBERED, date: "An Lạc, ngày 22 tháng 12 năm 2025" }),
      stage: "final",
    },
  ],
  bad: [
    {
      markdown: signedPlan({ number: NUMBERED, date: "An Lạc, ngày     tháng 12 năm 2025" }),
      stage: "final",
    },
    { markdown: signedPlan({ number: NUMBERED, date: "An Lạc, ngày     tháng 12 năm 2025" }) },
    { markdown: signedPlan({ number: NUMBERED, date: "An Lạc, ngày 31 tháng 11 năm 2025" }) },
  ],
  notApplicable: ({ plan }) => absentLetterhead(plan.header),
  *check({ plan, stage }): Generator<Fault> {
    const { place, number, agency } = plan.header;
    const date = ownDate(plan);
    if (date?.value !== undefined) return;
    const quote = date === undefined ? null : (place?.quote ?? date.quote);
    const location = (date ?? number ?? agency)?.location ?? WHOLE_PLAN;
    if (quote !== null && WHOLE_DATE.test(quote)) {
      yield { message: impossible(quote), quote, location, severity: "error" };
      return;
    }
    const draft = stage === "draft";
    yield {
      message: draft ? PENDING : LACKING,
      quote,
      location,
      severity: draft ? "info" : "error",
    };
  },
};

/** The date of the letterhead where there is one: that of an appendix does not stand in for it. */
function ownDate({ header, passages }: Plan): Header["date"] {
  const { date, letterhead } = header;
  if (date === undefined || !letterhead) return date;
  const isAbove = passages.some(({ part, text }) => part === "header" && text.includes(date.quote));
  return isAbove ? date : undefined;
}

const PENDING = {
  vi: "Ngày ban hành chưa ghi đủ; với bản dự thảo điều này là bình thường, ngày sẽ được ghi khi ký.",
  en: "The date of issue is not filled in yet; that is fine for a draft, since it is filled in on signing.",
};

const LACKING = {
  vi: "Ngày ban hành chưa ghi đủ, trong khi bản ban hành phải ghi rõ ngày, tháng, năm.",
  en: "The date of issue is incomplete; an issued plan must have the day, month and year.",
};

function impossible(quote: string): Fault["message"] {
  return {
    vi: `Ngày ban hành “${quote}” không có trong lịch.`,
    en: `“${quote}” is not a real date.`,
  };
}

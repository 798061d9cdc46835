import type { Location } from "../../document/place.js";
import type { Plan } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { annualPlan } from "../example-plan.js";
import type { Rule } from "../rule.js";

export const yearMismatch: Rule = {
  id: "header/year-mismatch",
  severity: "warning",
  summary: {
    vi: "Năm ở đề mục, tên phụ lục khác năm ở tên kế hoạch",
    en: "A heading or an appendix names another year than the title of the plan",
  },
  why: {
    vi: "Năm khác nhau giữa tên kế hoạch và đề mục, phụ lục thường do sửa từ kế hoạch năm trước mà sót; người đọc không biết nhiệm vụ thuộc năm nào.",
    en: "Two years usually mean that last year's plan was reworked and one place forgotten; readers cannot tell which year the work belongs to.",
  },
  mend: {
    vi: "Sửa năm cho thống nhất với tên kế hoạch.",
    en: "Make the year agree with the title of the plan.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: thống nhất giữa trích yếu, đề mục và phụ lục",
    en: "Good practice: title, headings and appendices agree",
  },
  kinds: ["annual", "index"],
  options: {},
  good: [{ markdown: annualPlan("## II. MỤC TIÊU NĂM 2026\n\nNâng cao chất lượng phục vụ.") }],
  bad: [{ markdown: annualPlan("## II. MỤC TIÊU NĂM 2025\n\nNâng cao chất lượng phục vụ.") }],
  notApplicable: ({ plan }) =>
    plan.header.planYear === undefined
      ? { vi: "Tên kế hoạch không nêu năm.", en: "The title of the plan names no year." }
      : undefined,
  *check({ plan }) {
    const { planYear } = plan.header;
    for (const { text, location } of titles(plan)) {
      const other = yearsIn(text).find((year) => year !== planYear);
      if (other === undefined || yearsIn(text).some((year) => year === planYear)) continue;
      yield {
        message: {
          vi: `“${text}” ghi năm ${other}, trong khi tên kế hoạch là năm ${planYear}.`,
          en: `“${text}” names the year ${other}, while the plan is for ${planYear}.`,
        },
        quote: text,
        location,
      };
    }
  },
};

interface Title {
  readonly text: string;
  readonly location: Location;
}

/** Titles that look back or ahead name another year by right. */
const OTHER_YEARS =
  /ket qua|danh gia|tinh hinh|thuc trang|so voi|bao cao|tong ket|dinh huong|nam truoc|nam sau|giai doan|ton tai|han che|so ket|chi so/;

function titles({ sections, passages }: Plan): readonly Title[] {
  const headings = sections.map(({ title, location }) => ({ text: title, location }));
  const closing = passages.flatMap((passage) => {
    const { part, text } = passage;
    const words = part === "body" ? OWN_NAME.exec(text)?.[0] : undefined;
    return words === undefined ? [] : [{ text: words, location: passage.locate(0) }];
  });
  return [...headings, ...closing].filter(({ text }) => !OTHER_YEARS.test(fold(text)));
}

/** "Trên đây là Kế hoạch cải cách hành chính năm 2026": the plan names itself once more. */
const OWN_NAME = /^Trên đây là (?:nội dung )?Kế hoạch[^,;.]{0,80}? năm 20\d\d/u;

function yearsIn(title: string): readonly number[] {
  return [...fold(title).matchAll(/\bnam (20\d\d)(?!\s*-)/gu)].map((match) => Number(match[1]));
}

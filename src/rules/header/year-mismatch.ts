import type { Location } from "../../document/place.js";
import type { Passage, Plan } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { annualPlan } from "../example-plan.js";
import type { Rule } from "../rule.js";

export const yearMismatch: Rule = {
  id: "header/year-mismatch",
  severity: "warning",
  summary: {
    vi: "Năm ở đề mục, tên phụ lục hoặc trong nội dung khác năm ở tên kế hoạch",
    en: "A heading, an appendix or the text states a different year from the title of the plan",
  },
  why: {
    vi: "Năm khác nhau giữa tên kế hoạch và đề mục, phụ lục thường do sửa từ kế hoạch năm trước mà sót; người đọc không biết nhiệm vụ thuộc năm nào.",
    en: "Two different years usually mean that last year's plan was reused and one place was overlooked; readers cannot tell which year the work belongs to.",
  },
  mend: {
    vi: "Sửa năm cho thống nhất với tên kế hoạch.",
    en: "Make the year match the title of the plan.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: thống nhất giữa trích yếu, đề mục và phụ lục",
    en: "Good practice: the title, headings and appendices agree",
  },
  kinds: ["annual", "index"],
  options: {},
  good: [{ markdown: annualPlan("## II. MỤC TIÊU NĂM 2026\n\nNâng cao chất lượng phục vụ.") }],
  bad: [
    { markdown: annualPlan("## II. MỤC TIÊU NĂM 2025\n\nNâng cao chất lượng phục vụ.") },
    {
      markdown: annualPlan(
        "## II. NHIỆM VỤ\n\nTrong năm 2025, các phòng tiếp tục rà soát thủ tục.",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    plan.header.planYear === undefined
      ? { vi: "Tên kế hoạch không nêu năm.", en: "The title of the plan does not state a year." }
      : undefined,
  *check({ plan }) {
    const { planYear } = plan.header;
    for (const { text, location } of titles(plan)) {
      const years = yearsIn(text);
      const other = years.find((year) => year !== planYear);
      if (other === undefined || years.some((year) => year === planYear)) continue;
      yield {
        message: {
          vi: `“${text}” ghi năm ${other}, trong khi tên kế hoạch là năm ${planYear}.`,
          en: `“${text}” states the year ${other}, but the plan is for ${planYear}.`,
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

const HAS_YEAR = /20\d\d/;
/** Titles that look back or ahead name another year by right. */
const OTHER_YEARS =
  /ket qua|danh gia|tinh hinh|thuc trang|so voi|bao cao|tong ket|dinh huong|nam truoc|nam sau|giai doan|ton tai|han che|so ket|chi so/;

function titles(plan: Plan): readonly Title[] {
  const headings = plan.sections.map(({ title, location }) => ({ text: title, location }));
  const dated = new Set(plan.targets.filter(({ period }) => period !== null).map(placeOf));
  const sentences = plan.passages.flatMap((passage) => ownYears(passage, dated));
  return [...headings, ...sentences].filter(
    ({ text }) => HAS_YEAR.test(text) && !OTHER_YEARS.test(fold(text)),
  );
}

function placeOf({ location: { page, line, paragraph } }: Pick<Title, "location">): string {
  return JSON.stringify([page, line, paragraph]);
}

/** The plan names itself once more: "Trên đây là Kế hoạch cải cách hành chính năm 2026". */
const OWN_NAME =
  /^Trên đây là (?:nội dung )?Kế hoạch[^,;.]{0,80}? năm 20\d\d|^\((?:Ban hành )?Kèm theo Kế hoạch (?:cải cách hành chính|CCHC) năm 20\d\d|(?:xây dựng|ban hành) Kế hoạch (?:cải cách hành chính|CCHC) năm 20\d\d(?=[^.;:]{0,80}(?:như sau|sau đây|nội dung sau))|Kinh phí thực hiện Kế hoạch (?:cải cách hành chính|CCHC) năm 20\d\d/giu;
/** What all of these have, quick to look for. */
const NAMES_PLAN = /kế hoạch/i;
/** What the year is to bring; looking back, the sentence would say what was done. */
const THIS_YEAR =
  /(?<=^[^A-Za-zÀ-ỹ]{0,6}(?:[A-Za-zÀ-ỹ]{1,3}[.)]\s)?|[.;:]\s)trong năm 20\d\d(?=,? (?:các|tiếp tục|tập trung|phấn đấu|đẩy mạnh|bảo đảm|đảm bảo|thực hiện|triển khai|hoàn thành))|(?<![A-Za-zÀ-ỹ])phấn đấu[^.;:]{0,60}? trong năm 20\d\d/giu;
/** What both of these have, quick to look for. */
const NAMES_YEAR = /trong năm 20\d\d/i;
const LOOKS_BACK =
  /(?<![a-z])(?:da|duoc giao|ket qua|so voi|bao cao|danh gia|tong ket|so ket|chuyen tiep|ton dong|con lai|ke thua|phat huy|khac phuc|giai doan)(?![a-z])/;

const LEFT_OVER =
  /(?<![a-z])(?:da|con lai|chuyen sang|chuyen nguon|quyet toan|ket qua|tong ket)(?![a-z])/;

/** The words in which the plan tells its year; a target with a period of its own is another rule's. */
function ownYears(passage: Passage, dated: ReadonlySet<string>): readonly Title[] {
  const { part, text } = passage;
  if (part === "header" || part === "closing" || !/(?:năm|Năm|NĂM)\s20\d\d/u.test(text)) return [];
  const names = [...(NAMES_PLAN.test(text) ? text.matchAll(OWN_NAME) : [])].filter((match) => {
    if (/^(?:\(|Trên)/u.test(match[0])) return true;
    return part === "body" && !LEFT_OVER.test(fold(sentenceAround(text, match.index)));
  });
  const years = [...(NAMES_YEAR.test(text) ? text.matchAll(THIS_YEAR) : [])].filter(
    (match) => part === "body" && !LOOKS_BACK.test(fold(sentenceAround(text, match.index))),
  );
  return [...names, ...years].flatMap((match) => {
    const location = passage.locate(match.index);
    const isTarget =
      dated.has(placeOf({ location })) || dated.has(placeOf({ location: passage.locate(0) }));
    return isTarget && !names.includes(match) ? [] : [{ text: match[0], location }];
  });
}

/** Letters of a sentence that are looked at on either side. */
const MAX_SENTENCE = 300;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_SENTENCE), at);
  const after = text.slice(at, at + MAX_SENTENCE);
  const end = after.search(/[.;](?:\s|$)/u);
  return before.slice(before.lastIndexOf(". ") + 1) + after.slice(0, end < 0 ? undefined : end);
}

function yearsIn(title: string): readonly number[] {
  return [...fold(title).matchAll(/\bnam (20\d\d)(?!\s*-)/gu)].map((match) => Number(match[1]));
}

import { PLAN_KINDS } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import { printedHeading } from "../printed-heading.js";
import type { Rule } from "../rule.js";

export const emptySection: Rule = {
  id: "structure/empty-section",
  severity: "error",
  summary: {
    vi: "Mục có tiêu đề nhưng không có nội dung",
    en: "A heading with nothing under it",
  },
  why: {
    vi: "Mục chỉ có tiêu đề thường là phần bị bỏ sót khi soạn thảo hoặc khi ghép văn bản; người thực hiện không biết phải làm gì theo mục đó.",
    en: "A heading on its own usually means that text was lost while drafting or merging; nobody can act on it.",
  },
  mend: {
    vi: "Bổ sung nội dung của mục, hoặc bỏ tiêu đề và đánh lại số thứ tự các mục sau.",
    en: "Write the text that belongs under the heading, or delete it and renumber what follows.",
  },
  basis: {
    vi: "Thông lệ soạn thảo; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 chỉ quy định bố cục của nội dung",
    en: "Good practice; Decree 30/2020/NĐ-CP, Annex I, part I, II.6 only says how a text is divided",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    { markdown: annualPlan("## III. KINH PHÍ THỰC HIỆN\n\nTừ nguồn ngân sách nhà nước năm 2026.") },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## III. KINH PHÍ THỰC HIỆN\n\n## IV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi, đôn đốc.",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    plan.sections.length > 0
      ? undefined
      : { vi: "Không nhận ra đề mục nào.", en: "No headings were recognised." },
  check: ({ plan }) =>
    plan.sections
      .filter((section) => !section.hasContent)
      .map((section) => {
        const printed = printedHeading(section);
        return {
          message: {
            vi: `Mục “${printed}” chỉ có tiêu đề, bên dưới không có nội dung nào.`,
            en: `There is nothing under the heading “${printed}”.`,
          },
          quote: section.title,
          location: section.location,
        };
      }),
};

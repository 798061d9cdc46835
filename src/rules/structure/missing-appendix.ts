import type { Appendix } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const missingAppendix: Rule = {
  id: "structure/missing-appendix",
  severity: "error",
  summary: {
    vi: "Phụ lục được nhắc đến nhưng không có, hoặc có mà không được nhắc đến",
    en: "An appendix that is mentioned but missing, or present but never mentioned",
  },
  why: {
    vi: "Phụ lục là nơi giao việc, thời hạn và sản phẩm. Thiếu phụ lục thì kế hoạch gửi đi không đầy đủ; phụ lục không được chỉ dẫn thì không rõ có thuộc kế hoạch hay không.",
    en: "The appendix assigns work, deadlines and outputs. Without it the plan is incomplete; an appendix that the text never mentions may not be part of the plan.",
  },
  mend: {
    vi: "Đính kèm phụ lục vào cùng tệp với kế hoạch, hoặc bỏ chỉ dẫn nếu không còn phụ lục này.",
    en: "Attach the appendix to the same file, or drop the reference when there is no such appendix.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, III.1.a",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\nNhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.\n\n**Nơi nhận:**\n\n- Lưu: VT.\n\n## Phụ lục\n\n**DANH MỤC NHIỆM VỤ NĂM 2026**\n\n| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |\n| --- | --- | --- | --- | --- |\n| 1 | Kiểm tra công tác CCHC | Văn phòng | Quý II/2026 | Báo cáo |",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\nNâng cao chất lượng phục vụ người dân.\n\n(Có biểu nhiệm vụ chi tiết kèm theo)\n\n**Nơi nhận:**\n\n- Lưu: VT.",
      ),
    },
  ],
  check: ({ plan }) =>
    plan.appendices.flatMap((appendix) =>
      appendix.present ? unmentioned(appendix) : [...absent(appendix)],
    ),
};

function absent({ label, references, referencedAt }: Appendix): readonly Fault[] {
  const [reference] = references;
  const [location] = referencedAt;
  if (reference === undefined || location === undefined) return [];
  const quote = wordsOf(reference, label);
  const times = references.length > 1 ? ` (${references.length} lần)` : "";
  const often = references.length > 1 ? ` (${references.length} times)` : "";
  return [
    {
      message: {
        vi: `Kế hoạch dẫn đến “${quote}”${times} nhưng trong tệp không có ${label ?? "phụ lục, biểu nào"}, nên người đọc không biết nhiệm vụ được giao.`,
        en: `The plan refers to “${quote}”${often}, but the file contains ${label === null ? "no appendix" : `no ${label}`}, so readers cannot see the tasks.`,
      },
      quote,
      location,
    },
  ];
}

/** The parenthesis that refers, or only the appendix's name out of a longer sentence. */
function wordsOf(reference: string, label: string | null): string {
  if (reference.startsWith("(") || label === null || !reference.includes(label)) return reference;
  return label;
}

function unmentioned({ label, title, references, location }: Appendix): readonly Fault[] {
  if (references.length > 0 || location === null) return [];
  const name = label ?? title;
  return [
    {
      severity: "info",
      message: {
        vi: `${name === null ? "Tệp có phụ lục" : `Tệp có “${name}”`} nhưng trong nội dung kế hoạch không có chỉ dẫn về phụ lục này.`,
        en: `${name === null ? "There is an appendix" : `There is “${name}”`}, but the text of the plan never refers to it.`,
      },
      advice: {
        vi: "Thêm chỉ dẫn vào mục liên quan, ví dụ “(Chi tiết tại Phụ lục kèm theo)”.",
        en: "Refer to it where it belongs, such as “(Chi tiết tại Phụ lục kèm theo)”.",
      },
      quote: name,
      location,
    },
  ];
}

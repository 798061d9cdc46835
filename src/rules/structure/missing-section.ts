import type { Bilingual } from "../../document/bilingual.js";
import type { Plan, SectionKind } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const missingSection: Rule = {
  id: "structure/missing-section",
  severity: "warning",
  summary: { vi: "Kế hoạch thiếu một phần bắt buộc", en: "The plan lacks a required section" },
  why: {
    vi: "Mỗi phần của kế hoạch trả lời một câu hỏi: làm để làm gì, làm những gì, tiền ở đâu, ai làm. Thiếu một phần thì kế hoạch khó triển khai và khó kiểm tra.",
    en: "Each section answers a question: why, what, with what money, by whom. A plan without one of them is hard to carry out and to check.",
  },
  mend: {
    vi: "Bổ sung phần còn thiếu, hoặc đặt tên đề mục cho rõ nếu nội dung đã nằm ở mục khác.",
    en: "Add the section, or name the heading clearly when its contents stand elsewhere.",
  },
  basis: {
    vi: "Thông lệ bố cục kế hoạch CCHC",
    en: "The customary layout of reform plans",
  },
  kinds: ["annual"],
  options: {
    advised: {
      default: ["budget"],
      values: ["purpose", "goals", "tasks", "budget", "implementation"],
      summary: {
        vi: "Các phần chỉ nên có: thiếu thì nhắc ở mức info (purpose, goals, tasks, budget, implementation)",
        en: "Sections that are only recommended: their absence is reported as info (purpose, goals, tasks, budget, implementation)",
      },
    },
  },
  good: [
    {
      markdown: annualPlan(
        "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.\n\n## II. NHIỆM VỤ\n\nRà soát văn bản.\n\n## III. KINH PHÍ\n\nTừ ngân sách nhà nước.\n\n## IV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.\n\n## II. NHIỆM VỤ\n\nRà soát văn bản.\n\n## III. KINH PHÍ\n\nTừ ngân sách nhà nước.",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    mainSections(plan).length > 1
      ? undefined
      : { vi: "Không nhận ra các mục lớn của kế hoạch.", en: "No main sections were recognised." },
  *check({ plan, profile, options }): Generator<Fault> {
    const advised = Array.isArray(options.advised) ? options.advised : [];
    for (const [kind, name] of KINDS) {
      const required = profile.requiredSections.includes(kind);
      if ((!required && !advised.includes(kind)) || isPresent(kind, plan)) continue;
      yield {
        severity: required ? "warning" : "info",
        message: {
          vi: `Kế hoạch không có phần “${name.vi}”.`,
          en: `The plan has no section on ${name.en}.`,
        },
        quote: null,
        location: WHOLE_PLAN,
      };
    }
  },
};

const KINDS: readonly (readonly [SectionKind, Bilingual])[] = [
  ["purpose", { vi: "Mục đích, yêu cầu", en: "purpose and requirements" }],
  ["goals", { vi: "Mục tiêu", en: "goals" }],
  ["tasks", { vi: "Nhiệm vụ, giải pháp", en: "tasks" }],
  ["budget", { vi: "Kinh phí thực hiện", en: "the budget" }],
  ["implementation", { vi: "Tổ chức thực hiện", en: "implementation" }],
];

/** Words of a title that names the section beside another one ("TỔ CHỨC THỰC HIỆN VÀ KINH PHÍ"). */
const TITLE_WORDS: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  purpose: /muc dich|yeu cau|quan diem/,
  goals: /muc tieu|chi tieu/,
  tasks: /nhiem vu|giai phap|noi dung/,
  budget: /kinh phi|ngan sach|nguon luc/,
  implementation: /to chuc thuc hien|trien khai thuc hien|phan cong|trach nhiem/,
};

/** Looser names that a main section alone may bear. */
const MAIN_TITLE_WORDS: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  implementation:
    /to chuc, (?:chi dao|trien khai)|thi hanh|phoi hop|che do (?:thong tin|bao cao)|nhiem vu cua (?:cac )?(?:phong|don vi|co quan|so|ban)\b/,
};

function mainSections(plan: Plan): Plan["sections"] {
  return plan.sections.filter(({ kind, level }) => kind !== "appendix" && level === 1);
}

function isPresent(kind: SectionKind, plan: Plan): boolean {
  if (plan.sections.some((section) => section.kind === kind)) return true;
  if (plan.sections.some(({ title }) => TITLE_WORDS[kind]?.test(fold(title)))) return true;
  if (mainSections(plan).some(({ title }) => MAIN_TITLE_WORDS[kind]?.test(fold(title))))
    return true;
  if (kind === "tasks") return plan.areas.some(({ tasks }) => tasks.length > 0);
  return kind === "budget" && plan.passages.some(speaksOfMoney);
}

/** "Kinh phí thực hiện: Từ ngân sách …" as an item of another section. */
function speaksOfMoney({ text, part }: Plan["passages"][number]): boolean {
  return part === "body" && /^\W*(?:\w{1,4}[.)]\s*)?(?:ve )?kinh phi /.test(fold(text));
}

import type { Bilingual } from "../../document/bilingual.js";
import type { EditTrace } from "../../plan/file-traces.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { clip } from "../clip.js";
import { quoteOf, type TraceGroup } from "../edit-traces.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const comments: Rule = {
  id: "draft/comments",
  severity: "warning",
  summary: {
    vi: "Còn nhận xét (Comment) trong tệp",
    en: "Comments left in the file",
  },
  why: {
    vi: "Nhận xét là lời trao đổi nội bộ: còn lại thì có ý kiến chưa xử lý, và người nhận tệp đọc được. Ở bản chính thức đây là lỗi.",
    en: "Comments are discussion among the drafters: one that is left in has not been dealt with, and anyone who gets the file can read it. In a final version this is an error.",
  },
  mend: {
    vi: "Xử lý ý kiến, rồi xóa nhận xét (thẻ Review của Word, Delete Comment).",
    en: "Deal with it, then delete the comment (Word's Review tab).",
  },
  basis: {
    vi: "Thông lệ soạn thảo: văn bản trình ký không kèm lời trao đổi",
    en: "Good practice: a document submitted for signature contains no comments",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 20% phòng, đơn vị được kiểm tra."),
      traces: [],
    },
  ],
  bad: [
    {
      markdown: annualPlan("## I. MỤC TIÊU\n\n- Tối thiểu 20% phòng, đơn vị được kiểm tra."),
      traces: [
        {
          kind: "comment",
          text: "20%",
          comment: "Kiểm tra lại số liệu.",
          author: "Lê An",
          place: { line: 7 },
        },
      ],
    },
  ],
  notApplicable: ({ plan }) => (plan.traces.comments === undefined ? UNKNOWN : undefined),
  *check({ plan, stage }): Generator<Fault> {
    for (const thread of threads(plan.traces.comments ?? [])) {
      const [first] = thread;
      yield {
        severity: stage === "final" ? "error" : "warning",
        message: {
          vi: `Tệp còn nhận xét ${first.text === "" ? "ở đây" : `về “${clip(first.text)}”`}. ${said(thread, "vi")}`,
          en: `The file still has a comment ${first.text === "" ? "here" : `on “${clip(first.text)}”`}. ${said(thread, "en")}`,
        },
        quote: quoteOf(first),
        location: first.location,
      };
    }
  },
};

const UNKNOWN: Bilingual = {
  vi: "Chỉ tệp Word (.docx) mới lưu các nhận xét.",
  en: "Only Word files (.docx) contain comments.",
};
const NOBODY: Bilingual = { vi: "Người không rõ tên", en: "Someone unnamed" };

/** Comments with their replies, which stand right behind them on the same words. */
function threads(comments: readonly EditTrace[]): readonly TraceGroup[] {
  const found: [EditTrace, ...EditTrace[]][] = [];
  for (const comment of comments) {
    const last = found.at(-1);
    if (last !== undefined && isReply(comment, last[0])) last.push(comment);
    else found.push([comment]);
  }
  return found;
}

function isReply({ text, location }: EditTrace, first: EditTrace): boolean {
  if (text === "" || text !== first.text) return false;
  return location.paragraph === first.location.paragraph && location.line === first.location.line;
}

function said(thread: TraceGroup, language: keyof Bilingual): string {
  return thread
    .map(({ author, comment }, index) => {
      const name = author ?? NOBODY[language];
      if (comment === null || comment === "") {
        return language === "vi" ? `${name} để trống lời.` : `${name} wrote nothing.`;
      }
      const verb = VERBS[language][index === 0 ? 0 : 1];
      return `${name} ${verb}: “${clip(comment)}”.`;
    })
    .join(" ");
}

const VERBS = { vi: ["viết", "trả lời"], en: ["wrote", "answered"] } as const;

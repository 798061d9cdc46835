import { PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { absentClosing } from "../absent-closing.js";
import { annualPlan } from "../example-plan.js";
import type { Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const BODY = "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.";
const SIGNED = "**GIÁM ĐỐC**\n\n**Lương Quang Thiện**";

export const missingRecipients: Rule = {
  id: "header/missing-recipients",
  severity: "warning",
  summary: { vi: "Kế hoạch không có nơi nhận", en: "The plan lists no recipients" },
  why: {
    vi: "Nơi nhận cho biết kế hoạch được gửi cho ai để thực hiện, để báo cáo và để lưu; đơn vị không có tên ở nơi nhận thì không nhận được kế hoạch.",
    en: "The recipients list says who gets the plan to act on, for information and for filing; a unit that is not listed does not receive it.",
  },
  mend: {
    vi: "Thêm phần “Nơi nhận:”, mỗi nơi nhận một dòng, dòng cuối là “Lưu: VT, …”.",
    en: "Add “Nơi nhận:” with one recipient per line, the last being “Lưu: VT, …”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.9",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(`${BODY}\n\n**Nơi nhận:**\n\n- Sở Nội vụ;\n- Lưu: VT, VP.\n\n${SIGNED}`),
    },
  ],
  bad: [{ markdown: annualPlan(`${BODY}\n\n${SIGNED}`) }],
  notApplicable: ({ plan }) => absentClosing(plan.header),
  *check({ plan }) {
    if (plan.header.recipients.length > 0) return;
    const label = labelOf(plan);
    yield {
      message: {
        vi:
          label === undefined
            ? "Cuối kế hoạch không có phần “Nơi nhận”."
            : "Phần “Nơi nhận” để trống, không nêu nơi nào.",
        en:
          label === undefined
            ? "There is no list of recipients (“Nơi nhận”) at the end of the plan."
            : "The list of recipients (“Nơi nhận”) is empty.",
      },
      quote: label?.text ?? null,
      location: label?.locate(0) ?? plan.header.signer?.location ?? WHOLE_PLAN,
    };
  },
};

function labelOf({ passages }: Plan): Plan["passages"][number] | undefined {
  return passages.find(({ part, text }) => part === "closing" && /^noi nhan\b/.test(fold(text)));
}

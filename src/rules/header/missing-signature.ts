import { PLAN_KINDS } from "../../plan/plan.js";
import { absentClosing } from "../absent-closing.js";
import { isOfCommittee } from "../committee.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const BODY = "## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.";
const RECIPIENTS = "**Nơi nhận:**\n\n- Sở Nội vụ;\n- Lưu: VT, VP.";

export const missingSignature: Rule = {
  id: "header/missing-signature",
  severity: "warning",
  summary: {
    vi: "Kế hoạch không có khối chữ ký",
    en: "The plan has no signature block",
  },
  why: {
    vi: "Khối chữ ký cho biết ai ký và ký với tư cách gì; thiếu khối này văn bản không có người chịu trách nhiệm.",
    en: "The signature block shows who signs and in what capacity; without it nobody is responsible for the plan.",
  },
  mend: {
    vi: "Ghi quyền hạn, chức vụ và họ tên người ký ở cuối kế hoạch, ví dụ “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lương Quang Thiện”.",
    en: "Write the signer's capacity, position and name at the end, such as “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lương Quang Thiện”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.7",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        `${BODY}\n\n${RECIPIENTS}\n\n**KT. GIÁM ĐỐC**\n\n**PHÓ GIÁM ĐỐC**\n\n**Lương Quang Thiện**`,
      ),
      stage: "final",
    },
  ],
  bad: [{ markdown: annualPlan(`${BODY}\n\n${RECIPIENTS}`) }],
  notApplicable: ({ plan }) => absentClosing(plan.header),
  *check({ plan, stage }): Generator<Fault> {
    const { signer } = plan.header;
    const advice = isOfCommittee(plan.header) ? { advice: FOR_A_COMMITTEE } : {};
    if (signer === undefined) {
      const severity = stage === "final" ? "error" : "warning";
      yield { severity, message: NO_BLOCK, ...advice, quote: null, location: WHOLE_PLAN };
    } else if (signer.value.name === undefined && stage === "final") {
      yield { message: NO_NAME, ...advice, quote: signer.quote, location: signer.location };
    }
  },
};

const NO_BLOCK = {
  vi: "Cuối kế hoạch không có khối chữ ký (quyền hạn, chức vụ, họ tên người ký).",
  en: "The plan does not end with a signature block (capacity, position, name).",
};

const FOR_A_COMMITTEE = {
  vi: "Ghi quyền hạn, chức vụ và họ tên người ký ở cuối kế hoạch, ví dụ “TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lương Quang Thiện”.",
  en: "Write the signer's capacity, position and name at the end, such as “TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lương Quang Thiện”.",
};

const NO_NAME = {
  vi: "Khối chữ ký có chức vụ nhưng không có họ tên người ký.",
  en: "The signature block has a position but no name.",
};

import { PLAN_KINDS } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const missingSubject: Rule = {
  id: "header/missing-subject",
  severity: "warning",
  summary: {
    vi: "Kế hoạch không có tên loại hoặc trích yếu nội dung",
    en: "The plan lacks its type line or its subject",
  },
  why: {
    vi: "Trích yếu cho biết kế hoạch nói về việc gì và cho năm nào; văn thư dùng trích yếu để vào sổ, người đọc dùng để tìm văn bản.",
    en: "The subject says what the plan is about and for which year; plans are registered and found by it.",
  },
  mend: {
    vi: "Ghi trích yếu ngay dưới tên loại “KẾ HOẠCH”, ví dụ “Cải cách hành chính năm 2026”.",
    en: "Write the subject directly under “KẾ HOẠCH”, such as “Cải cách hành chính năm 2026”.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.5",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.") }],
  bad: [
    {
      markdown:
        "# KẾ HOẠCH\n\nThực hiện Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh, Sở Xây dựng xây dựng Kế hoạch cải cách hành chính năm 2026 như sau:\n\n## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.\n",
    },
  ],
  notApplicable: ({ plan: { header } }) =>
    header.docType !== undefined || header.letterhead
      ? undefined
      : {
          vi: "Tệp không có phần đầu văn bản và tên loại; có thể thiếu trang đầu.",
          en: "The file has neither letterhead nor type line; its first page may be missing.",
        },
  *check({ plan: { header } }): Generator<Fault> {
    const { docType, subject, number, agency } = header;
    if (docType === undefined) {
      const location = (number ?? agency)?.location ?? WHOLE_PLAN;
      yield { message: NO_TYPE, quote: null, location };
    } else if (subject === undefined || leadsOn(subject.value)) {
      yield { message: NO_SUBJECT, quote: docType.quote, location: docType.location };
    }
  },
};

const NO_TYPE = {
  vi: "Không thấy dòng tên loại “KẾ HOẠCH” và trích yếu nội dung ở đầu văn bản.",
  en: "The type line “KẾ HOẠCH” with a subject is missing at the top.",
};

const NO_SUBJECT = {
  vi: "Dưới tên loại “KẾ HOẠCH” không có trích yếu nội dung.",
  en: "The subject is missing under the type line “KẾ HOẠCH”.",
};

/** "Sở Xây dựng ban hành Kế hoạch như sau:" is the first sentence of the plan, where the subject should stand. */
function leadsOn(words: string): boolean {
  return /(?:như sau|sau đây)\s*[:.]?$|[:;]$/iu.test(words) && !JOINED.test(words);
}

/** A subject whose line ran on into the first sentence: "… năm 2026 Thực hiện Kế hoạch số …". */
const JOINED =
  /[^\s.,;:“"(/-]\s+(?:Thực hiện|Căn cứ|Triển khai|Thi hành|Để|Nhằm|Theo|Tiếp tục)\s\p{L}/u;

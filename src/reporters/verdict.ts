import type { Bilingual, Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { CheckedDocument } from "../findings/report.js";
import { sentenceOfFound, wasChecked } from "./summary.js";
import { countWords, SEVERITY_NOUNS } from "./words.js";

export interface Verdict {
  readonly tone: Severity | "good" | "unchecked";
  /** What to make of the plan, in a few words. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

/** What the findings of a plan come to, whether it is still a draft or issued. */
export function verdictOf(document: CheckedDocument, language: Language): Verdict {
  if (!wasChecked(document)) {
    const title = { vi: "Chưa rà soát được", en: "Not checked" }[language];
    return { tone: "unchecked", title, advice: sentenceOfFound(document, language) };
  }
  const { error, warning, info } = document.counts;
  if (error > 0) {
    const vi = `Còn ${error} lỗi phải sửa`;
    const en = `${countWords(error, SEVERITY_NOUNS.error, "en")} to fix`;
    const rest = warning + info === 0 ? ERRORS_ALONE : ERRORS_AND_MORE;
    return { tone: "error", title: { vi, en }[language], advice: rest[language] };
  }
  if (warning > 0) {
    const vi = `Không có lỗi; ${warning} cảnh báo nên xem lại`;
    const en = `No errors; ${countWords(warning, SEVERITY_NOUNS.warning, "en")} to look at`;
    return { tone: "warning", title: { vi, en }[language], advice: WARNED[language] };
  }
  if (info > 0) {
    const vi = `Không có lỗi, cảnh báo; ${info} gợi ý để tham khảo`;
    const en = `No errors or warnings; ${countWords(info, SEVERITY_NOUNS.info, "en")}`;
    return { tone: "info", title: { vi, en }[language], advice: HINTED[language] };
  }
  const title = sentenceOfFound(document, language).replace(/\.$/, "");
  return { tone: "good", title, advice: WITHIN_SCOPE[language] };
}

const ERRORS_ALONE: Bilingual = {
  vi: "Sửa các lỗi dưới đây rồi rà soát lại.",
  en: "Fix the errors below and check again.",
};
const ERRORS_AND_MORE: Bilingual = {
  vi: "Sửa các lỗi dưới đây, xem lại các cảnh báo và gợi ý, rồi rà soát lại.",
  en: "Fix the errors below, look at the warnings and hints, and check again.",
};
const WARNED: Bilingual = {
  vi: "Xem từng cảnh báo: sửa điều đúng là thiếu sót, điều có chủ ý thì giữ nguyên.",
  en: "Look at each warning: fix what is a fault, keep what is meant.",
};
const HINTED: Bilingual = {
  vi: "Không có gì buộc phải sửa; các gợi ý giúp kế hoạch rõ và dễ theo dõi hơn.",
  en: "Nothing has to be changed; the hints make the plan clearer and easier to follow.",
};
const WITHIN_SCOPE: Bilingual = {
  vi: "Kết luận này chỉ trong phạm vi các quy tắc đã áp dụng; người soạn vẫn cần đọc lại toàn văn.",
  en: "This holds for the rules that were applied; its author should still read the plan once more.",
};

import type { Bilingual } from "../../document/bilingual.js";
import { toLocation } from "../../document/place.js";
import type { PlanOddLetters } from "../../plan/file-traces.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const encoding: Rule = {
  id: "language/encoding",
  severity: "warning",
  summary: {
    vi: "Chữ không theo bảng mã Unicode dựng sẵn, hoặc lẫn ký tự lạ",
    en: "Letters that are not composed Unicode, or strange signs among them",
  },
  why: {
    vi: "Văn bản hành chính dùng bộ mã Unicode theo TCVN 6909:2001. Chữ bảng mã cũ hay ký tự trông giống chữ Việt thì máy khác hiện sai, tìm kiếm không ra, hệ thống quản lý văn bản không đọc được.",
    en: "Administrative documents are written in Unicode as of TCVN 6909:2001. Letters of old encodings and look-alikes show wrongly on other machines, and searching misses them.",
  },
  mend: {
    vi: "Chuyển toàn văn bản sang Unicode dựng sẵn (UniKey: Công cụ chuyển mã), rồi gõ lại những chữ lẫn ký tự lạ.",
    en: "Convert the whole text to composed Unicode (UniKey has a converter) and type words with strange signs anew.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.4 (bộ mã ký tự Unicode theo TCVN 6909:2001)",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, I.4 (Unicode as of TCVN 6909:2001)",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [{ markdown: annualPlan("## I. MỤC TIÊU\n\nNâng cao chất lượng phục vụ.") }],
  bad: [{ markdown: annualPlan("## I. MỤC TIÊU\n\nNâng c\u0430o chất lượng phục vụ.") }],
  notApplicable: ({ plan }) => (plan.letters === undefined ? UNKNOWN : undefined),
  *check({ plan }): Generator<Fault> {
    if (plan.letters === undefined) return;
    const { charset, odd } = plan.letters;
    if (charset !== null) yield inCharset(charset);
    for (const letters of odd) {
      const { kind, word, location } = letters;
      yield { ...ODD[kind](letters), quote: word, location };
    }
  },
};

const UNKNOWN: Bilingual = {
  vi: "Định dạng của tệp không cho biết chữ được lưu thế nào.",
  en: "The format of the file does not tell how letters are stored.",
};

function inCharset(charset: string): Fault {
  return {
    message: {
      vi: `Văn bản được lưu bằng bảng mã cũ ${charset}; máy không có phông chữ hay bộ gõ tương ứng sẽ hiện sai toàn bộ chữ có dấu.`,
      en: `The text is stored in the old encoding ${charset}; machines without its fonts show every accented letter wrongly.`,
    },
    quote: null,
    location: toLocation({}, null),
  };
}

type Words = Pick<Fault, "message" | "severity" | "advice">;

const RETYPE: Bilingual = {
  vi: "Xóa rồi gõ lại chữ này và những chữ cùng loại; dùng Find để tìm các chỗ còn lại.",
  en: "Type this word and its like anew; Find leads to the others.",
};

const ODD: Readonly<Record<PlanOddLetters["kind"], (letters: PlanOddLetters) => Words>> = {
  decomposed: ({ word, count }) => ({
    severity: "info",
    message: {
      vi: `Có ${count} chữ cái được lưu theo Unicode tổ hợp (dấu tách rời khỏi chữ), chỗ đầu tiên là “${word}”; tìm kiếm và so sánh với chữ dựng sẵn sẽ bỏ sót.`,
      en: `${count} letters are stored with their marks apart (decomposed Unicode), first in “${word}”; searching for composed letters misses them.`,
    },
  }),
  "look-alike": ({ word, count }) => ({
    advice: RETYPE,
    message: {
      vi: `Có ${count} ký tự của bảng chữ cái khác trông giống chữ Việt, chỗ đầu tiên ở “${word}”; tìm kiếm, sắp xếp sẽ bỏ sót chữ này.`,
      en: `${count} letters of another alphabet look like Vietnamese ones, first in “${word}”; searching and sorting miss the word.`,
    },
  }),
  invisible: ({ word, count }) => ({
    severity: "info",
    advice: RETYPE,
    message: {
      vi: `Có ${count} ký tự không nhìn thấy nằm giữa chữ, chỗ đầu tiên ở “${word}”; tìm kiếm sẽ bỏ sót chữ này.`,
      en: `${count} invisible signs stand inside words, first in “${word}”; searching misses the word.`,
    },
  }),
  unreadable: ({ word, count }) => ({
    advice: RETYPE,
    message: {
      vi: `Có ${count} ký tự không thuộc chữ nào nằm giữa chữ, chỗ đầu tiên ở “${word}”; máy khác hiện ô vuông hoặc dấu hỏi.`,
      en: `${count} signs inside words are no letters, first in “${word}”; other machines show a box or a question mark.`,
    },
  }),
  misread: ({ word, count }) => ({
    advice: RETYPE,
    message: {
      vi: `Có ${count} chữ cái hiện sai vì nội dung từng được mở hoặc chép bằng nhầm bảng mã, chỗ đầu tiên ở “${word}”; người đọc không đọc được chữ này.`,
      en: `${count} letters show wrongly because the text was once opened or copied in the wrong encoding, first in “${word}”; nobody can read the word.`,
    },
  }),
  legacy: ({ word, count }) => ({
    advice: {
      vi: "Bôi đen đoạn có những chữ này, chuyển sang Unicode bằng công cụ chuyển mã (UniKey) rồi đọc lại.",
      en: "Select the passage, convert it to Unicode (UniKey has a converter) and read it again.",
    },
    message: {
      vi: `Có ${count} chữ được gõ bằng bảng mã cũ (TCVN3 hoặc VNI) giữa văn bản Unicode, chỗ đầu tiên ở “${word}”; máy không có phông chữ tương ứng hiện sai những chữ này.`,
      en: `${count} words are typed in an old encoding (TCVN3 or VNI) amid Unicode text, first “${word}”; machines without its fonts show them wrongly.`,
    },
  }),
};

import { isKnownAbbreviation } from "../../facts/known-abbreviations.js";
import { type Abbreviation, PLAN_KINDS } from "../../plan/plan.js";
import { COMMON_ABBREVIATIONS } from "../../text/abbreviations.js";
import { TYPE_OF_CODE } from "../../text/document-numbers.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const undefinedAbbreviation: Rule = {
  id: "language/undefined-abbreviation",
  severity: "info",
  summary: {
    vi: "Chữ viết tắt không thông dụng, không được giải thích",
    en: "An uncommon abbreviation that is never explained",
  },
  why: {
    vi: "Người ngoài cơ quan không biết chữ tắt nghĩa là gì, hoặc hiểu sang nghĩa khác.",
    en: "Readers outside the agency do not know what it stands for, or misread it.",
  },
  mend: {
    vi: "Ở lần dùng đầu tiên hãy viết đầy đủ, kèm chữ tắt trong ngoặc đơn.",
    en: "Write it out on first use, with the abbreviation in brackets.",
  },
  basis: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.c (chỉ viết tắt từ thông dụng; lần đầu phải đặt trong ngoặc đơn ngay sau cụm từ đó)",
    en: "Decree 30/2020/NĐ-CP, Annex I, part I, II.6.c (only common words are abbreviated; on first use in brackets after the words)",
  },
  kinds: PLAN_KINDS,
  options: {
    known: {
      default: [],
      summary: {
        vi: "những chữ viết tắt mà đơn vị quen dùng, không cần giải thích",
        en: "abbreviations that the agency uses without explaining them",
      },
    },
  },
  good: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- Tổ điều phối liên ngành (TĐPLN) họp hằng quý; TĐPLN báo cáo UBND tỉnh về CCHC.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- TĐPLN họp hằng quý, báo cáo UBND tỉnh về công tác CCHC.",
      ),
    },
  ],
  *check({ plan, options }): Generator<Fault> {
    const own = new Set(Array.isArray(options.known) ? options.known : []);
    for (const { short, definedAt, usedAt, uses } of plan.abbreviations) {
      if (definedAt !== null || usedAt === null || own.has(short)) continue;
      if (usedAt.confidence !== undefined || isPlain(short)) continue;
      yield {
        message: {
          vi: `Chữ viết tắt “${short}” ${uses === 1 ? "" : `(dùng ${uses} lần) `}không được giải thích ở chỗ nào trong kế hoạch.`,
          en: `The abbreviation “${short}” ${uses === 1 ? "" : `(used ${uses} times) `}is not explained anywhere in the plan.`,
        },
        quote: short,
        location: usedAt,
      };
    }
  },
};

/** Whether nobody asks what the letters stand for: known ones, codes, words in capitals, "XX" for a figure, "ABC" for a name. */
function isPlain(short: Abbreviation["short"]): boolean {
  if (/[\d\s]/.test(short) || short !== short.toUpperCase()) return true;
  if (/^(?:(.)\1+|ABC|XYZ)$/u.test(short)) return true;
  return isCommon(short) || short.split(/[&-]/u).every((part) => isCommon(part) || isWord(part));
}

function isCommon(short: string): boolean {
  return short in COMMON_ABBREVIATIONS || short in TYPE_OF_CODE || isKnownAbbreviation(short);
}

function isWord(part: string): boolean {
  return part.length === 1 || hasSyllableShape(part);
}

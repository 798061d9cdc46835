import type { Bilingual } from "../../document/bilingual.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { isGarbled } from "../../text/odd-letters.js";
import { annualPlan } from "../example-plan.js";
import { misspeltPhrases } from "../misspelt-phrases.js";
import type { Fault, Rule } from "../rule.js";

export const diacritics: Rule = {
  id: "language/diacritics",
  severity: "warning",
  summary: {
    vi: "Sai dấu, sai chữ trong cụm từ cố định",
    en: "A fixed phrase with wrong marks or letters",
  },
  why: {
    vi: "Sai dấu làm đổi nghĩa (“thẩm quyền” thành “thâm quyền”), văn bản hành chính phải đúng chính tả.",
    en: "Wrong marks change the meaning (“thẩm quyền”, “thâm quyền”); official documents must be spelt correctly.",
  },
  mend: {
    vi: "Sửa lại cho đúng chính tả. Cách đặt dấu thanh (hóa/hoá) không bị coi là lỗi.",
    en: "Correct the spelling. The placement of the tone mark (hóa, hoá) is not an error.",
  },
  basis: {
    vi: "Chính tả tiếng Việt; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (ngôn ngữ văn bản)",
    en: "Vietnamese spelling; Decree 30/2020/NĐ-CP, Annex I, part I, II.6 (language of documents)",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- Phấn đấu hoàn thành nhiệm vụ thuộc thẩm quyền; được thông qua trình tự, thủ tục chặt chẽ.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- Phân đấu hoản thành nhiệm vụ thuộc thâm quyền tring phạm vi tỉnh.",
      ),
    },
  ],
  /**
   * Letters recognised in a scan are no evidence of how a word was spelt, nor are those that another
   * encoding hides, of which another rule tells.
   */
  *check({ plan }): Generator<Fault> {
    for (const passage of plan.passages) {
      const found = misspeltPhrases(passage.text);
      if (found.length === 0 || isGarbled(passage.text)) continue;
      for (const { start, end, right } of found) {
        if (!IN_LATIN.test(passage.text.slice(Math.max(0, start - 1), end + 1))) continue;
        const location = passage.locate(start);
        if (location.confidence !== undefined) continue;
        const printed = passage.text.slice(start, end);
        yield {
          message: faultWords(printed, right),
          advice: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
          quote: printed,
          location,
        };
      }
    }
  },
};

/** Whether a word is left out, is one too many, or is misspelt. */
function faultWords(printed: string, right: string): Bilingual {
  const left = wordsLeft(right, printed);
  if (left !== undefined) {
    return {
      vi: `“${printed}” thiếu chữ “${left}”; đúng là “${right}”.`,
      en: `“${printed}” lacks “${left}”; right is “${right}”.`,
    };
  }
  const more = wordsLeft(printed, right);
  if (more !== undefined) {
    return {
      vi: `“${printed}” thừa chữ “${more}”; đúng là “${right}”.`,
      en: `“${printed}” has “${more}” too many; right is “${right}”.`,
    };
  }
  return {
    vi: `“${printed}” viết sai; đúng là “${right}”.`,
    en: `“${printed}” is misspelt for “${right}”.`,
  };
}

/** The words of the longer text that the shorter leaves out, if it has all others in their order. */
function wordsLeft(longer: string, shorter: string): string | undefined {
  const rest = shorter.toLowerCase().split(" ");
  const left = longer.split(" ").filter((word) => {
    const isThere = rest[0] === word.toLowerCase();
    if (isThere) rest.shift();
    return !isThere;
  });
  return rest.length === 0 && left.length > 0 ? left.join(" ") : undefined;
}

/** Latin letters alone, and no sign at either side that stands for a letter. */
const IN_LATIN = /^(?:[\p{Script=Latin}\p{Zs}]|[^A-Za-zÀ-ỹ\ue000-\uf8ff\ufffd?])+$/u;

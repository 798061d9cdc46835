import { contradictingPair, type Pair, pairOfParts } from "../../compliance/contradiction.js";
import { quantityWords } from "../../compliance/level-words.js";
import { sectionWords } from "../../document/section-words.js";
import { INDICATORS } from "../../facts/indicators.js";
import type { Target } from "../../plan/plan.js";
import { plainWords } from "../../text/plain-words.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import { groupBy } from "../group-by.js";
import type { Fault, Rule } from "../rule.js";

export const contradiction: Rule = {
  id: "targets/contradiction",
  severity: "error",
  summary: {
    vi: "Một chỉ tiêu được nêu hai mức khác nhau",
    en: "A target is stated at two levels",
  },
  why: {
    vi: "Mục tiêu và phụ lục nêu hai mức khác nhau thì người thực hiện không biết theo mức nào, người kiểm tra không biết chấm theo mức nào.",
    en: "When the goals and the appendix state different levels, nobody knows which one applies.",
  },
  mend: {
    vi: "Thống nhất một mức ở cả hai chỗ.",
    en: "Make both places state the same level.",
  },
  basis: {
    vi: "Thông lệ: các phần của một kế hoạch phải thống nhất với nhau",
    en: "Good practice: the parts of one plan agree",
  },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: planOf(
        "Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính",
        "Xây dựng kế hoạch, kiểm tra công tác cải cách hành chính tại ít nhất 25% phòng, đơn vị trực thuộc",
      ),
    },
  ],
  bad: [
    {
      markdown: planOf(
        "Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính",
        "Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    plan.targets.some(({ value }) => value !== null)
      ? undefined
      : {
          vi: "Không nhận ra chỉ tiêu định lượng nào.",
          en: "No quantified targets were recognised.",
        },
  *check({ plan, profile }): Generator<Fault> {
    const required = new Set(profile.targets.flatMap(({ indicators }) => indicators));
    const quantified = plan.targets.filter(({ value }) => value !== null);
    for (const [subject, targets] of groupBy(quantified, subjectOf)) {
      const isRequired = required.has(subject);
      const { planYear } = plan.header;
      const statements = targets.slice(0, MOST_STATEMENTS);
      const alike = likenessWith();
      const pair =
        contradictingPair(statements, planYear, isRequired ? () => true : alike) ??
        pairOfParts(statements, planYear, alike);
      if (pair !== undefined)
        yield { ...toFault(pair), severity: isRequired ? "error" : "warning" };
    }
  },
};

/** What the catalogue does not know is compared within its area. */
function subjectOf({ indicator, area }: Target): string {
  return indicator ?? `area ${area}`;
}

/**
 * What the profile asks for is compared whatever its words. Other commitments on one indicator may be
 * to different things (officials, other staff), unless most of their words are the same; what the
 * catalogue does not know is the same thing only if nearly all of them are.
 */
const LEAST_LIKENESS = 0.8;
const LEAST_LIKENESS_UNKNOWN = 0.85;
const LEAST_WORDS_UNKNOWN = 6;

/** So many statements of one indicator are compared; plans have a handful. */
const MOST_STATEMENTS = 100;

/** Compares two statements by their words, which are read once for each. */
function likenessWith(): (one: Target, other: Target) => boolean {
  const known = new Map<Target, ReadonlySet<string>>();
  const wordsOf = (target: Target): ReadonlySet<string> => {
    const words = known.get(target) ?? new Set(plainWords(target.text).match(/[a-z]+/gu) ?? []);
    known.set(target, words);
    return words;
  };
  return (one, other) => {
    const [first, second] = [wordsOf(one), wordsOf(other)];
    const shared = [...first].filter((word) => second.has(word)).length;
    const least = Math.max(1, Math.min(first.size, second.size));
    if (one.indicator !== null) return shared / least >= LEAST_LIKENESS;
    return shared >= LEAST_WORDS_UNKNOWN && shared / least >= LEAST_LIKENESS_UNKNOWN;
  };
}

function toFault([first, second]: Pair): Fault {
  const label =
    INDICATORS.find(({ id }) => id === second.indicator)?.label ?? `“${clip(second.text)}”`;
  return {
    message: {
      vi: `${label}: ${partWords(second)} nêu ${quantityWords(second, "vi")}, trong khi ${partWords(first)}${inSection(first)} nêu ${quantityWords(first, "vi")} (“${clip(first.text)}”).`,
      en: `${label}: ${quantityWords(second, "en")} here, but ${quantityWords(first, "en")} elsewhere${first.location.section === null ? "" : ` (${sectionWords(first.location.section, "en")})`}: “${clip(first.text)}”.`,
    },
    quote: second.text,
    location: second.location,
  };
}

function partWords(target: Target): string {
  return target.in === "appendix" ? "phụ lục" : "nội dung kế hoạch";
}

function inSection({ in: part, location: { section } }: Target): string {
  return part === "body" && section !== null ? ` (${sectionWords(section, "vi")})` : "";
}

function planOf(goal: string, activity: string): string {
  return annualPlan(
    `## II. MỤC TIÊU\n\n### 1. Công tác chỉ đạo, điều hành\n\n- ${goal}.\n\n## III. NHIỆM VỤ\n\nNhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.\n\n**Nơi nhận:**\n\n- Lưu: VT.\n\n## Phụ lục\n\n**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026**\n\n| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |\n| --- | --- | --- | --- | --- |\n| 1 | ${activity} | Văn phòng | Quý II/2026 | Báo cáo |`,
  );
}

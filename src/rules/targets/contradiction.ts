import { contradicts } from "../../compliance/contradiction.js";
import { quantityWords } from "../../compliance/level-words.js";
import { sectionWords } from "../../document/section-words.js";
import { INDICATORS } from "../../facts/indicators.js";
import type { Target } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import { groupBy } from "../group-by.js";
import type { Fault, Rule } from "../rule.js";

export const contradiction: Rule = {
  id: "targets/contradiction",
  severity: "error",
  summary: {
    vi: "Một chỉ tiêu được nêu hai mức khác nhau",
    en: "One target is stated at two levels",
  },
  why: {
    vi: "Mục tiêu và phụ lục nêu hai mức khác nhau thì người thực hiện không biết theo mức nào, người kiểm tra không biết chấm theo mức nào.",
    en: "When goals and appendix state two levels, those who act and those who check do not know which one holds.",
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
    const known = plan.targets.filter(
      ({ indicator, value }) => indicator !== null && value !== null,
    );
    for (const [indicator, targets] of groupBy(known, (target) => String(target.indicator))) {
      const isRequired = required.has(indicator);
      const pair = contradictingPair(targets, {
        planYear: plan.header.planYear,
        leastLikeness: isRequired ? 0 : LEAST_LIKENESS,
      });
      if (pair !== undefined)
        yield { ...toFault(pair), severity: isRequired ? "error" : "warning" };
    }
  },
};

type Pair = readonly [Target, Target];

/**
 * What the profile asks for is compared whatever its words. Other commitments on one indicator may be
 * to different things (officials, other staff), unless most of their words are the same.
 */
const LEAST_LIKENESS = 0.8;

/** So many statements of one indicator are compared; plans have a handful. */
const MOST_STATEMENTS = 100;

interface Comparison {
  readonly planYear: number | undefined;
  readonly leastLikeness: number;
}

/** The first two statements that exclude each other. */
function contradictingPair(
  targets: readonly Target[],
  { planYear, leastLikeness }: Comparison,
): Pair | undefined {
  const statements = targets
    .slice(0, MOST_STATEMENTS)
    .map((target) => ({ target, words: wordsOf(target) }));
  for (const [index, one] of statements.entries()) {
    const other = statements
      .slice(index + 1)
      .find(
        ({ target, words }) =>
          contradicts(one.target, target, planYear) && likeness(one.words, words) >= leastLikeness,
      );
    if (other !== undefined) return [one.target, other.target];
  }
  return undefined;
}

function toFault([first, second]: Pair): Fault {
  const label = INDICATORS.find(({ id }) => id === second.indicator)?.label ?? clip(second.text);
  return {
    message: {
      vi: `${label}: ${partWords(second)} nêu ${quantityWords(second, "vi")}, trong khi ${partWords(first)}${inSection(first)} nêu ${quantityWords(first, "vi")} (“${clip(first.text)}”).`,
      en: `${label}: ${quantityWords(second, "en")} here, while ${quantityWords(first, "en")} stands elsewhere${first.location.section === null ? "" : ` (${sectionWords(first.location.section, "en")})`}: “${clip(first.text)}”.`,
    },
    quote: second.text,
    location: second.location,
  };
}

/** The share of the words of the shorter statement that the longer one has too. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

function wordsOf({ text }: Target): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z]+/gu) ?? []);
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

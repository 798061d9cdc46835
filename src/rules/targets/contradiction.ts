import { conflicts } from "../../compliance/interval.js";
import { samePeriod } from "../../compliance/period.js";
import { INDICATORS } from "../../facts/indicators.js";
import type { Plan, Target } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import { quantityWords } from "../profile-demand.js";
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
    for (const [indicator, targets] of byIndicator(plan.targets)) {
      const isRequired = required.has(indicator);
      const pair = conflictingPair(targets, plan, isRequired ? 0 : LEAST_LIKENESS);
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

function byIndicator(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const { indicator, value, conditional } = target;
    if (indicator === null || value === null || conditional) continue;
    groups.set(indicator, [...(groups.get(indicator) ?? []), target]);
  }
  return groups;
}

/** The first two statements that exclude each other. */
function conflictingPair(
  targets: readonly Target[],
  plan: Plan,
  leastLikeness: number,
): Pair | undefined {
  for (const [index, one] of targets.entries()) {
    const other = targets
      .slice(index + 1)
      .find((later) => excludes(one, later, plan) && likeness(one, later) >= leastLikeness);
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function toFault([first, second]: Pair): Fault {
  const label = INDICATORS.find(({ id }) => id === second.indicator)?.label ?? clip(second.text);
  const [one, other] = [quantityWords(first), quantityWords(second)];
  return {
    message: {
      vi: `${label}: ${partWords(second)} nêu ${other}, trong khi ${partWords(first)}${sectionWords(first)} nêu ${one} (“${clip(first.text)}”).`,
      en: `${label}: ${other} here, while ${one} stands elsewhere${first.location.section === null ? "" : ` (${first.location.section})`}: “${clip(first.text)}”.`,
    },
    quote: second.text,
    location: second.location,
  };
}

/** Figures of one sentence ("20% số phòng, 30% số trung tâm") speak of different things. */
function excludes(one: Target, other: Target, { header }: Plan): boolean {
  return (
    one.unit === other.unit &&
    one.change === other.change &&
    one.quote !== other.quote &&
    samePeriod(one.period, other.period, header.planYear) &&
    conflicts(one, other)
  );
}

/** The share of the words of the shorter statement that the longer one has too. */
function likeness(one: Target, other: Target): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

function wordsOf({ text }: Target): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z]+/gu) ?? []);
}

function partWords(target: Target): string {
  return target.in === "appendix" ? "phụ lục" : "nội dung kế hoạch";
}

function sectionWords({ in: part, location }: Target): string {
  return part === "body" && location.section !== null ? ` (mục ${location.section})` : "";
}

function planOf(goal: string, activity: string): string {
  return annualPlan(
    `## II. MỤC TIÊU\n\n### 1. Công tác chỉ đạo, điều hành\n\n- ${goal}.\n\n## III. NHIỆM VỤ\n\nNhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.\n\n**Nơi nhận:**\n\n- Lưu: VT.\n\n## Phụ lục\n\n**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026**\n\n| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |\n| --- | --- | --- | --- | --- |\n| 1 | ${activity} | Văn phòng | Quý II/2026 | Báo cáo |`,
  );
}

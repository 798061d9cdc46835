import type { Compliance } from "../../compliance/compliance.js";
import { satisfies } from "../../compliance/interval.js";
import { levelPhrase } from "../../compliance/level-words.js";
import { ofPlanYear } from "../../compliance/period.js";
import type { Language } from "../../document/bilingual.js";
import type { Target } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import { noTargets, requiredWords, severityOf, weighedFigures } from "../profile-demand.js";
import type { Fault, Rule, RuleContext } from "../rule.js";

export const belowMinimum: Rule = {
  id: "targets/below-minimum",
  severity: "error",
  summary: {
    vi: "Chỉ tiêu của kế hoạch thấp hơn mức yêu cầu",
    en: "A target of the plan is below the required level",
  },
  why: {
    vi: "Kế hoạch của đơn vị đặt chỉ tiêu thấp hơn mức được giao thì dù hoàn thành vẫn không đạt yêu cầu của cấp trên.",
    en: "An agency that plans less than it was assigned falls short even if it meets its own targets.",
  },
  mend: {
    vi: "Điều chỉnh chỉ tiêu cho đạt mức yêu cầu; nếu đơn vị được giao mức khác thì nêu rõ văn bản giao.",
    en: "Set the target to meet the required level; if the agency was assigned another level, name the document that says so.",
  },
  basis: { vi: "Bộ chỉ tiêu đang áp dụng", en: "The profile in use" },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n### 1. Công tác chỉ đạo, điều hành\n\n- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n### 1. Công tác chỉ đạo, điều hành\n\n- Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.",
      ),
    },
  ],
  notApplicable: ({ profile }) => noTargets(profile),
  check: (context) =>
    context.compliance
      .filter(({ status }) => status === "below" || status === "contradictory")
      .flatMap((entry) => faultOf(entry, context)),
};

function faultOf(entry: Compliance, context: RuleContext): readonly Fault[] {
  const figures = weighedFigures(entry, context);
  const short = figures.filter((figure) => !satisfies(figure, entry.required));
  const target = decisive(short, context);
  if (target === undefined) return [];
  if (entry.status === "contradictory" && short.length < figures.length) return [];
  const severity = severityOf(entry, context.profile);
  return [
    {
      ...(severity === null ? {} : { severity }),
      message: {
        vi: `${entry.label}: kế hoạch nêu ${levelsOf(entry, target, short, "vi")} ${isCeiling(entry) ? "vượt" : "thấp hơn"} mức yêu cầu ${requiredWords(entry, "vi")}.`,
        en: `${entry.label}: the plan states ${levelsOf(entry, target, short, "en")}, but the required level is ${requiredWords(entry, "en")}.`,
      },
      quote: target.text,
      location: target.location,
      basis: { vi: entry.source, en: entry.source },
    },
  ];
}

/** The first figure that does not meet the demand, one for the year of the plan if there is any. */
function decisive(short: readonly Target[], { plan }: RuleContext): Target | undefined {
  const { planYear } = plan.header;
  return short.find(({ period }) => ofPlanYear(period, planYear)) ?? short[0];
}

/** "15%, " of one figure; "15% và 10%, đều " where the plan contradicts itself and none will do. */
function levelsOf(
  { status }: Compliance,
  target: Target,
  short: readonly Target[],
  language: Language,
): string {
  const words = (figure: Target): string => levelPhrase(figure, language);
  const levels = status === "contradictory" ? [...new Set(short.map(words))] : [words(target)];
  const last = levels.pop();
  if (language === "vi") {
    return levels.length === 0 ? `${last},` : `${levels.join(", ")} và ${last}, đều`;
  }
  return levels.length === 0 ? String(last) : `${levels.join(", ")} and ${last}`;
}

/** Whether less is as good: of faults, of ranks. */
function isCeiling({ required: { comparator, value, unit } }: Compliance): boolean {
  return comparator.startsWith("<") || (comparator === "=" && (value === 0 || unit === "hạng"));
}

import type { Compliance, Stated } from "../../compliance/compliance.js";
import { quantityWords } from "../../compliance/level-words.js";
import { sourceWords } from "../../compliance/source-words.js";
import type { Language } from "../../document/bilingual.js";
import type { Location } from "../../document/place.js";
import { AREA_NAMES } from "../../facts/area-names.js";
import { INDICATORS } from "../../facts/indicators.js";
import type { Plan, ReformArea } from "../../plan/plan.js";
import type { Profile } from "../../profiles/profile.js";
import { annualPlan } from "../example-plan.js";
import { groupBy } from "../group-by.js";
import { noTargets, requiredWords, severityOf } from "../profile-demand.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const OTHERS =
  "- Tỷ lệ số hóa thành phần hồ sơ đạt 100%.\n- Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử đạt 100%.";

export const missing: Rule = {
  id: "targets/missing",
  severity: "warning",
  summary: {
    vi: "Kế hoạch không nêu một chỉ tiêu mà bộ chỉ tiêu yêu cầu",
    en: "The plan does not state a target that the profile requires",
  },
  why: {
    vi: "Chỉ tiêu được giao mà kế hoạch không nêu thì không có ai được phân công và cuối năm không có mức để chấm điểm.",
    en: "A target that the plan omits is assigned to nobody and cannot be scored at the end of the year.",
  },
  mend: {
    vi: "Bổ sung chỉ tiêu với mức cụ thể vào phần mục tiêu; nếu đơn vị không được giao chỉ tiêu này thì nêu rõ lý do.",
    en: "State the target and its level in the goals section; if the agency was not assigned this target, say why.",
  },
  basis: { vi: "Bộ chỉ tiêu đang áp dụng", en: "The profile in use" },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: annualPlan(
        `## II. MỤC TIÊU\n\n- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.\n${OTHERS}`,
      ),
    },
  ],
  bad: [{ markdown: annualPlan(`## II. MỤC TIÊU\n\n${OTHERS}`) }],
  notApplicable: ({ profile }) => noTargets(profile),
  check: ({ plan, profile, compliance }) => {
    const absent = compliance.filter(({ status }) => status === "missing");
    const spokenOf = absent.filter(({ stated }) => stated.length > 0);
    const silent = absent.filter(({ stated }) => stated.length === 0);
    const groups = groupBy(silent, (entry) =>
      JSON.stringify([areaOf(entry, profile), severityOf(entry, profile)]),
    );
    const faults = [...groups.values()].flatMap((group) => {
      const [first] = group;
      const area = first === undefined ? null : areaOf(first, profile);
      if (first === undefined || area === null || group.length < MANY) {
        return group.map((entry) => faultOf(entry, plan, profile));
      }
      return [faultOfMany(group, area, faultOf(first, plan, profile))];
    });
    return [...faults, ...spokenOf.map((entry) => faultOf(entry, plan, profile))];
  },
};

/** From so many on, the targets of one area are told together. */
const MANY = 4;

function areaOf({ target }: Compliance, profile: Profile): ReformArea | null {
  const demand = profile.targets.find(({ id }) => id === target);
  if (demand === undefined || demand.area !== null) return demand?.area ?? null;
  const measured = [...profile.indicators, ...INDICATORS].find(({ id }) =>
    demand.indicators.includes(id),
  );
  return measured?.area ?? null;
}

/** `first` is the fault of one of them alone. */
function faultOfMany(group: readonly Compliance[], area: ReformArea, first: Fault): Fault {
  const source = sourceWords(group);
  const list = (language: Language) =>
    group
      .map((entry) => `“${nameOf(entry, language)}” (${requiredWords(entry, language)})`)
      .join("; ");
  return {
    ...first,
    message: {
      vi: `Kế hoạch không nêu ${group.length} chỉ tiêu được yêu cầu ở lĩnh vực “${AREA_NAMES[area].vi}”: ${list("vi")}.`,
      en: `The plan does not state ${group.length} required targets on ${AREA_NAMES[area].en}: ${list("en")}.`,
    },
    basis: { vi: source, en: source },
  };
}

function nameOf({ label, scope }: Compliance, language: Language): string {
  return scope === undefined ? label : `${label} (${scope[language]})`;
}

function faultOf(entry: Compliance, plan: Plan, profile: Profile): Fault {
  const [stated] = entry.stated;
  if (stated !== undefined) return { ...inOtherWords(entry, stated), severity: "info" };
  const severity = severityOf(entry, profile);
  return {
    ...(severity === null ? {} : { severity }),
    message: {
      vi: `Kế hoạch không nêu chỉ tiêu “${nameOf(entry, "vi")}” (mức yêu cầu: ${requiredWords(entry, "vi")}).`,
      en: `The plan does not state the target “${nameOf(entry, "en")}” (required: ${requiredWords(entry, "en")}).`,
    },
    quote: null,
    location: placeOf(entry, plan, profile),
    basis: { vi: entry.source, en: entry.source },
  };
}

/** The plan speaks of the target, but with no figure that can be weighed against what is asked. */
function inOtherWords(entry: Compliance, { value, unit, quote, location }: Stated): Fault {
  const [vi, en] = [requiredWords(entry, "vi"), requiredWords(entry, "en")];
  const place = { quote, location, basis: { vi: entry.source, en: entry.source } };
  if (value === null) {
    return {
      ...place,
      message: {
        vi: `Kế hoạch nêu chỉ tiêu “${entry.label}” bằng lời, không ghi con số (mức yêu cầu: ${vi}).`,
        en: `The plan speaks of “${entry.label}” in words, without a figure (asked for: ${en}).`,
      },
      advice: {
        vi: "Ghi con số vào câu này để cuối năm có mức mà chấm điểm.",
        en: "Put the figure into this sentence, so that it can be measured at the end of the year.",
      },
    };
  }
  return {
    ...place,
    message: {
      vi: `Kế hoạch nêu chỉ tiêu “${entry.label}” bằng đơn vị khác (${quantityWords({ value, unit }, "vi")}) nên không đối chiếu được với mức yêu cầu ${vi}.`,
      en: `The plan states “${entry.label}” in another unit (${quantityWords({ value, unit }, "en")}), which cannot be weighed against ${en}.`,
    },
    advice: {
      vi: `Ghi thêm mức tính theo “${entry.required.unit}”, cùng đơn vị với mức yêu cầu.`,
      en: `State the level in “${entry.required.unit}” as well, the unit of what is asked.`,
    },
  };
}

/** The section on the target's area, among the goals if the plan has any. */
function placeOf(entry: Compliance, plan: Plan, profile: Profile): Location {
  const area = areaOf(entry, profile);
  const coverage = plan.areas.find(({ id }) => id === area);
  const path = coverage?.goals[0] ?? coverage?.tasks[0];
  const holder =
    plan.sections.find((section) => section.path === path) ??
    plan.sections.find(({ kind }) => kind === "goals");
  return holder?.location ?? WHOLE_PLAN;
}

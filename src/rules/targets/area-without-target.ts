import type { Location } from "../../document/place.js";
import { AREA_NAMES } from "../../facts/area-names.js";
import type { AreaCoverage, Plan, ReformArea } from "../../plan/plan.js";
import { areasIn, LEAST_AREAS } from "../area-titles.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { WHOLE_PLAN } from "../whole-plan.js";

export const areaWithoutTarget: Rule = {
  id: "targets/area-without-target",
  severity: "info",
  summary: {
    vi: "Một nội dung cải cách không có chỉ tiêu định lượng nào",
    en: "A reform area has no quantified target",
  },
  why: {
    vi: "Nội dung chỉ có lời lẽ chung thì cuối năm không có số liệu nào để nói đã làm được đến đâu.",
    en: "If an area has no figures, nobody can say at the end of the year how much was achieved.",
  },
  mend: {
    vi: "Thêm ít nhất một chỉ tiêu có con số (tỷ lệ, số lượng hoặc thời hạn đo được) cho nội dung này.",
    en: "Add at least one target with a figure for this area.",
  },
  basis: {
    vi: "Thông lệ: mục tiêu phải đo được",
    en: "Good practice: goals can be measured",
  },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: goalsOf(
        "100% văn bản quy phạm pháp luật được ban hành đúng trình tự.",
        "Tỷ lệ số hóa thành phần hồ sơ đạt 100%.",
        "100% đơn vị dự toán công khai dự toán, quyết toán ngân sách.",
      ),
    },
  ],
  bad: [
    {
      markdown: goalsOf(
        "Nâng cao chất lượng văn bản quy phạm pháp luật.",
        "Tỷ lệ số hóa thành phần hồ sơ đạt 100%.",
        "100% đơn vị dự toán công khai dự toán, quyết toán ngân sách.",
      ),
    },
  ],
  notApplicable: ({ plan }) => {
    if (plan.areas.length < LEAST_AREAS) {
      return {
        vi: "Kế hoạch không chia mục theo các nội dung cải cách.",
        en: "The plan is not organised by reform area.",
      };
    }
    if (plan.targets.some(({ value }) => value !== null)) return undefined;
    return {
      vi: "Không nhận ra chỉ tiêu định lượng nào.",
      en: "No quantified targets were recognised.",
    };
  },
  check: ({ plan }) => {
    const judged = judgedAreas(plan);
    const bare = judged.filter((coverage) => !isQuantified(coverage, plan));
    if (bare.length >= MANY && bare.length * 2 > judged.length) return [inOne(bare, plan)];
    return bare.map((coverage) => toFault(coverage, plan));
  },
};

/** From so many on, and if they are most, the contents without a figure are told of once. */
const MANY = 4;

/** The contents that have goals; where the goals are not divided, those that are treated at all. */
function judgedAreas(plan: Plan): readonly AreaCoverage[] {
  if (areasIn("goals", plan) >= LEAST_AREAS) {
    return plan.areas.filter(({ goals }) => goals.length > 0);
  }
  const isUnplaced = plan.targets.some(({ value, area }) => value !== null && area === null);
  return isUnplaced ? [] : plan.areas;
}

/** A figure that was not taken for a target still is one that can be counted. */
function isQuantified({ id, goals, tasks }: AreaCoverage, plan: Plan): boolean {
  if (plan.targets.some(({ area, value }) => area === id && value !== null)) return true;
  const own = [...goals, ...tasks];
  return plan.passages.some(
    ({ section, text }) =>
      section !== null &&
      own.some((path) => section === path || section.startsWith(`${path}.`)) &&
      MEASURE.test(text),
  );
}

const MEASURE =
  /\d\s*(?:%|phần trăm)|(?:tối thiểu|ít nhất|không quá|không dưới|trên)\s+\d|(?<![/\d])\d{1,3}\s+(?:lớp|hội nghị|cuộc|đơn vị|mô hình|sáng kiến|văn bản|thủ tục|đợt|buổi)/iu;

function toFault({ id, goals, tasks, appendix }: AreaCoverage, plan: Plan): Fault {
  const path = [...goals, ...tasks][0];
  const section = plan.sections.find((one) => one.path === path);
  const group = plan.appendices
    .flatMap(({ groups }) => groups)
    .find(({ area, label }) => area === id && appendix.includes(label));
  const isPutOff = plan.targets.some(({ area, deferred }) => area === id && deferred);
  const more = isPutOff
    ? {
        vi: "; mức phải đạt chỉ được dẫn theo văn bản của cấp trên",
        en: "; its level is left to another document",
      }
    : { vi: "", en: "" };
  return {
    message: {
      vi: `Nội dung “${AREA_NAMES[id].vi}” không có chỉ tiêu nào nêu con số${more.vi}.`,
      en: `The area “${AREA_NAMES[id].vi}” (${AREA_NAMES[id].en}) has no target with a figure${more.en}.`,
    },
    quote: section?.title ?? null,
    location: section?.location ?? group?.location ?? WHOLE_PLAN,
  };
}

function inOne(bare: readonly AreaCoverage[], plan: Plan): Fault {
  const names = (language: "vi" | "en") =>
    bare.map(({ id }: { id: ReformArea }) => `“${AREA_NAMES[id][language]}”`).join(", ");
  return {
    message: {
      vi: `${bare.length} nội dung không có chỉ tiêu nào nêu con số: ${names("vi")}.`,
      en: `${bare.length} areas have no target with a figure: ${names("en")}.`,
    },
    quote: null,
    location: goalsPlace(plan),
  };
}

function goalsPlace({ sections }: Plan): Location {
  const goals = sections.find(({ kind }) => kind === "goals");
  return goals?.location ?? WHOLE_PLAN;
}

function goalsOf(institutions: string, procedures: string, finance: string): string {
  return annualPlan(
    `## II. MỤC TIÊU\n\n### 1. Cải cách thể chế\n\n- ${institutions}\n\n### 2. Cải cách thủ tục hành chính\n\n- ${procedures}\n\n### 3. Cải cách tài chính công\n\n- ${finance}`,
  );
}

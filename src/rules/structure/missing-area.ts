import type { Location } from "../../document/place.js";
import { AREA_NAMES } from "../../facts/area-names.js";
import type { AreaCoverage, Plan, ReformArea, Section } from "../../plan/plan.js";
import { areasIn, isNamedOtherwise, LEAST_AREAS } from "../area-titles.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { cutTable } from "../task-tables.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const SEVEN: readonly ReformArea[] = [
  "steering",
  "institutions",
  "procedures",
  "apparatus",
  "civil-service",
  "public-finance",
  "digital-government",
];

export const missingArea: Rule = {
  id: "structure/missing-area",
  severity: "warning",
  summary: {
    vi: "Thiếu một nội dung cải cách ở phần mục tiêu hoặc phần nhiệm vụ",
    en: "A reform area is missing from the goals or the tasks",
  },
  why: {
    vi: "Nghị quyết 76/NQ-CP xác định sáu nội dung cải cách, kế hoạch thường thêm công tác chỉ đạo, điều hành. Nội dung có mục tiêu mà không có nhiệm vụ thì không ai làm; có nhiệm vụ mà không có mục tiêu thì không đo được kết quả.",
    en: "Resolution 76/NQ-CP sets six reform areas, to which plans add direction and coordination. Goals without tasks belong to nobody, and tasks without goals cannot be measured.",
  },
  mend: {
    vi: "Bổ sung nội dung còn thiếu vào mục nêu trên; nếu đơn vị không có nhiệm vụ về nội dung này thì ghi rõ lý do.",
    en: "Add the area to the section named; if the agency has nothing to do in it, say so.",
  },
  basis: {
    vi: "Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ; thông lệ bố cục kế hoạch CCHC",
    en: "Resolution 76/NQ-CP of 15/7/2021; the customary layout of reform plans",
  },
  kinds: ["annual"],
  options: {},
  good: [{ markdown: tasksOf(SEVEN) }],
  bad: [{ markdown: tasksOf(SEVEN.filter((area) => area !== "public-finance")) }],
  notApplicable: ({ plan, profile }) => {
    if (profile.requiredAreas.length === 0) {
      return {
        vi: "Bộ chỉ tiêu không yêu cầu nội dung nào.",
        en: "The profile requires no areas.",
      };
    }
    if (plan.areas.length >= LEAST_AREAS) return cutTable(plan);
    return {
      vi: "Kế hoạch không chia mục theo các nội dung cải cách nên không đối chiếu được.",
      en: "The plan is not organised by reform area.",
    };
  },
  *check({ plan, profile }): Generator<Fault> {
    const layout = layoutOf(plan);
    for (const area of profile.requiredAreas) {
      const gap = gapOf(area, plan, layout);
      if (gap === undefined || isNamedOtherwise(area, plan)) continue;
      const coverage = tabled(area, plan);
      if (coverage !== undefined && leavesOutMany(gap, plan, profile.requiredAreas)) continue;
      const told = { quote: null, location: placeOf(gap, plan) };
      if (coverage === undefined) yield { message: messageOf(area, GAP_WORDS[gap]), ...told };
      else if (gap !== "everywhere") {
        const message = messageOf(area, IN_TABLE_ALONE[gap]);
        yield mayDo(gap, area, plan)
          ? { severity: "info", message, ...told }
          : { message, ...told };
      }
    }
  },
};

/** The parts of the plan that are divided by reform contents. */
interface Layout {
  readonly goals: boolean;
  readonly tasks: boolean;
  readonly appendix: boolean;
}

type Gap = "goals" | "tasks" | "everywhere";

function layoutOf(plan: Plan): Layout {
  const divides = (part: keyof Layout): boolean => areasIn(part, plan) >= LEAST_AREAS;
  return { goals: divides("goals"), tasks: divides("tasks"), appendix: divides("appendix") };
}

/** Direction and coordination serve the six contents of Resolution 76 and need no goals of their own. */
function gapOf(area: ReformArea, { areas }: Plan, layout: Layout): Gap | undefined {
  const coverage = areas.find(({ id }) => id === area);
  if (coverage === undefined) return "everywhere";
  if (layout.goals && area !== "steering" && isWithout(coverage, "goals")) return "goals";
  const isDivided = layout.tasks || layout.appendix;
  return isDivided && isWithout(coverage, "tasks") ? "tasks" : undefined;
}

/** What is known of a content that has a group in the task table. */
function tabled(area: ReformArea, { areas }: Plan): AreaCoverage | undefined {
  return areas.find(({ id, appendix }) => id === area && appendix.length > 0);
}

/** A part of the plan that leaves out more contents than so many was not meant to treat them all. */
const MOST_LEFT_OUT = 2;

function leavesOutMany(gap: Gap, plan: Plan, required: readonly ReformArea[]): boolean {
  if (gap === "everywhere") return false;
  const leftOut = plan.areas.filter(
    ({ id, [gap]: own }) => own.length === 0 && required.includes(id),
  );
  return areasIn(gap, plan) < LEAST_AREAS || leftOut.length > MOST_LEFT_OUT;
}

/** Whether the group of the table may do for the section: it holds tasks, and goals if it prints them. */
function mayDo(gap: Gap, area: ReformArea, { tasks }: Plan): boolean {
  if (gap !== "goals") return true;
  return tasks.some(({ area: own, objective }) => own === area && objective !== null);
}

function isWithout(coverage: AreaCoverage, part: "goals" | "tasks"): boolean {
  return coverage[part].length === 0;
}

const GAP_WORDS: Readonly<Record<Gap, { vi: string; en: string }>> = {
  goals: {
    vi: "có ở phần nhiệm vụ nhưng không có ở phần mục tiêu",
    en: "has tasks but no goals",
  },
  tasks: {
    vi: "có ở phần mục tiêu nhưng không có ở phần nhiệm vụ và phụ lục",
    en: "has goals but no tasks, not even in an appendix",
  },
  everywhere: {
    vi: "không có ở mục nào của kế hoạch và phụ lục",
    en: "is missing from the plan and its appendices",
  },
};

const IN_TABLE_ALONE: Readonly<Record<"goals" | "tasks", { vi: string; en: string }>> = {
  goals: {
    vi: "có ở bảng phụ lục nhưng không có ở phần mục tiêu, nơi đã nêu các nội dung khác",
    en: "stands in the appendix, not among the goals, where the other contents stand",
  },
  tasks: {
    vi: "có ở bảng phụ lục nhưng không có ở phần nhiệm vụ, nơi đã nêu các nội dung khác",
    en: "stands in the appendix, not among the tasks of the body, where the other contents stand",
  },
};

function messageOf(area: ReformArea, words: Fault["message"]): Fault["message"] {
  return {
    vi: `Nội dung “${AREA_NAMES[area].vi}” ${words.vi}.`,
    en: `The area “${AREA_NAMES[area].vi}” (${AREA_NAMES[area].en}) ${words.en}.`,
  };
}

/** The section that should hold the content: the one that holds the others. */
function placeOf(gap: Gap, plan: Plan): Location {
  const part = gap === "goals" ? "goals" : "tasks";
  const sections = new Map(plan.sections.map((section) => [section.path, section]));
  const paths = plan.areas.flatMap((coverage) => coverage[part]);
  const [parent] = paths.flatMap((path) => sections.get(path)?.parent ?? []);
  const holder = parent === undefined ? undefined : sections.get(parent);
  return (holder ?? mainSection(part, plan))?.location ?? WHOLE_PLAN;
}

function mainSection(kind: "goals" | "tasks", { sections }: Plan): Section | undefined {
  return sections.find((section) => section.kind === kind);
}

function tasksOf(areas: readonly ReformArea[]): string {
  const sections = areas.map(
    (area, index) => `### ${index + 1}. ${AREA_NAMES[area].vi}\n\nNội dung cụ thể.`,
  );
  return annualPlan(`## II. NHIỆM VỤ\n\n${sections.join("\n\n")}`);
}

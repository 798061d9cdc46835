import { AREA_NAMES } from "../../facts/area-names.js";
import type { AppendixGroup, AreaCoverage, Plan, ReformArea } from "../../plan/plan.js";
import { areasIn, isNamedOtherwise, LEAST_AREAS } from "../area-titles.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";
import { isCountable, rowsByGroup, taskTables } from "../task-tables.js";
import { WHOLE_PLAN } from "../whole-plan.js";

const PROCEDURES = "### 2. Cải cách thủ tục hành chính\n\n- Số hóa hồ sơ khi tiếp nhận.";
const FINANCE = "### 3. Cải cách tài chính công\n\n- Công khai dự toán ngân sách.";
const DIGITAL = "### 4. Chuyển đổi số\n\n- Ký số văn bản phát hành.";

export const areaWithoutTask: Rule = {
  id: "tasks/area-without-task",
  severity: "info",
  summary: {
    vi: "Một nội dung cải cách có mục tiêu nhưng không có nhiệm vụ nào",
    en: "A reform content has goals but no task",
  },
  why: {
    vi: "Có mục tiêu mà không có nhiệm vụ thì không đơn vị nào được giao làm để đạt mục tiêu đó.",
    en: "Goals without a task are nobody's work.",
  },
  mend: {
    vi: "Bổ sung nhiệm vụ của nội dung này vào phần nhiệm vụ hoặc bảng phụ lục, có đơn vị chủ trì và thời hạn.",
    en: "Add the content's tasks to the section on tasks or to the table, with a unit in the lead and a deadline.",
  },
  basis: {
    vi: "Thông lệ: mỗi mục tiêu phải có nhiệm vụ để thực hiện",
    en: "Good practice: every goal has a task that serves it",
  },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: planOf(
        `### 1. Cải cách thể chế\n\n- Rà soát văn bản.\n\n${PROCEDURES}\n\n${FINANCE}\n\n${DIGITAL}`,
      ),
    },
  ],
  bad: [{ markdown: planOf(`${PROCEDURES}\n\n${FINANCE}\n\n${DIGITAL}`) }],
  notApplicable: ({ plan }) => {
    if (areasIn("tasks", plan) < LEAST_AREAS && areasIn("appendix", plan) < LEAST_AREAS) {
      return {
        vi: "Phần nhiệm vụ và bảng nhiệm vụ không chia theo các nội dung cải cách.",
        en: "Neither the tasks nor the task table are divided by reform contents.",
      };
    }
    if (plan.appendices.some(({ present }) => !present)) {
      return {
        vi: "Kế hoạch dẫn đến phụ lục không có trong tệp; nhiệm vụ có thể nằm ở đó.",
        en: "The plan refers to an appendix that is not in the file and may hold the tasks.",
      };
    }
    return plan.tasks.some(({ area }) => area === null)
      ? {
          vi: "Bảng nhiệm vụ có dòng không rõ thuộc nội dung nào.",
          en: "Rows of the task table belong to no known content.",
        }
      : undefined;
  },
  *check({ plan, profile }): Generator<Fault> {
    const told = new Set<ReformArea>();
    for (const coverage of plan.areas) {
      const { id, goals } = coverage;
      if (goals.length === 0 && !profile.requiredAreas.includes(id)) continue;
      if (hasTask(coverage, plan) || isNamedOtherwise(id, plan)) continue;
      told.add(id);
      yield toFault(coverage, plan);
    }
    for (const group of emptyGroups(plan)) {
      if (group.area !== null && !told.has(group.area)) yield groupFault(group, group.area);
    }
  },
};

/** The groups of a task table that hold no row, while another group of their kind does. */
function emptyGroups(plan: Plan): readonly AppendixGroup[] {
  return taskTables(plan)
    .filter(({ appendix }) => isCountable(appendix))
    .flatMap((table) => {
      const rows = rowsByGroup(table);
      const filled = table.appendix.groups.filter((group) => rows.get(group)?.length);
      const kinds = new Set(filled.map(kindOfLabel));
      return table.appendix.groups.filter(
        (group, index) =>
          rows.get(group)?.length === 0 &&
          kinds.has(kindOfLabel(group)) &&
          !holdsNext(group, table.appendix.groups[index + 1]),
      );
    });
}

/** Whether the next group is one below it: "A" in front of "I". */
function holdsNext(group: AppendixGroup, next: AppendixGroup | undefined): boolean {
  return next !== undefined && kindOfLabel(next) !== kindOfLabel(group);
}

function kindOfLabel({ label }: AppendixGroup): string {
  if (/^[IVX]+$/u.test(label)) return "roman";
  return label.replace(/\p{L}/gu, "a").replace(/\d+/gu, "1");
}

function groupFault({ title, location }: AppendixGroup, area: ReformArea): Fault {
  return {
    message: {
      vi: `Nội dung “${AREA_NAMES[area].vi}” ${EMPTY_GROUP.vi}.`,
      en: `The content “${AREA_NAMES[area].vi}” (${AREA_NAMES[area].en}) ${EMPTY_GROUP.en}.`,
    },
    quote: title,
    location,
  };
}

const EMPTY_GROUP = {
  vi: "có dòng nhóm trong bảng nhiệm vụ nhưng dưới đó không có nhiệm vụ nào",
  en: "has a group in the task table with no task below it",
};

function hasTask({ id, tasks }: AreaCoverage, plan: Plan): boolean {
  if (plan.tasks.some(({ area }) => area === id)) return true;
  if (hasGuessedGroup(id, plan)) return true;
  return plan.sections.some(({ path, hasContent }) => hasContent && tasks.includes(path));
}

/** The rows of a guessed table may have gone to a neighbouring group. */
function hasGuessedGroup(id: AreaCoverage["id"], plan: Plan): boolean {
  return taskTables(plan).some(
    ({ appendix }) => appendix.guessed && appendix.groups.some(({ area }) => area === id),
  );
}

function toFault({ id, goals, tasks, appendix }: AreaCoverage, plan: Plan): Fault {
  const section = plan.sections.find(({ path }) => path === (tasks[0] ?? goals[0]));
  const group = plan.appendices
    .flatMap(({ groups }) => groups)
    .find(({ area, label }) => area === id && appendix.includes(label));
  const where =
    group === undefined
      ? {
          vi: "không có nhiệm vụ nào ở phần nhiệm vụ và bảng phụ lục",
          en: "has no task among the tasks or in the table",
        }
      : EMPTY_GROUP;
  return {
    message: {
      vi: `Nội dung “${AREA_NAMES[id].vi}” ${where.vi}.`,
      en: `The content “${AREA_NAMES[id].vi}” (${AREA_NAMES[id].en}) ${where.en}.`,
    },
    quote: group?.title ?? section?.title ?? null,
    location: group?.location ?? section?.location ?? WHOLE_PLAN,
  };
}

function planOf(tasks: string): string {
  return annualPlan(
    `## II. MỤC TIÊU\n\n### 1. Cải cách thể chế\n\n- 100% văn bản được rà soát.\n\n### 2. Cải cách thủ tục hành chính\n\n- Tỷ lệ số hóa thành phần hồ sơ đạt 100%.\n\n### 3. Cải cách tài chính công\n\n- 100% đơn vị công khai ngân sách.\n\n## III. NHIỆM VỤ\n\n${tasks}`,
  );
}

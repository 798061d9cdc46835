import type { Plan, Target } from "../../plan/plan.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import { type WordReader, wordReader } from "../plan-words.js";
import type { Fault, Rule } from "../rule.js";
import { isWithin } from "../section-paths.js";
import { namesMatter, servedShares } from "../served-words.js";
import { cutTable } from "../task-tables.js";

const GOAL = "100% máy tính của cơ quan được cài đặt phần mềm diệt vi rút.";

export const targetWithoutTask: Rule = {
  id: "tasks/target-without-task",
  severity: "info",
  summary: {
    vi: "Một chỉ tiêu không có nhiệm vụ nào để thực hiện",
    en: "A target without a task",
  },
  why: {
    vi: "Chỉ tiêu nêu ở phần mục tiêu mà không nhiệm vụ nào nhắc đến thì không đơn vị nào được giao làm.",
    en: "A target that no task mentions belongs to nobody.",
  },
  mend: {
    vi: "Bổ sung nhiệm vụ để đạt chỉ tiêu này, hoặc ghi rõ nhiệm vụ nào đã nêu thực hiện chỉ tiêu này.",
    en: "Add a task that works towards the target, or say which of the tasks does.",
  },
  basis: {
    vi: "Thông lệ: mỗi mục tiêu phải có nhiệm vụ để thực hiện",
    en: "Good practice: every goal has a task",
  },
  kinds: ["annual"],
  options: {},
  good: [
    {
      markdown: planOf(
        "- Mua bản quyền, cài đặt phần mềm diệt vi rút cho máy tính.\n- Công khai dự toán ngân sách.",
      ),
    },
  ],
  bad: [
    { markdown: planOf("- Rà soát văn bản quy phạm pháp luật.\n- Công khai dự toán ngân sách.") },
  ],
  notApplicable: ({ plan }) => {
    if (plan.appendices.some(({ present }) => !present)) {
      return {
        vi: "Kế hoạch dẫn đến phụ lục không có trong tệp; nhiệm vụ có thể nằm ở đó.",
        en: "The plan refers to an appendix that is not in the file and may hold the tasks.",
      };
    }
    const cut = cutTable(plan);
    if (cut !== undefined) return cut;
    if (plan.tasks.length > 0 || plan.areas.some(({ tasks }) => tasks.length > 0)) return undefined;
    return plan.sections.some(({ kind }) => kind === "tasks")
      ? undefined
      : {
          vi: "Không nhận ra phần nhiệm vụ hay bảng nhiệm vụ nào.",
          en: "Neither a section on tasks nor a task table was recognised.",
        };
  },
  check: ({ plan }) => {
    const goals = goalPaths(plan);
    const read = wordReader(plan);
    const stated = new Set(
      plan.targets.flatMap((target) => (target.in === "appendix" ? (target.indicator ?? []) : [])),
    );
    const targets = plan.targets.filter(
      (target) =>
        isOwnWork(target) &&
        isWithin(target.location.section, goals) &&
        (target.indicator === null || !stated.has(target.indicator)) &&
        namesMatter(read(target.text)),
    );
    if (targets.length === 0) return [];
    const wordings = targets.map((target) => read(ownWords(target)));
    const shares = servedShares(wordings, worksOf(plan, goals, read));
    return targets.filter((_, index) => (shares[index] ?? 1) < LEAST_SHARE).map(toFault);
  },
};

/** What all the work of an agency leads to needs no task of its own. */
const OUTCOMES =
  /^(?:satisfaction-|sipas-|par-index-|service-index-|assigned-tasks-|par-plan-|dossiers-|data-governance|legal-docs-issued)/;

function isOwnWork({ in: part, value, unit, indicator }: Target): boolean {
  if (part !== "body" || value === null || unit === "hạng" || unit === "điểm") return false;
  return indicator === null || !OUTCOMES.test(indicator);
}

/** Sections of goals alone; where goals and tasks share one, a target is a task as well. */
function goalPaths({ sections, areas }: Plan): ReadonlySet<string> {
  const shared = new Set(areas.flatMap(({ tasks }) => tasks));
  const mixed = sections.filter(({ path }) => shared.has(path)).map(({ path }) => path);
  return new Set(
    sections
      .filter(({ kind, title }) => kind === "goals" && !/nhiệm vụ|giải pháp/iu.test(title))
      .map(({ path }) => path)
      .filter((path) => !mixed.some((other) => other.startsWith(`${path}.`))),
  );
}

/** What is to be done, in plain words: rows of tables, and what the body says outside its goals and purpose. */
function worksOf(plan: Plan, goals: ReadonlySet<string>, read: WordReader): readonly string[] {
  const others = plan.sections
    .filter(({ kind }) => kind === "purpose" || kind === "budget")
    .map(({ path }) => path);
  const left = new Set([...goals, ...others]);
  const rows = plan.tasks.map(({ objective, task, activity, output }) =>
    [objective, task, activity, output]
      .flatMap((cell) => (cell === null ? [] : read(cell)))
      .filter((words) => words !== "")
      .join(" "),
  );
  const body = plan.passages
    .filter(({ part, section }) => part === "body" && section !== null && !isWithin(section, left))
    .map(({ text }) => read(text));
  return [...rows, ...body];
}

/**
 * In good plans a target and the task that serves it share more; what is less is another matter.
 */
const LEAST_SHARE = 0.22;

function ownWords({ text, exception }: Target): string {
  return exception === null ? text : text.replace(exception, "");
}

function toFault({ text, location }: Target): Fault {
  return {
    message: {
      vi: `Không thấy nhiệm vụ nào để thực hiện chỉ tiêu “${clip(text)}”.`,
      en: `No task was found for the target “${clip(text)}”.`,
    },
    quote: text,
    location,
  };
}

function planOf(tasks: string): string {
  return annualPlan(`## II. MỤC TIÊU\n\n- ${GOAL}\n\n## III. NHIỆM VỤ\n\n${tasks}`);
}

import type { Bilingual } from "../../document/bilingual.js";
import type { Task } from "../../plan/plan.js";
import { findDates } from "../../text/dates.js";
import { clip } from "../clip.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import { onceEach } from "../once.js";
import type { Fault, Rule } from "../rule.js";
import { NO_TABLE, type TaskTable, taskTables, workOf } from "../task-tables.js";

/** A guessed cell that is longer may hold words of its neighbours. */
const LONGEST_GUESS = 40;

export const deadlineOutsideYear: Rule = {
  id: "tasks/deadline-outside-year",
  severity: "warning",
  summary: {
    vi: "Thời hạn nằm ngoài năm kế hoạch hoặc không có trong lịch",
    en: "A deadline outside the year of the plan, or on a date that does not exist",
  },
  why: {
    vi: "Thời hạn thuộc năm khác thường còn sót từ kế hoạch cũ; nhiệm vụ đó không theo dõi được trong năm kế hoạch.",
    en: "A deadline in another year is usually left over from an old plan, and the task cannot be tracked.",
  },
  mend: {
    vi: "Sửa thời hạn về năm kế hoạch; nếu nhiệm vụ thật sự kéo dài sang năm khác thì ghi rõ phần việc phải xong trong năm.",
    en: "Move the deadline into the year of the plan, or say which part of the work is due within it.",
  },
  basis: {
    vi: "Thông lệ: nhiệm vụ của kế hoạch năm hoàn thành trong năm kế hoạch",
    en: "Good practice: the tasks of an annual plan are done within its year",
  },
  kinds: ["annual", "index"],
  options: {},
  good: [
    {
      markdown: planWithRows([
        { tt: "1", task: EXAMPLE_WORK, deadline: "Tháng 8/2026" },
        { tt: "2", task: "Báo cáo kết quả kiểm tra", deadline: "Trước ngày 20/12/2026" },
      ]),
    },
  ],
  bad: [
    { markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Tháng 8/2025" }]) },
    { markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Trước ngày 31/6/2026" }]) },
  ],
  notApplicable: ({ plan }) => {
    if (taskTables(plan).length === 0) return NO_TABLE;
    if (plan.header.planYear !== undefined) return undefined;
    return {
      vi: "Tên kế hoạch không nêu năm.",
      en: "The title of the plan does not state a year.",
    };
  },
  check: ({ plan }) => {
    const { planYear } = plan.header;
    if (planYear === undefined) return [];
    return taskTables(plan).flatMap((table) => faultsOf(table, planYear));
  },
};

function faultsOf({ appendix, tasks }: TaskTable, planYear: number): readonly Fault[] {
  const judged = tasks.filter(
    ({ deadline }) => !appendix.guessed || deadline.text.length <= LONGEST_GUESS,
  );
  const dated = judged.filter(({ deadline }) => deadline.end !== null);
  const outside = dated.filter((task) => severityOf(task, planYear) !== undefined);
  const [first] = outside;
  const timesIn = onceEach(unknownTimes);
  const unknown = judged.flatMap((task) =>
    timesIn(task.deadline.text).map((time) => unknownTime(task, time)),
  );
  if (first !== undefined && outside.length >= MANY && outside.length * 2 > dated.length) {
    return [...unknown, wholeTable(first, outside.length, planYear)];
  }
  return [...unknown, ...outside.map((task) => toFault(task, planYear))];
}

/** From so many on, and if they are most of the table, deadlines of another year are told of once. */
const MANY = 4;

function wholeTable(first: Task, count: number, planYear: number): Fault {
  return {
    message: {
      vi: `Phần lớn thời hạn của bảng (${count} dòng, từ “${first.deadline.text}”) nằm ngoài năm kế hoạch ${planYear}; có thể năm ở tên kế hoạch hoặc cả bảng còn để của năm khác.`,
      en: `Most deadlines in the table (${count} rows, starting with “${first.deadline.text}”) are outside the plan year ${planYear}; the title or the whole table may belong to another year.`,
    },
    quote: first.deadline.text,
    location: first.cells.deadline ?? first.location,
  };
}

function toFault(task: Task, planYear: number): Fault {
  const { text } = task.deadline;
  return {
    severity: severityOf(task, planYear) ?? "warning",
    message: {
      vi: `Nhiệm vụ “${clip(workOf(task))}” có thời hạn “${text}”, ngoài năm kế hoạch ${planYear}.`,
      en: `The task “${clip(workOf(task))}” is due “${text}”, outside the plan year ${planYear}.`,
    },
    quote: text,
    location: task.cells.deadline ?? task.location,
  };
}

const DAY: Bilingual = { vi: "ngày này", en: "day" };
const MONTH: Bilingual = { vi: "tháng này", en: "month" };
const QUARTER: Bilingual = { vi: "quý này", en: "quarter" };
const NO_MONTH = /(?<!\p{L})tháng\s*(?:0?0|1[3-9]|[2-9]\d)(?!\d)/iu;
const NO_QUARTER = /(?<!\p{L})quý\s*(?:0?[05-9]|VI{0,3}|IX|X)(?![\p{L}\d])/iu;

/** What is in no calendar: its words, and what they should name. */
interface UnknownTime {
  readonly words: string;
  readonly kind: Bilingual;
}

function unknownTimes(deadline: string): readonly UnknownTime[] {
  const day = findDates(deadline).find(({ iso }) => iso === undefined)?.text;
  if (day !== undefined) return [{ words: day, kind: DAY }];
  const month = NO_MONTH.exec(deadline)?.[0];
  if (month !== undefined) return [{ words: month, kind: MONTH }];
  const quarter = NO_QUARTER.exec(deadline)?.[0];
  return quarter === undefined ? [] : [{ words: quarter, kind: QUARTER }];
}

function unknownTime(task: Task, { words, kind }: UnknownTime): Fault {
  return {
    severity: "error",
    message: {
      vi: `Nhiệm vụ “${clip(workOf(task))}” có thời hạn ${words}, ${kind.vi} không có trong lịch.`,
      en: `The task “${clip(workOf(task))}” is due on ${words}, but there is no such ${kind.en}.`,
    },
    quote: task.deadline.text,
    location: task.cells.deadline ?? task.location,
  };
}

/**
 * Milder just before the year, when plans are made, and just after it, when they are reported on, and
 * for work that runs on into the months of a later one; not for a whole year that is another one.
 */
function severityOf({ deadline }: Task, planYear: number): Fault["severity"] | undefined {
  const { start, end, kind } = deadline;
  if (kind === "year" && end !== null && end.slice(0, 4) !== String(planYear)) return "warning";
  if (end !== null && end < `${planYear}-01-01`) {
    return end >= `${planYear - 1}-10-01` ? "info" : "warning";
  }
  if (start === null && end !== null && end > `${planYear}-12-31`) {
    return end <= `${planYear + 1}-03-31` ? "info" : "warning";
  }
  if (start !== null && start > `${planYear}-12-31`) {
    return start <= `${planYear + 1}-03-31` ? "info" : "warning";
  }
  const runsOn =
    kind === "range" && end !== null && end > `${planYear}-12-31` && !/-12-31$/u.test(end);
  return runsOn ? "info" : undefined;
}

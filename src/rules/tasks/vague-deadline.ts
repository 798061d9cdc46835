import type { Bilingual, Language } from "../../document/bilingual.js";
import { type Header, PLAN_KINDS, type Task } from "../../plan/plan.js";
import { canonical } from "../../text/fold.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import { groupBy, mostUsual } from "../group-by.js";
import type { Fault, Rule } from "../rule.js";
import { NO_TABLE, type TaskTable, taskTables } from "../task-tables.js";

export const vagueDeadline: Rule = {
  id: "tasks/vague-deadline",
  severity: "info",
  summary: {
    vi: "Thời hạn chung chung: “trong năm”, “sau khi có hướng dẫn”",
    en: "A deadline without a definite date: “trong năm”, “sau khi có hướng dẫn”",
  },
  why: {
    vi: "Thời hạn “trong năm” dồn việc vào tháng 12; thời hạn chờ văn bản của cấp trên thì không biết khi nào là chậm.",
    en: "“Trong năm” pushes the work into December, and a deadline that depends on someone else's document can never be missed.",
  },
  mend: {
    vi: "Chia theo quý, tháng hoặc thêm mốc cuối, ví dụ “Sau khi có hướng dẫn, chậm nhất ngày 30/8”.",
    en: "Give a quarter or a month, or add a final date, such as “Sau khi có hướng dẫn, chậm nhất ngày 30/8”.",
  },
  basis: {
    vi: "Thông lệ giao nhiệm vụ: rõ thời gian",
    en: "Good practice in assigning work: a clear deadline",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: planWithRows([
        { tt: "1", task: EXAMPLE_WORK, deadline: "Sau khi có hướng dẫn, chậm nhất ngày 30/8/2026" },
      ]),
    },
  ],
  bad: [
    { markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Trong năm" }]) },
    { markdown: planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Sau khi có hướng dẫn" }]) },
  ],
  notApplicable: ({ plan }) => (taskTables(plan).length > 0 ? undefined : NO_TABLE),
  check: ({ plan }) => taskTables(plan).flatMap((table) => faultsOf(table, plan.header)),
};

/**
 * One fault for all that is due "within the year", and one for each other wording, or for all of them
 * where they are many; it names the words that most rows have, "Trong năm" before a single "Cả năm".
 */
function faultsOf({ tasks }: TaskTable, header: Header): readonly Fault[] {
  const vague = tasks.flatMap((task) => {
    const wording = vagueness(task, header);
    return wording === undefined ? [] : [{ task, wording }];
  });
  const wordings = new Set(vague.map(({ wording }) => wording).filter((one) => one !== WHOLE_YEAR));
  const keyOf = (wording: string): string =>
    wording === WHOLE_YEAR || wordings.size < MANY_WORDINGS ? wording : VARIOUS;
  return [...groupBy(vague, ({ wording }) => keyOf(wording))].flatMap(([wording, rows]) =>
    toFault(
      wording,
      rows.map(({ task }) => task),
      header,
    ),
  );
}

/** From so many wordings on that are tied to no day, they are told of once. */
const MANY_WORDINGS = 3;
const VARIOUS = "various";

const WHOLE_YEAR = "the whole year";

/** What to write instead, with the year of the deadline or else of the plan, where there is one. */
function adviceFor(wording: string, { deadline }: Task, { planYear }: Header): Bilingual {
  const year = deadline.end?.slice(0, 4) ?? planYear;
  const behind = year === undefined ? "" : `/${year}`;
  if (wording === WHOLE_YEAR) {
    return {
      vi: `Ghi quý, tháng hoặc ngày hoàn thành, ví dụ “Quý III${behind}” hoặc “Trước ngày 30/9${behind}”.`,
      en: `Give a quarter, a month or a final date, such as “Quý III${behind}” or “Trước ngày 30/9${behind}”.`,
    };
  }
  const example = `Sau khi có hướng dẫn, chậm nhất ngày 30/8${behind}`;
  return {
    vi: `Chia theo quý, tháng hoặc thêm mốc cuối, ví dụ “${example}”.`,
    en: `Give a quarter or a month, or add a final date, such as “${example}”.`,
  };
}

/** Over several years a year is a time: "Năm 2028". */
function vagueness({ deadline }: Task, { planKind }: Header): string | undefined {
  const { kind, end, text } = deadline;
  if (kind === "year" && planKind === "programme" && /20\d\d/u.test(text)) return undefined;
  if (kind === "year") return WHOLE_YEAR;
  if (kind === "conditional" && end === null) return canonical(text);
  return kind === "unstated" && NO_TIME.test(canonical(text)) ? canonical(text) : undefined;
}

const NO_TIME =
  /quy định|kịp thời|sớm|thời (?:gian|hạn) (?:được )?(?:giao|tới)|phù hợp|khi cần|khẩn trương/u;

function toFault(wording: string, rows: readonly Task[], header: Header): readonly Fault[] {
  const first = mostUsual(rows, ({ deadline }) => deadline.text);
  if (first === undefined) return [];
  const { text } = first.deadline;
  const count =
    rows.length > 1
      ? {
          vi: `${rows.length} nhiệm vụ của bảng${whichRows(rows, "vi")} có`,
          en: `${rows.length} tasks in the table${whichRows(rows, "en")} have`,
        }
      : { vi: "Một nhiệm vụ có", en: "One task has" };
  const reason =
    wording === WHOLE_YEAR
      ? { vi: "không có mốc cụ thể trong năm", en: "which gives no time within the year" }
      : { vi: "không gắn với một ngày nào", en: "which is not tied to any date" };
  return [
    {
      message: {
        vi: `${count.vi} thời hạn ${wording === VARIOUS ? "như " : ""}“${text}”, ${reason.vi}.`,
        en: `${count.en} ${wording === VARIOUS ? "deadlines such as" : "the deadline"} “${text}”, ${reason.en}.`,
      },
      advice: adviceFor(wording, first, header),
      quote: text,
      location: first.cells.deadline ?? first.location,
    },
  ];
}

/** " (hàng 2, 5)", " (bảng 1: hàng 2; bảng 2: hàng 5)"; nothing where the rows were guessed. */
function whichRows(rows: readonly Task[], language: Language): string {
  const told = rows.slice(0, MOST_TOLD).map(({ location }) => location);
  if (told.some(({ row }) => row === null)) return "";
  const names = language === "vi" ? { table: "bảng", row: "hàng" } : { table: "table", row: "row" };
  const tables = [...groupBy(told, ({ table }) => String(table))].map(([table, places]) => ({
    table,
    rows: `${names.row} ${places.map(({ row }) => row).join(", ")}`,
  }));
  const words = tables.map((one) =>
    tables.length === 1 ? one.rows : `${names.table} ${one.table}: ${one.rows}`,
  );
  return ` (${words.join("; ")}${rows.length > MOST_TOLD ? ", …" : ""})`;
}

const MOST_TOLD = 8;

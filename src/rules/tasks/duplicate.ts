import type { Location } from "../../document/place.js";
import type { Task } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { clip } from "../clip.js";
import { EXAMPLE_WORK, planWithRows } from "../example-table.js";
import { type WordReader, wordReader } from "../plan-words.js";
import type { Fault, Rule } from "../rule.js";
import { NO_TABLE, rowWords, type TaskTable, taskTables, workOf } from "../task-tables.js";

/** Shorter words ("Báo cáo quý") may be said of several works. */
const LEAST_LETTERS = 15;

export const duplicate: Rule = {
  id: "tasks/duplicate",
  severity: "warning",
  summary: {
    vi: "Một nhiệm vụ được ghi hai lần",
    en: "The same task twice",
  },
  why: {
    vi: "Nhiệm vụ ghi hai lần với cùng đơn vị, thời hạn và sản phẩm thường do chép dòng khi soạn thảo; số nhiệm vụ tổng hợp sẽ sai.",
    en: "A row that repeats the task, unit, deadline and output of another is usually a leftover copy, and the totals are wrong.",
  },
  mend: {
    vi: "Bỏ một dòng, hoặc ghi rõ hai dòng khác nhau ở điểm nào.",
    en: "Delete one of the rows, or say how they differ.",
  },
  basis: {
    vi: "Thông lệ giao nhiệm vụ: mỗi việc giao một lần",
    en: "Good practice in assigning work: state each task once",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: planWithRows([
        { tt: "1", task: EXAMPLE_WORK, deadline: "Quý II/2026" },
        { tt: "2", task: EXAMPLE_WORK, deadline: "Quý IV/2026" },
      ]),
    },
  ],
  bad: [
    {
      markdown: planWithRows([
        { tt: "1", task: EXAMPLE_WORK },
        { tt: "2", task: "Công khai thủ tục hành chính thuộc thẩm quyền" },
        { tt: "3", task: EXAMPLE_WORK },
      ]),
    },
  ],
  notApplicable: ({ plan }) => (taskTables(plan).length > 0 ? undefined : NO_TABLE),
  check: ({ plan }) =>
    taskTables(plan)
      .filter(({ appendix }) => !appendix.guessed)
      .flatMap((table) => faultsOf(table, wordReader(plan))),
};

function faultsOf({ tasks }: TaskTable, read: WordReader): readonly Fault[] {
  const firstOf = new Map<string, Task>();
  const firstAtAnyTime = new Map<string, Task>();
  return tasks.flatMap((task, index) => {
    const work = workOf(task);
    const words = wordsOnly(work, read);
    if (words.length < LEAST_LETTERS) return [];
    const timeless = timelessKey(words, task, read);
    const key = `${timeless}\n${dueOf(task, read)}`;
    const first = firstOf.get(key);
    const other = firstAtAnyTime.get(timeless);
    if (first === undefined) firstOf.set(key, task);
    if (other === undefined) firstAtAnyTime.set(timeless, task);
    if (isMerged(task, tasks[index - 1], work)) return [];
    if (first !== undefined) return [toFault(task, first)];
    return other !== undefined && isNumberedAnew(task, other) && !COMES_AGAIN.test(fold(work))
      ? [toLaterFault(task, other)]
      : [];
  });
}

/** Work that a plan rightly lists for each quarter or place. */
const COMES_AGAIN =
  /bao cao|hop |hoi nghi|hoi thao|giao ban|kiem tra|so ket|tong ket|danh gia|khao sat|doi thoai|tap huan|boi duong|lop |tuyen truyen|ban tin|phat thanh|chuyen muc|dot |dinh ky|hang (?:thang|quy|tuan)|quy (?:[iv]+|\d)|cong khai|giam sat|theo doi|don doc|cham diem/;

function isNumberedAnew(task: Task, first: Task): boolean {
  return (
    task.tt !== null && first.tt !== null && (task.tt !== first.tt || task.group !== first.group)
  );
}

/** Whether the cell of the work spans from the row above, which holds the same words. */
function isMerged(task: Task, above: Task | undefined, work: string): boolean {
  return (
    above !== undefined &&
    above.group === task.group &&
    workOf(above) === work &&
    !isTwin(task, above)
  );
}

/** Two rows under each other that print all their cells alike, objectives and tasks included. */
function isTwin(task: Task, above: Task): boolean {
  const isNumbered = task.tt !== null && (task.tt !== above.tt || !isSameCell(task, above));
  return isNumbered && task.objective === above.objective && task.task === above.task;
}

/** Whether one number cell spans both rows, or no place tells. */
function isSameCell({ cells: { tt: own } }: Task, { cells: { tt: above } }: Task): boolean {
  const placeOf = (place: Location | undefined): string =>
    JSON.stringify([place?.page, place?.line, place?.column, place?.paragraph, place?.row]);
  return placeOf(own) === placeOf(above);
}

/** The days of a deadline, or its words where it names none. */
function dueOf({ deadline: { kind, start, end, text } }: Task, read: WordReader): string {
  return start !== null || end !== null ? `${kind} ${start} ${end}` : read(text);
}

/**
 * Equal for rows of these words that say the same but for their deadlines, whatever their letters,
 * abbreviations and order of units.
 */
function timelessKey(words: string, { objective, lead, output }: Task, read: WordReader): string {
  const units = lead.map(read).toSorted().join(";");
  return [words, wordsOnly(objective ?? "", read), units, read(output ?? "")].join("\n");
}

/** "Hoạt động 3: Rà soát …" is the same work as "Hoạt động 5: Rà soát …". */
function wordsOnly(work: string, read: WordReader): string {
  return read(work).replace(/^(?:muc tieu|nhiem vu|hoat dong) \d+ /u, "");
}

function toFault(task: Task, first: Task): Fault {
  const work = clip(workOf(task));
  return {
    message: {
      vi: `${rowWords(task).vi} ghi lại nhiệm vụ “${work}” đã có ở ${lowerFirst(rowWords(first).vi)}, cùng đơn vị chủ trì, thời hạn và sản phẩm.`,
      en: `${rowWords(task).en} repeats the task “${work}” of ${lowerFirst(rowWords(first).en)}, with the same unit, deadline and output.`,
    },
    quote: workOf(task),
    location: task.location,
  };
}

function toLaterFault(task: Task, first: Task): Fault {
  const work = clip(workOf(task));
  return {
    severity: "info",
    message: {
      vi: `${rowWords(task).vi} ghi lại nhiệm vụ “${work}” đã có ở ${lowerFirst(rowWords(first).vi)}, cùng đơn vị chủ trì và sản phẩm, chỉ khác thời hạn (“${task.deadline.text}”, “${first.deadline.text}”).`,
      en: `${rowWords(task).en} repeats the task “${work}” of ${lowerFirst(rowWords(first).en)}, with the same unit and output and another deadline.`,
    },
    quote: workOf(task),
    location: task.location,
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

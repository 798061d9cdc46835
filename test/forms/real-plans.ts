import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readText } from "../../src/readers/text/read-text.js";
import { MERGED, mergedCells, type TableRow, type Value } from "./merged-cells.js";
import type { PrintedAppendix, PrintedPlan } from "./printed-plan.js";

/** A plan of which only the text is left, and how its author laid it out. */
export interface RealPlan {
  readonly name: string;
  readonly text: Uint8Array;
  readonly printed: PrintedPlan;
  /** Its appendix is a table flattened to lines, which in text has to be guessed. */
  readonly flattened: boolean;
}

/** Real plans are never part of this repository; those that lie beside it, none when there are none. */
export async function realPlans(): Promise<RealPlan[]> {
  if (!existsSync(FOLDER)) return [];
  return await Promise.all(readdirSync(FOLDER).map(realPlan));
}

const FOLDER = "../shared/plans";
const LABELS = "../shared/gold";

const APPENDIX = /^Phụ lục$/u;
const GROUP = /^([IVX]+) (\p{Lu}.+ \(\d+ mục tiêu.+?\))/u;

async function realPlan(file: string): Promise<RealPlan> {
  const text = readFileSync(`${FOLDER}/${file}`);
  const { document } = await readText(text);
  const lines = document.blocks.flatMap((block) => (block.type === "paragraph" ? block.text : []));
  const start = lines.findIndex((line) => APPENDIX.test(line));
  const flattened = start !== -1;
  const labels = `${LABELS}/${file.slice(0, 3)}.json`;
  const appendices = flattened
    ? [appendixOf(lines.slice(start), JSON.parse(readFileSync(labels, "utf8")).tasks)]
    : [];
  const printed = { ...printedPlan(flattened ? lines.slice(0, start) : lines), appendices };
  return { name: file, text, printed, flattened };
}

/** The parts of a plan by its lines: what stands above its kind, and from "Nơi nhận:" on. */
function printedPlan(lines: readonly string[]): Omit<PrintedPlan, "appendices"> {
  const kind = lines.indexOf("KẾ HOẠCH");
  const head = lines.slice(0, Math.max(0, kind));
  const titled = kind === -1 ? 1 : kind + 2;
  const foot = lines.findIndex((line) => /^Nơi nhận/u.test(line));
  const closing = foot === -1 ? [] : lines.slice(foot);
  const signature = closing.findIndex((line, index) => index > 0 && !line.startsWith("- "));
  return {
    letterhead: { left: head.slice(0, 1), right: head.slice(1) },
    title: lines.slice(head.length, titled),
    body: lines.slice(titled, foot === -1 ? undefined : foot),
    closing: {
      left: signature === -1 ? closing : closing.slice(0, signature),
      right: signature === -1 ? [] : closing.slice(signature),
    },
  };
}

interface LabelledTask {
  readonly tt: string;
  readonly group: string;
  readonly objective: string;
  readonly task: string;
  readonly activity: string;
  readonly output: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadline: { readonly text: string };
  readonly note: string;
}

const COLUMNS = [
  ["TT", 10],
  ["Mục tiêu", 45],
  ["Nhiệm vụ", 42],
  ["Hoạt động", 42],
  ["Kết quả/ Sản phẩm", 30],
  ["Đơn vị chủ trì", 22],
  ["Đơn vị phối hợp", 25],
  ["Thời gian thực hiện", 20],
  ["Ghi chú", 14],
] as const;

/** The table that the labels describe, with the group rows and titles of the flattened lines. */
function appendixOf(lines: readonly string[], tasks: readonly LabelledTask[]): PrintedAppendix {
  const header = lines.findIndex((line) => /^TT\s/u.test(line));
  const titles = new Map(
    lines.flatMap((line) => {
      const [, label, title] = GROUP.exec(line) ?? [];
      return label === undefined || title === undefined ? [] : [[label, title] as const];
    }),
  );
  const rows = tasks.flatMap((task, index): TableRow[] => {
    const above = tasks[index - 1];
    const row = { cells: cellsOf(task, above?.group === task.group ? above : undefined) };
    if (above?.group === task.group) return [row];
    return [[task.group, titles.get(task.group) ?? ""], row];
  });
  return {
    heading: lines.slice(0, header),
    table: {
      columns: COLUMNS.map(([title, width]) => ({ title, width })),
      rows: mergedCells(rows, COLUMNS.length),
    },
  };
}

/** A task shares the cells of the one above as far as it serves the same objective, task, activity. */
function cellsOf(task: LabelledTask, above: LabelledTask | undefined): Value[] {
  const sameObjective = above?.tt === task.tt && above.objective === task.objective;
  const sameTask = above?.task === task.task;
  const sameActivity = sameTask && above.activity === task.activity;
  const shared = (text: string, isShared: boolean): Value => (isShared ? MERGED : text);
  return [
    shared(task.tt, sameObjective),
    shared(task.objective, sameObjective),
    shared(task.task, sameTask),
    shared(task.activity, sameActivity),
    shared(task.output, sameActivity && above.output === task.output),
    shared(task.lead, sameActivity && above.lead === task.lead),
    shared(task.coordinating, sameActivity && above.coordinating === task.coordinating),
    shared(task.deadline.text, sameActivity && above.deadline.text === task.deadline.text),
    shared(task.note, sameActivity && above.note === task.note),
  ];
}

import type { Bilingual, Language } from "../document/bilingual.js";
import type { CheckedDocument, DocumentReport } from "../findings/report.js";
import type { DeadlineKind } from "../plan/plan.js";
import { byAgency } from "./agencies.js";
import { AREA_WORDS } from "./area-words.js";
import { placeWords } from "./place-words.js";
import { type Column, dayOf, type SheetTable, tableOf } from "./sheet-table.js";

interface Row {
  readonly agency: string;
  readonly path: string;
  readonly task: CheckedDocument["tasks"][number];
}

/**
 * The tasks of all plans by the day on which they are due; then those that recur, hang on something else or
 * have no deadline, each in the order of the plans.
 */
export function deadlineTable(
  documents: readonly DocumentReport[],
  language: Language,
): SheetTable {
  const rows = byAgency(documents).flatMap(({ name, isKnown, documents: submitted }) =>
    submitted.flatMap((document) =>
      tasksOf(document).map((task) => ({ agency: isKnown ? name : "", path: document.path, task })),
    ),
  );
  return tableOf(
    { vi: "Nhiệm vụ", en: "Tasks" },
    COLUMNS,
    rows.toSorted((one, other) => compare(rank(one), rank(other))),
    language,
  );
}

function tasksOf(document: DocumentReport): CheckedDocument["tasks"] {
  return document.status === "failed" ? [] : document.tasks;
}

/** Sorts behind every day. */
const LATER: Readonly<Partial<Record<DeadlineKind, string>>> = {
  recurring: "recurring 1",
  conditional: "recurring 2",
};

/** Days of tasks that end together go by their beginning; one without a beginning is as good as due. */
function rank({ task: { deadline } }: Row): string {
  if (deadline.end === null) return LATER[deadline.kind] ?? "recurring 3";
  return `${deadline.end} ${deadline.start ?? deadline.end}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const KIND_WORDS: Readonly<Record<DeadlineKind, Bilingual>> = {
  date: { vi: "ngày", en: "day" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  year: { vi: "cả năm", en: "year" },
  range: { vi: "nhiều tháng", en: "range" },
  recurring: { vi: "định kỳ, thường xuyên", en: "recurring" },
  conditional: { vi: "khi có điều kiện", en: "conditional" },
  unstated: { vi: "chưa nêu", en: "not stated" },
};

const COLUMNS: readonly Column<Row>[] = [
  {
    title: { vi: "Hạn (đến ngày)", en: "Due" },
    width: 12,
    value: ({ task }) => dayOf(task.deadline.end),
  },
  {
    title: { vi: "Từ ngày", en: "From" },
    width: 12,
    value: ({ task }) => dayOf(task.deadline.start),
  },
  {
    title: { vi: "Thời gian như trong kế hoạch", en: "Deadline as printed" },
    width: 18,
    value: ({ task }) => task.deadline.text,
  },
  {
    title: { vi: "Loại thời hạn", en: "Kind" },
    width: 12,
    value: ({ task }, language) => KIND_WORDS[task.deadline.kind][language],
  },
  { title: { vi: "Cơ quan", en: "Agency" }, width: 20, value: ({ agency }) => agency },
  {
    title: { vi: "Nhiệm vụ", en: "Task" },
    width: 36,
    value: ({ task }) => task.task ?? task.objective,
  },
  { title: { vi: "Hoạt động", en: "Activity" }, width: 32, value: ({ task }) => task.activity },
  { title: { vi: "Kết quả, sản phẩm", en: "Output" }, width: 22, value: ({ task }) => task.output },
  { title: { vi: "Chủ trì", en: "Lead" }, width: 18, value: ({ task }) => task.lead.join("; ") },
  {
    title: { vi: "Lĩnh vực", en: "Area" },
    width: 18,
    value: ({ task: { area } }, language) => (area === null ? null : AREA_WORDS[area][language]),
  },
  { title: { vi: "Tệp", en: "File" }, width: 20, value: ({ path }) => path },
  {
    title: { vi: "Vị trí", en: "Place" },
    width: 18,
    value: ({ task }, language) => placeWords(task.location, language),
  },
];

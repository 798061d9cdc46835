import type { Bilingual, Language } from "../document/bilingual.js";
import { INDICATORS } from "../facts/indicators.js";
import type { PlanExtract } from "../plan/extract-schema.js";
import { AREA_WORDS } from "./area-words.js";
import { placeWords } from "./place-words.js";
import { type Column, dayOf, type SheetTable, tableOf } from "./sheet-table.js";

type Task = PlanExtract["tasks"][number];
type Target = PlanExtract["targets"][number];

/** One row for each finest row of the task tables, with the days of its deadline. */
export function taskTable({ tasks }: PlanExtract, language: Language): SheetTable {
  return tableOf({ vi: "Nhiệm vụ", en: "Tasks" }, TASK_COLUMNS, tasks, language);
}

/** The sheets of a workbook: tasks, targets by area, outline, duties, citations, abbreviations. */
export function planTables(plan: PlanExtract, language: Language): SheetTable[] {
  const { sections, responsibilities, citations, abbreviations } = plan;
  return [
    taskTable(plan, language),
    tableOf({ vi: "Chỉ tiêu", en: "Targets" }, TARGET_COLUMNS, byArea(plan.targets), language),
    tableOf({ vi: "Bố cục", en: "Outline" }, SECTION_COLUMNS, sections, language),
    tableOf({ vi: "Phân công", en: "Duties" }, DUTY_COLUMNS, responsibilities, language),
    tableOf({ vi: "Văn bản viện dẫn", en: "Citations" }, CITATION_COLUMNS, citations, language),
    tableOf({ vi: "Chữ viết tắt", en: "Abbreviations" }, SHORT_COLUMNS, abbreviations, language),
  ];
}

const PLACE = {
  title: { vi: "Vị trí", en: "Place" },
  width: 30,
  value: ({ location }: Pick<Task, "location">, language: Language) =>
    placeWords(location, language),
};

const AREA = {
  title: { vi: "Lĩnh vực", en: "Area" },
  width: 24,
  value: ({ area }: Pick<Task, "area">, language: Language) =>
    area === null ? null : AREA_WORDS[area][language],
};

const TASK_COLUMNS: readonly Column<Task>[] = [
  { title: { vi: "TT", en: "No." }, width: 6, value: ({ tt }) => tt },
  { title: { vi: "Nhóm", en: "Group" }, width: 7, value: ({ group }) => group },
  AREA,
  { title: { vi: "Mục tiêu", en: "Objective" }, width: 34, value: ({ objective }) => objective },
  { title: { vi: "Nhiệm vụ", en: "Task" }, width: 40, value: ({ task }) => task },
  { title: { vi: "Hoạt động", en: "Activity" }, width: 40, value: ({ activity }) => activity },
  { title: { vi: "Kết quả, sản phẩm", en: "Output" }, width: 26, value: ({ output }) => output },
  { title: { vi: "Chủ trì", en: "Lead" }, width: 24, value: ({ lead }) => lead.join("; ") },
  {
    title: { vi: "Phối hợp", en: "Coordinating" },
    width: 24,
    value: ({ coordinating }) => coordinating.join("; "),
  },
  {
    title: { vi: "Thời gian (như trong kế hoạch)", en: "Deadline (as printed)" },
    width: 20,
    value: ({ deadline }) => deadline.text,
  },
  {
    title: { vi: "Từ ngày", en: "From" },
    width: 12,
    value: ({ deadline: { start } }) => dayOf(start),
  },
  {
    title: { vi: "Đến ngày", en: "To" },
    width: 12,
    value: ({ deadline: { end } }) => dayOf(end),
  },
  { title: { vi: "Kinh phí", en: "Budget" }, width: 14, value: ({ budget }) => budget },
  { title: { vi: "Ghi chú", en: "Note" }, width: 16, value: ({ note }) => note },
  PLACE,
];

const LABELS = new Map(INDICATORS.map(({ id, label }) => [id, label]));
const COMPARATOR_WORDS: Readonly<Record<NonNullable<Target["comparator"]>, Bilingual>> = {
  ">=": { vi: "tối thiểu", en: "at least" },
  ">": { vi: "trên", en: "more than" },
  "=": { vi: "bằng", en: "equal to" },
  "<=": { vi: "tối đa", en: "at most" },
  "<": { vi: "dưới", en: "less than" },
};
const CHANGE_WORDS: Readonly<Record<NonNullable<Target["change"]>, Bilingual>> = {
  reduce: { vi: "giảm", en: "reduce" },
  increase: { vi: "tăng", en: "increase" },
};

const TARGET_COLUMNS: readonly Column<Target>[] = [
  AREA,
  {
    title: { vi: "Chỉ số", en: "Indicator" },
    width: 36,
    value: ({ indicator }) => (indicator === null ? null : (LABELS.get(indicator) ?? indicator)),
  },
  {
    title: { vi: "Cam kết trong kế hoạch", en: "Commitment" },
    width: 60,
    value: ({ text }) => text,
  },
  {
    title: { vi: "Tăng, giảm", en: "Change" },
    width: 10,
    value: ({ change }, language) => (change === null ? null : CHANGE_WORDS[change][language]),
  },
  {
    title: { vi: "So sánh", en: "Comparison" },
    width: 11,
    value: ({ comparator }, language) =>
      comparator === null ? null : COMPARATOR_WORDS[comparator][language],
  },
  {
    title: { vi: "Mức", en: "Level" },
    width: 9,
    value: ({ value, deferred }, language) =>
      deferred ? { vi: "dẫn chiếu", en: "deferred" }[language] : value,
  },
  { title: { vi: "Đến mức", en: "Up to" }, width: 9, value: ({ valueMax }) => valueMax },
  { title: { vi: "Đơn vị", en: "Unit" }, width: 9, value: ({ unit }) => unit },
  { title: { vi: "Thời kỳ", en: "Period" }, width: 20, value: ({ period }) => period },
  {
    title: { vi: "Điều kiện", en: "Condition" },
    width: 10,
    value: ({ conditional }, language) =>
      conditional ? { vi: "nếu có", en: "if any" }[language] : null,
  },
  { title: { vi: "Ngoại lệ", en: "Exception" }, width: 24, value: ({ exception }) => exception },
  PLACE,
  {
    title: { vi: "Mã chỉ số", en: "Indicator id" },
    width: 30,
    value: ({ indicator }) => indicator,
  },
];

const SECTION_COLUMNS: readonly Column<PlanExtract["sections"][number]>[] = [
  { title: { vi: "Mục", en: "Path" }, width: 12, value: ({ path }) => path },
  { title: { vi: "Tiêu đề", en: "Title" }, width: 70, value: ({ title }) => title },
  AREA,
  PLACE,
];

const DUTY_COLUMNS: readonly Column<PlanExtract["responsibilities"][number]>[] = [
  { title: { vi: "Đơn vị, cá nhân", en: "Unit" }, width: 40, value: ({ unit }) => unit },
  { title: { vi: "Được giao", en: "Duty" }, width: 80, value: ({ duty }) => duty },
  PLACE,
];

const CITATION_COLUMNS: readonly Column<PlanExtract["citations"][number]>[] = [
  { title: { vi: "Loại văn bản", en: "Type" }, width: 16, value: ({ type }) => type },
  { title: { vi: "Số, ký hiệu", en: "Number" }, width: 20, value: ({ number }) => number },
  { title: { vi: "Ngày", en: "Date" }, width: 12, value: ({ date }) => dayOf(date) },
  { title: { vi: "Cơ quan ban hành", en: "Issuer" }, width: 30, value: ({ issuer }) => issuer },
  { title: { vi: "Như trong kế hoạch", en: "As printed" }, width: 50, value: ({ text }) => text },
  PLACE,
];

const SHORT_COLUMNS: readonly Column<PlanExtract["abbreviations"][number]>[] = [
  { title: { vi: "Viết tắt", en: "Abbreviation" }, width: 14, value: ({ short }) => short },
  { title: { vi: "Nghĩa", en: "Meaning" }, width: 50, value: ({ expansion }) => expansion },
  {
    title: { vi: "Giải thích tại", en: "Explained at" },
    width: 24,
    value: ({ definedAt }, language) =>
      definedAt === null ? null : placeWords(definedAt, language),
  },
  { title: { vi: "Số lần dùng", en: "Uses" }, width: 12, value: ({ uses }) => uses },
];

/** In the order of the reform areas, those without one last; in an area as in the plan. */
function byArea(targets: readonly Target[]): Target[] {
  const order = Object.keys(AREA_WORDS);
  const rank = ({ area }: Target): number => (area === null ? order.length : order.indexOf(area));
  return targets.toSorted((one, other) => rank(one) - rank(other));
}

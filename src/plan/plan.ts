import type { Location } from "../document/place.js";
import type { EditTraces, PlanLetters } from "./file-traces.js";
import type { Layout } from "./layout.js";

export const REFORM_AREAS = [
  "steering",
  "institutions",
  "procedures",
  "apparatus",
  "civil-service",
  "public-finance",
  "digital-government",
  "business-environment",
  "sipas",
] as const;
export type ReformArea = (typeof REFORM_AREAS)[number];

export const SECTION_KINDS = [
  "purpose",
  "goals",
  "tasks",
  "budget",
  "implementation",
  "appendix",
  "area",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * `annual` is a yearly CCHC plan, `index` one that raises PAR INDEX or SIPAS, `programme` one that
 * carries out a resolution or conclusion over several years.
 */
export const PLAN_KINDS = ["annual", "index", "programme", "other"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const COMPARATORS = [">=", ">", "=", "<=", "<"] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A value as understood, the words it was read from, and where they stand. */
export interface Sourced<T> {
  readonly value: T;
  readonly quote: string;
  readonly location: Location;
}

/** What the document says of itself. `undefined` is absent; a blank ordinal or day is not absent. */
export interface Header {
  readonly parentAgency: Sourced<string> | undefined;
  readonly agency: Sourced<string> | undefined;
  /** The printed "Số: …" line; `value` is undefined when the ordinal is blank. */
  readonly number: Sourced<string | undefined> | undefined;
  readonly symbol: Sourced<string> | undefined;
  /** The printed date; `value` is an ISO date, undefined when the day or month is blank. */
  readonly date: Sourced<string | undefined> | undefined;
  readonly place: Sourced<string> | undefined;
  readonly docType: Sourced<string> | undefined;
  readonly subject: Sourced<string> | undefined;
  readonly planYear: number | undefined;
  readonly planKind: PlanKind;
  readonly signer: Sourced<Signer> | undefined;
  readonly recipients: readonly Sourced<string>[];
  /** Whether a letterhead (agency block, motto, number or date line) was seen at all. */
  readonly letterhead: boolean;
  /** Whether the plan came with a decision that is not in the file: "(Ban hành kèm theo Quyết định số …)". */
  readonly issuedByDecision: boolean;
}

export interface Signer {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. TRƯỞNG BAN" as printed; undefined when the head signs himself. */
  readonly capacity: string | undefined;
  readonly title: string | undefined;
  readonly name: string | undefined;
}

export interface Section {
  /** Labels as printed, joined: "II.3"; a second section with the same path gets "#2". */
  readonly path: string;
  readonly label: string;
  readonly title: string;
  /** 1 for the outermost sections. */
  readonly level: number;
  readonly kind: SectionKind;
  readonly area: ReformArea | null;
  readonly location: Location;
  /** Path of the section that holds this one. */
  readonly parent: string | null;
  /** Whether any text stands under the heading itself or under its subsections. */
  readonly hasContent: boolean;
}

/** Where one reform area is treated: section paths, and labels of the groups of the task table. */
export interface AreaCoverage {
  readonly id: ReformArea;
  readonly goals: readonly string[];
  readonly tasks: readonly string[];
  readonly appendix: readonly string[];
}

export interface Target {
  /** The clause that commits. */
  readonly text: string;
  /** The whole bullet or sentence. */
  readonly quote: string;
  /** Id of the indicator catalogue; `null` when none fits. */
  readonly indicator: string | null;
  readonly area: ReformArea | null;
  readonly comparator: Comparator | null;
  readonly value: number | null;
  /** Upper end of a range. */
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly change: "reduce" | "increase" | null;
  readonly period: string | null;
  /** The level is set by somebody else and no number is printed. */
  readonly deferred: boolean;
  /** "nếu có", "nếu phát sinh", "nếu đủ điều kiện". */
  readonly conditional: boolean;
  /** What is left out, as printed: "trừ văn bản mật". */
  readonly exception: string | null;
  readonly in: "body" | "appendix";
  readonly location: Location;
}

export const DEADLINE_KINDS = [
  "date",
  "month",
  "quarter",
  "year",
  "range",
  "recurring",
  "conditional",
  "unstated",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A deadline as printed, and the days it spans as ISO dates where it says so. */
export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
}

/** One finest row of a task table. Absent columns and blank cells are `null` or empty. */
export interface Task {
  readonly tt: string | null;
  /** Label of the group row above ("II"). */
  readonly group: string | null;
  readonly area: ReformArea | null;
  readonly objective: string | null;
  readonly task: string | null;
  readonly activity: string | null;
  readonly output: string | null;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: Deadline;
  readonly note: string | null;
  readonly budget: string | null;
  readonly location: Location;
  /** Where the cell of each column of the table stands, blank cells too. */
  readonly cells: Readonly<Partial<Record<TaskColumn, Location>>>;
  /** Index of the appendix in `Plan.appendices` that holds the row. */
  readonly appendix: number;
}

export type TaskColumn =
  | "tt"
  | "objective"
  | "task"
  | "activity"
  | "output"
  | "lead"
  | "coordinating"
  | "deadline"
  | "note"
  | "budget";

export interface Counts {
  readonly objectives: number | null;
  readonly tasks: number | null;
  readonly activities: number | null;
}

export interface AppendixGroup {
  readonly label: string;
  readonly title: string;
  readonly area: ReformArea | null;
  /** What the group row says it holds: "(06 mục tiêu; 06 nhiệm vụ và 07 hoạt động)". */
  readonly declared: Counts | null;
  readonly actual: Counts;
  readonly location: Location;
  /** The group row as printed. */
  readonly quote: string;
}

/** An appendix that is there, one that the text refers to, or both. */
export interface Appendix {
  /** "Phụ lục", "Phụ lục I"; `null` for a table that has no such heading ("Có biểu kèm theo"). */
  readonly label: string | null;
  readonly title: string | null;
  readonly present: boolean;
  readonly referencedAt: readonly Location[];
  /** The words that refer to it, in the order of `referencedAt`. */
  readonly references: readonly string[];
  readonly groups: readonly AppendixGroup[];
  /** What its last row says that the whole table holds: "Tổng số: 12 nhiệm vụ". */
  readonly declared: Counts | null;
  /** Columns that its task table has; empty when it has none. */
  readonly columns: readonly TaskColumn[];
  /** Whether the table was inferred from flattened text. */
  readonly guessed: boolean;
  /** Whether a table of it is cut off at the edge of the page, so that columns and words may lack. */
  readonly isCut: boolean;
  readonly location: Location | null;
}

export interface Citation {
  /** The words of the citation: "Kế hoạch số 2943/KH-UBND ngày 20/9/2021 của UBND tỉnh". */
  readonly text: string;
  readonly type: string | null;
  /** Without blanks, dashes as "-"; `null` for a document cited by name. */
  readonly number: string | null;
  /** ISO date; `null` when absent or impossible. */
  readonly date: string | null;
  /** The date as printed, also when it is impossible. */
  readonly dateText: string | null;
  readonly issuer: string | null;
  /** The clause that it stands in, some lines at most: what the plan says of the document. */
  readonly clause: string;
  readonly location: Location;
}

/** An abbreviation that the plan uses or explains. */
export interface Abbreviation {
  readonly short: string;
  /** What the plan says that it stands for; `null` when it does not say, or in words that differ. */
  readonly expansion: string | null;
  /** Where it is explained; `null` when it is not. */
  readonly definedAt: Location | null;
  /** Where it stands first in running text, and how often; headings in capitals do not count. */
  readonly usedAt: Location | null;
  readonly uses: number;
}

/** Who is given what in the sections on implementation. */
export interface Responsibility {
  /** As named where the duty is given, without "Giao" or "Đề nghị". */
  readonly unit: string;
  /** The words of the duty, those below the heading that names the unit; `null` when there are none. */
  readonly duty: string | null;
  readonly location: Location;
}

/** One paragraph of the plan, or one cell of a table, for rules that look at the words themselves. */
export interface Passage {
  readonly text: string;
  readonly part: "header" | "body" | "closing" | "appendix";
  readonly section: string | null;
  /** The location of the character at `offset` of `text`. */
  locate(offset: number): Location;
}

/** A promise that holds for all of something, told in words without a figure. */
export interface Pledge {
  /** Id of the indicator that its words name. */
  readonly indicator: string;
  /** The clause that promises. */
  readonly text: string;
  readonly location: Location;
}

/** The typed plan: everything that rules reason about, each value with its place. */
export interface Plan {
  readonly header: Header;
  readonly sections: readonly Section[];
  readonly areas: readonly AreaCoverage[];
  readonly targets: readonly Target[];
  readonly pledges: readonly Pledge[];
  readonly tasks: readonly Task[];
  readonly appendices: readonly Appendix[];
  readonly citations: readonly Citation[];
  readonly responsibilities: readonly Responsibility[];
  readonly abbreviations: readonly Abbreviation[];
  readonly passages: readonly Passage[];
  readonly traces: EditTraces;
  /** Where pictures stand, whose words are not read; `undefined` where the format or its reader cannot tell. */
  readonly pictures: readonly Location[] | undefined;
  /** `undefined` where the format or its reader cannot tell. */
  readonly letters: PlanLetters | undefined;
  /** `undefined` where the format carries none: Markdown, text, HTML, legacy Word files, scans. */
  readonly layout: Layout | undefined;
}

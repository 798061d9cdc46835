import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { byAgency } from "./agencies.js";

/** How every document stands to every target: what a superior looks at first. */
export interface Matrix {
  /** The targets of all profiles that the documents were held against, each id once. */
  readonly columns: readonly MatrixColumn[];
  /** Every document, also the unreadable; those of one agency follow each other. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  /** Id of the target in its profile. */
  readonly target: string;
  /** Of the first profile that has the target. */
  readonly label: string;
  /** Whom the target binds, where the profile has another of the same label. */
  readonly scope?: Bilingual | undefined;
  /** The distinct levels that are asked for: more than one where profiles differ. */
  readonly required: readonly Compliance["required"][];
}

export interface MatrixRow {
  /** As a sentence writes it, with the path where two are called the same; the path where none is known. */
  readonly agency: string;
  readonly isKnown: boolean;
  readonly document: DocumentReport;
  /** 2 and 3 for the second of three files that one agency handed in. */
  readonly submission: { readonly number: number; readonly of: number };
  /** In the order of the columns; `null` where the document could not be read or its profile lacks the target. */
  readonly cells: readonly (Compliance | null)[];
}

/** Of the targets that bind a plan, how many there are and how many it meets. */
export interface Tally {
  readonly met: number;
  readonly asked: number;
}

export function matrixOf(documents: readonly DocumentReport[]): Matrix {
  const columns = columnsOf(documents);
  const rows = byAgency(documents).flatMap(({ title, isKnown, documents: submitted }) =>
    submitted.map((document, index) => ({
      agency: title,
      isKnown,
      document,
      submission: { number: index + 1, of: submitted.length },
      cells: cellsOf(document, columns),
    })),
  );
  return { columns, rows };
}

export function tallyOf({ compliance }: Pick<DocumentReport, "compliance">): Tally {
  const asked = compliance.filter(({ status }) => status !== "not-applicable");
  return { met: asked.filter(({ status }) => status === "met").length, asked: asked.length };
}

function columnsOf(documents: readonly DocumentReport[]): readonly MatrixColumn[] {
  const columns = new Map<
    string,
    Omit<MatrixColumn, "target" | "required"> & { required: Map<string, Compliance["required"]> }
  >();
  for (const { target, label, scope, required } of documents.flatMap(
    ({ compliance }) => compliance,
  )) {
    const column = columns.get(target) ?? {
      label,
      ...(scope !== undefined && { scope }),
      required: new Map(),
    };
    column.required.set(`${required.comparator} ${required.value} ${required.unit}`, required);
    columns.set(target, column);
  }
  return [...columns].map(([target, { required, ...named }]) => ({
    target,
    ...named,
    required: [...required.values()],
  }));
}

function cellsOf(
  { compliance }: DocumentReport,
  columns: readonly MatrixColumn[],
): readonly (Compliance | null)[] {
  const byTarget = new Map(compliance.map((entry) => [entry.target, entry]));
  return columns.map(({ target }) => byTarget.get(target) ?? null);
}

import type { DocumentReport } from "../findings/report.js";
import { type Agency, byAgency } from "./agencies.js";
import { tallyOf } from "./matrix.js";
import { wasChecked } from "./summary.js";

/** What became of some files, counted. */
export interface FileTotals {
  readonly files: number;
  /** Files that could not be read. */
  readonly failed: number;
  /** The same, and files in which no plan was recognised. */
  readonly unread: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly met: number;
  readonly asked: number;
  readonly tasks: number;
}

export interface AgencyTotals extends FileTotals, Pick<Agency, "title"> {}

/** The totals by agency, in the order in which each comes first; a file without one stands for itself. */
export function agencyTotals(documents: readonly DocumentReport[]): readonly AgencyTotals[] {
  return byAgency(documents).map(({ title, documents: submitted }) => ({
    title,
    ...fileTotals(submitted),
  }));
}

export function fileTotals(documents: readonly DocumentReport[]): FileTotals {
  const sum = (count: (document: DocumentReport) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    files: documents.length,
    failed: documents.filter(({ status }) => status === "failed").length,
    unread: documents.filter(isUnread).length,
    error: sum(({ counts }) => counts.error),
    warning: sum(({ counts }) => counts.warning),
    info: sum(({ counts }) => counts.info),
    met: sum((document) => tallyOf(document).met),
    asked: sum((document) => tallyOf(document).asked),
    tasks: sum((document) => (document.status === "failed" ? 0 : document.tasks.length)),
  };
}

/** A count over some files; `null` where none of them was checked and nothing was found all the same. */
export function countWhereChecked(totals: FileTotals, key: CountKey): number | null {
  return totals.files === totals.unread && totals[key] === 0 ? null : totals[key];
}

export type CountKey = "error" | "warning" | "info" | "met" | "asked" | "tasks";

function isUnread(document: DocumentReport): boolean {
  return document.status === "failed" || !wasChecked(document);
}

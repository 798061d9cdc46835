import type { Bilingual, Language } from "../document/bilingual.js";
import type { DocumentReport, Report, WholeRun } from "../findings/report.js";
import type { RunTally } from "./run-tally.js";

export const GROUPINGS = ["document", "agency"] as const;
export type GroupBy = (typeof GROUPINGS)[number];

export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** In columns; only reports meant for a terminal heed it. */
  readonly width: number;
  /** `findings` leaves out what went well and what was recognised. */
  readonly detail: "full" | "findings";
  /** Whether findings that were set aside with a reason are listed too, or only counted. */
  readonly silenced: "listed" | "counted";
  /** `agency` makes of the Markdown report a list of what each agency has to mend; else by document. */
  readonly groupBy?: GroupBy | undefined;
  /** The one that the program runs in, from a root and with "/", for formats that need paths below it. */
  readonly folder?: string | undefined;
  /** Set where only a part of the files is checked. */
  readonly run?: WholeRun | undefined;
}

/** What a report comes out as: text, or the bytes of a Word file or a workbook. */
export type Rendered = string | Uint8Array;

/** Turns a report into text or bytes; a pure function of both arguments. */
export interface Reporter {
  render(report: Report, options: ReportOptions): Rendered | Promise<Rendered>;
  /** For formats that cannot be shown on a screen. */
  readonly givesBytes?: true;
  /** What stands in a file of the format before the first document, and is not shown on a screen. */
  renderOpening?(options: ReportOptions): string;
  /** Given by formats that print each document as it is done; `render` is then the sum of these. */
  renderDocument?(document: DocumentReport, options: ReportOptions): string;
  /** Given by formats that can fill a folder: the content of each file by its name there. */
  renderFolder?(report: Report, options: ReportOptions): ReadonlyMap<string, Rendered>;
  /** The names of these files, by the paths of the documents. */
  fileNames?(paths: readonly string[]): readonly string[];
  /** Given by formats that say nothing of some documents: why not of this one. */
  leavesOut?(document: DocumentReport): Bilingual | undefined;
  /** Given by formats whose files people fill in: whether a file is still as it was written. */
  isUntouched?(file: Uint8Array): boolean;
  /**
   * Given where an earlier run may have left files in such a folder that this one has no document for: whether
   * the text under this name is one of them. The text may be cut after a thousand letters.
   */
  isOwnFile?(name: string, text: string): boolean;
  /** What follows the last document in such a format. */
  renderClosing?(run: RunSum, options: ReportOptions): string;
}

/** What there is to say of a whole run whose documents are not kept. */
export interface RunSum {
  readonly tally: RunTally;
  readonly counts: Report["counts"];
}

export interface TextReporter extends Reporter {
  render(report: Report, options: ReportOptions): string;
}

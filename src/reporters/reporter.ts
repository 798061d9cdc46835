import type { Language } from "../document/bilingual.js";
import type { DocumentReport, Report } from "../findings/report.js";

export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** In columns; only reports meant for a terminal heed it. */
  readonly width: number;
  /** `findings` leaves out what went well and what was recognised. */
  readonly detail: "full" | "findings";
  /** Whether findings that were set aside with a reason are listed too, or only counted. */
  readonly silenced: "listed" | "counted";
}

/** What a report comes out as: text, or the bytes of a Word file or a workbook. */
export type Rendered = string | Uint8Array;

/** Turns a report into text or bytes; a pure function of both arguments. */
export interface Reporter {
  render(report: Report, options: ReportOptions): Rendered | Promise<Rendered>;
  /** Given by formats that print each document as it is done; `render` is then the sum of these. */
  renderDocument?(document: DocumentReport, options: ReportOptions): string;
}

export interface TextReporter extends Reporter {
  render(report: Report, options: ReportOptions): string;
}

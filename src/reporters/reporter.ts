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

/** Turns a report into text; a pure function of both arguments. */
export interface Reporter {
  render(report: Report, options: ReportOptions): string;
  /** Given by formats that print each document as it is done; `render` is then the sum of these. */
  renderDocument?(document: DocumentReport, options: ReportOptions): string;
}

import type { DocumentReport, Report } from "../findings/report.js";
import { REPORTERS } from "../reporters/registry.js";
import type { Reporter, ReportOptions } from "../reporters/reporter.js";
import type { Output, RawCheckOptions } from "./check-options.js";
import type { CommandContext } from "./program.js";
import { textWidth } from "./terminal.js";
import { writeOutput } from "./write-output.js";

/** A format on its way out: either document by document or all at the end. */
export interface OpenOutput {
  printDocument?(document: DocumentReport): void;
  finish?(report: Report): Promise<void>;
}

/** Loads the reporter of an output. */
export async function openOutput(
  { format, file }: Output,
  raw: RawCheckOptions,
  { language, terminal }: CommandContext,
): Promise<OpenOutput> {
  const reporter = await loadReporter(format);
  const options = reportOptions(raw, file, { language, terminal });
  const { renderDocument } = reporter;
  if (renderDocument !== undefined && file === undefined) {
    return { printDocument: (document) => terminal.print(renderDocument(document, options)) };
  }
  return {
    finish: async (report) =>
      writeOutput(await reporter.render(report, options), file, { language, terminal }),
  };
}

async function loadReporter(format: string): Promise<Reporter> {
  const load = REPORTERS[format];
  if (load === undefined) throw new TypeError(`no reporter "${format}"`);
  return load();
}

function reportOptions(
  raw: RawCheckOptions,
  file: string | undefined,
  { language, terminal }: CommandContext,
): ReportOptions {
  const isTerminal = file === undefined && terminal.columns !== undefined;
  const { NO_COLOR, TERM } = terminal.env;
  const mayColor = raw.color && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
  return {
    language,
    color: isTerminal && mayColor,
    width: isTerminal ? textWidth(terminal) : FILE_WIDTH,
    detail: raw.quiet === undefined ? "full" : "findings",
    silenced: raw.showSilenced === undefined ? "counted" : "listed",
  };
}

const FILE_WIDTH = 80;

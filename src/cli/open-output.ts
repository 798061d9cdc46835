import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { sep } from "node:path";
import type { DocumentReport, Report, WholeRun } from "../findings/report.js";
import { REPORTERS } from "../reporters/registry.js";
import type { Reporter, ReportOptions } from "../reporters/reporter.js";
import { RunTally } from "../reporters/run-tally.js";
import { groupingOf, type Output, type RawReportOptions } from "./check-options.js";
import { keptEdited, wasEdited } from "./edited-files.js";
import { tellLeftOut } from "./left-out.js";
import type { CommandContext } from "./program.js";
import { removeStale } from "./remove-stale.js";
import { textWidth } from "./terminal.js";
import { namesFolder, writeFolder } from "./write-folder.js";
import { cannotWrite, needFolderOf, needsFile, tellWhere, writeOutput } from "./write-output.js";

export interface OutputContext extends CommandContext {
  /** Set where only a part of the files is checked. */
  readonly run?: WholeRun | undefined;
}

/** A format on its way out: either document by document or all at the end. */
export interface OpenOutput {
  readonly name: string;
  /** @throws UserError when it cannot be written */
  printDocument?(document: DocumentReport): void;
  /** @throws UserError when it cannot be written */
  finish(report: Report): Promise<void>;
}

/**
 * Loads the reporter of an output.
 * @throws UserError when a file that grows with the documents cannot be opened
 */
export async function openOutput(
  { format, file }: Output,
  raw: RawReportOptions,
  { language, terminal, run }: OutputContext,
): Promise<OpenOutput> {
  const reporter = await loadReporter(format);
  const options = { ...reportOptions(raw, file, { language, terminal }), run };
  const name = file ?? format;
  const { renderDocument, renderFolder, isOwnFile, givesBytes } = reporter;
  if (renderFolder !== undefined && file !== undefined && namesFolder(file)) {
    return {
      name,
      finish: async (report) => {
        if (tellLeftOut(report, reporter, { language, terminal }) === "all") return;
        const { isUntouched } = reporter;
        const files = renderFolder(report, options);
        await writeFolder(files, { folder: file, isUntouched }, { language, terminal });
        if (isOwnFile === undefined) return;
        await removeStale(file, { written: files, isOwnFile }, { language, terminal });
      },
    };
  }
  if (file !== undefined) needFolderOf(file);
  if (givesBytes && file === undefined && terminal.columns !== undefined) throw needsFile();
  if (renderDocument === undefined) {
    return {
      name,
      finish: async (report) => {
        if (tellLeftOut(report, reporter, { language, terminal }) === "all") return;
        const content = await reporter.render(report, options);
        if (file !== undefined && (await wasEdited(file, content, reporter))) {
          throw keptEdited([file]);
        }
        await writeOutput(content, file, { language, terminal });
      },
    };
  }
  const tally = new RunTally(language);
  const opening = reporter.renderOpening?.(options);
  const growing = file === undefined ? undefined : new GrowingFile(file);
  const write = (text: string) =>
    growing === undefined ? terminal.print(text) : growing.append(text);
  if (opening !== undefined) growing?.append(opening);
  return {
    name,
    printDocument: (document) => {
      write(renderDocument(document, options));
      tally.add(document);
    },
    finish: async ({ counts }) => {
      const closing = reporter.renderClosing?.({ tally, counts }, options);
      if (closing !== undefined) write(closing);
      if (file === undefined) return;
      growing?.close();
      tellWhere(file, { language, terminal });
    },
  };
}

/** A file that holds whole documents at any moment, also when the program is ended or the disk is full. */
class GrowingFile {
  readonly #file: string;
  readonly #handle: number;
  #length = 0;

  constructor(file: string) {
    this.#file = file;
    try {
      this.#handle = openSync(file, "w");
    } catch (error) {
      throw cannotWrite(file, error);
    }
  }

  append(text: string): void {
    const bytes = Buffer.from(text);
    try {
      writeFileSync(this.#handle, bytes);
      this.#length += bytes.length;
    } catch (error) {
      this.#cutBack();
      throw cannotWrite(this.#file, error);
    }
  }

  close(): void {
    closeSync(this.#handle);
  }

  /** Takes back the half of a document; a device such as /dev/full cannot be cut, and holds nothing. */
  #cutBack(): void {
    try {
      ftruncateSync(this.#handle, this.#length);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EINVAL")) throw error;
    }
  }
}

async function loadReporter(format: string): Promise<Reporter> {
  const load = REPORTERS[format];
  if (load === undefined) throw new TypeError(`no reporter "${format}"`);
  return load();
}

function reportOptions(
  raw: RawReportOptions,
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
    groupBy: groupingOf(raw),
    folder: process.cwd().split(sep).join("/"),
  };
}

const FILE_WIDTH = 80;

import { withFindingsAtLeast } from "../check/at-least.js";
import { checkAll, toReport } from "../check/check-all.js";
import { checkDocument } from "../check/check-document.js";
import { exitStatus } from "../check/exit-status.js";
import { type FoundFiles, findFiles } from "../check/find-files.js";
import type { Language } from "../document/bilingual.js";
import type { DocumentReport, Report } from "../findings/report.js";
import { REPORTERS } from "../reporters/registry.js";
import type { Reporter, ReportOptions } from "../reporters/reporter.js";
import { RULES } from "../rules/registry.js";
import type { Annotation } from "./annotation.js";
import { type Output, type RawCheckOptions, readCheckOptions } from "./check-options.js";
import { chosenProfile } from "./chosen-profile.js";
import type { CommandContext } from "./program.js";
import { readingOptions } from "./reading-options.js";
import { type Terminal, textWidth } from "./terminal.js";
import { VERSION } from "./version.js";
import { writeOutput } from "./write-output.js";

/** Checks what `paths` name, writes every format that was asked for and gives the exit status. */
export async function check(
  paths: readonly string[],
  raw: RawCheckOptions,
  { language, terminal }: CommandContext,
): Promise<number> {
  const options = readCheckOptions(raw, {
    rules: RULES.map(({ id }) => id),
    formats: Object.keys(REPORTERS),
  });
  const profile = await chosenProfile(raw, { language, terminal });
  const all = await findFiles(paths);
  const annotation = await annotationOf(all, raw, { given: paths, language, terminal });
  const found = annotation?.found ?? all;
  if (raw.quiet === undefined) warnOfSkipped(found, language, terminal);
  const outputs = await Promise.all(
    options.outputs.map((output) => openOutput(output, raw, { language, terminal })),
  );
  const documents: DocumentReport[] = [];
  const settings = { profile, stage: options.stage, levels: options.levels, options: {} };
  const onBug = (error: unknown) => traceBug(error, terminal);
  const reading = readingOptions(raw, language, terminal);
  const checked = checkAll(found.files, {
    settings,
    checkDocument: (file, rules) => checkDocument(file, rules, reading),
    onBug,
  });
  for await (const complete of checked) {
    terminal.showProgress?.("");
    const document = withFindingsAtLeast(complete, options.severity);
    documents.push(document);
    for (const { printDocument } of outputs) printDocument?.(document);
    await annotation?.add(document);
  }
  const report = toReport(documents, {
    tool: { name: "cchc-lint", version: VERSION },
    profile: { id: profile.id, title: profile.title },
  });
  for (const { finish } of outputs) await finish?.(report);
  return Math.max(annotation?.finish() ?? 0, exitStatus(report, options.maxWarnings));
}

/** Loaded only where annotated copies are asked for. */
async function annotationOf(
  found: FoundFiles,
  { annotate: folder }: RawCheckOptions,
  { given, ...context }: CommandContext & { readonly given: readonly string[] },
): Promise<Annotation | undefined> {
  if (folder === undefined) return undefined;
  const { openAnnotation } = await import("./annotation.js");
  return openAnnotation(found, { folder, given }, context);
}

/** A format on its way out: either document by document or all at the end. */
interface OpenOutput {
  printDocument?(document: DocumentReport): void;
  finish?(report: Report): Promise<void>;
}

async function openOutput(
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
    finish: (report) => writeOutput(reporter.render(report, options), file, { language, terminal }),
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
  };
}

const FILE_WIDTH = 80;

function warnOfSkipped({ skipped }: FoundFiles, language: Language, terminal: Terminal): void {
  const kinds = Object.entries(skipped).map(([ending, count]) => `${count} ${ending || "?"}`);
  if (kinds.length === 0) return;
  const total = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const list = kinds.join(", ");
  terminal.warn(
    language === "vi"
      ? `Bỏ qua ${total} tệp không thuộc dạng đọc được (${list}).\n`
      : `Skipped ${total} files of other kinds (${list}).\n`,
  );
}

function traceBug(error: unknown, terminal: Terminal): void {
  if (terminal.env.CCHC_DEBUG === undefined) return;
  terminal.warn(`${error instanceof Error ? error.stack : String(error)}\n`);
}

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { filesOfShard, wholeRunOf } from "../check/batch/shard.js";
import { type Governance, type GovernedFile, governFiles } from "../check/config/governed-files.js";
import { unusedOverrides } from "../check/config/unused-overrides.js";
import { exitStatus } from "../check/exit-status.js";
import type { Input } from "../check/files-below.js";
import { findFiles } from "../check/find-files.js";
import { Ledger } from "../check/ledger.js";
import { copyNotices, ignoredNotices, reportNotices } from "../check/ledger-notices.js";
import { RULE_DESCRIPTIONS } from "../check/rule-descriptions.js";
import { UserError } from "../document/errors.js";
import type { ProfileName } from "../findings/report.js";
import { TOOL } from "../findings/tool.js";
import { REPORTERS } from "../reporters/registry.js";
import { RULES } from "../rules/registry.js";
import type { Annotation, AnnotationRequest } from "./annotation.js";
import { type CheckOptions, type RawCheckOptions, readCheckOptions } from "./check-options.js";
import { chosenProfile } from "./chosen-profile.js";
import { warnAtEnd } from "./closing-warnings.js";
import { inputTest } from "./input-test.js";
import { refuseOutputs } from "./output-refusals.js";
import { Outputs } from "./outputs.js";
import { withoutReports, writtenTest } from "./own-outputs.js";
import type { CommandContext } from "./program.js";
import { runBatch } from "./run-batch.js";
import { warnOfSkipped } from "./run-warnings.js";
import { isSameFile } from "./same-file.js";

/** Checks what `paths` name, writes every format that was asked for and gives the exit status. */
export async function check(
  paths: readonly string[],
  raw: RawCheckOptions,
  context: CommandContext,
): Promise<number> {
  const options = readCheckOptions(raw, {
    rules: RULES.map(({ id }) => id),
    formats: Object.keys(REPORTERS),
  });
  const { against } = raw;
  if (against !== undefined && paths.some((path) => isSameFile(path, against))) {
    throw againstItself(against);
  }
  const governance = await governanceOf(raw, options, context);
  if (raw.printConfig !== undefined) {
    const { printConfig } = await import("./print-config.js");
    return printConfig(raw.printConfig, { governance, outputs: options.outputs, context });
  }
  if (paths.length === 0) throw noPath();
  const found = await findFiles(paths);
  const { plans, reports, copies } = await withoutReports(found.files, {
    paths,
    outputs: options.outputs,
    annotate: raw.annotate,
  });
  const { shard } = options;
  const { files: all, ignored } = await governFiles(plans, governance);
  const named = shard === undefined ? all : filesOfShard(all, shard);
  const told = inLanguageOf([...named.filter((file) => "settings" in file), ...ignored], context);
  const isInput = await inputTest([...plans, ...copies], [...all, ...ignored], raw);
  await refuseOutputs(options.outputs, { labels: named.map(({ label }) => label), isInput });
  const annotation = await annotationOf(named, raw, { given: paths, isInput, ...told });
  const files = annotation?.files ?? named;
  const governed = files.filter((file) => "settings" in file);
  const folders = paths.filter(isFolder).map((path) => resolve(path));
  const ledger = await Ledger.open(governed, {
    today: today(),
    baselines: raw.updateBaseline === undefined ? "hold" : "update",
    // A part of the files cannot say that a silence covers nothing.
    folders: shard === undefined ? folders : [],
  });
  if (raw.quiet === undefined) warnOfSkipped(found, told);
  const run = shard === undefined ? undefined : wholeRunOf(all);
  const outputs = await Outputs.open(options.outputs, raw, { ...told, run });
  await runBatch(files, { ledger, outputs, options, raw, annotation, context: told });
  const notices = [
    ...reportNotices(reports),
    ...copyNotices(copies),
    ...ignoredNotices(ignored),
    ...(shard === undefined ? unusedOverrides([...governed, ...ignored], folders) : []),
    ...ledger.notices(),
  ];
  const isWritten = writtenTest(options.outputs);
  const counts = await outputs.finish({
    tool: TOOL,
    profile: commonProfile(governed),
    notices,
    skipped: found.others.filter(({ path }) => !isWritten(path)).map(({ label }) => label),
    rules: RULE_DESCRIPTIONS,
  });
  const written = await ledger.save();
  warnAtEnd({ notices, counts, refused: outputs.refused }, { raw, options, written }, told);
  return Math.max(annotation?.finish() ?? 0, exitStatus({ counts }, options.maxWarnings));
}

/** Loaded only where annotated copies are asked for. */
async function annotationOf<File extends Input>(
  files: readonly File[],
  { annotate: folder }: RawCheckOptions,
  { given, isInput, ...context }: CommandContext & Omit<AnnotationRequest, "folder">,
): Promise<Annotation<File> | undefined> {
  if (folder === undefined) return undefined;
  const { openAnnotation } = await import("./annotation.js");
  return openAnnotation(files, { folder, given, isInput }, context);
}

/** What the command line alone sets. */
async function governanceOf(
  raw: RawCheckOptions,
  { stage, levels }: CheckOptions,
  context: CommandContext,
): Promise<Governance> {
  const { profile, against, config, baseline } = raw;
  return {
    config,
    profile,
    against,
    baseline,
    stage,
    levels,
    language: raw.lang === undefined ? undefined : context.language,
    loadedProfile:
      profile === undefined && against === undefined
        ? undefined
        : await chosenProfile(raw, context),
  };
}

/** Speaks the language that the command line or the config of the first file asks for. */
function inLanguageOf([first]: readonly GovernedFile[], context: CommandContext): CommandContext {
  return { ...context, language: first?.settings.language.value ?? context.language };
}

/** The profile that all the files are held against; `null` when there are several, or no file. */
function commonProfile(files: readonly GovernedFile[]): ProfileName | null {
  const [first, ...others] = files.map(({ rules }) => rules.profile);
  if (first === undefined || others.some((other) => other !== first)) return null;
  return { id: first.id, title: first.title };
}

function noPath(): UserError {
  return new UserError({
    vi: "Chưa chỉ ra tệp hoặc thư mục cần rà soát. Gõ “cchc check --help” để xem cách dùng.",
    en: "No file or folder to check was given. See “cchc check --help”.",
  });
}

function againstItself(path: string): UserError {
  return new UserError({
    vi: `Không đối chiếu “${path}” với chính nó. Sau --against là kế hoạch của cấp trên, còn tệp cần rà soát là kế hoạch của đơn vị.`,
    en: `“${path}” cannot be checked against itself. --against takes the plan of the superior; the file to check is that of the agency.`,
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** By the clock of this machine. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

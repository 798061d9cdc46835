import { resolve } from "node:path";
import { withFindingsAtLeast } from "../check/at-least.js";
import { openChecker } from "../check/batch/checker.js";
import { checkAll } from "../check/check-all.js";
import type { GovernedFile } from "../check/config/governed-files.js";
import type { FailedInput } from "../check/files-below.js";
import type { Ledger } from "../check/ledger.js";
import type { Annotation } from "./annotation.js";
import { cacheFolder } from "./cache-folder.js";
import type { CheckOptions, RawCheckOptions } from "./check-options.js";
import { onInterruption } from "./interruption.js";
import type { Outputs } from "./outputs.js";
import type { CommandContext } from "./program.js";
import { tellInterrupted, traceBug, warnOfCache } from "./run-warnings.js";
import { showBatch } from "./show-batch.js";

interface BatchSetting {
  readonly ledger: Ledger;
  readonly outputs: Outputs;
  readonly options: CheckOptions;
  readonly raw: RawCheckOptions;
  readonly annotation: Pick<Annotation<unknown>, "add"> | undefined;
  readonly context: CommandContext;
}

/** Checks the files and hands each to the outputs in its turn, with a line at the terminal meanwhile. */
export async function runBatch(
  files: readonly (GovernedFile | FailedInput)[],
  { ledger, outputs, options, raw, annotation, context }: BatchSetting,
): Promise<void> {
  const shown = showBatch(files.length, context);
  const checker = openChecker({
    files: files.length,
    jobs: options.jobs,
    seconds: options.timeout,
    cache: cacheOf(raw, context),
    reading: { ocr: raw.ocr, password: raw.password },
    onStart: shown.onStart,
    onProgress: shown.onProgress,
  });
  const stop = async (): Promise<void> => {
    await checker.close();
    shown.clear();
    tellInterrupted(outputs, files.length, context);
  };
  // While this thread itself is busy it could not act, and the system ends the process at once.
  const release = checker.threads === 0 ? undefined : onInterruption(stop);
  const checked = checkAll(files, {
    checkDocument: checker.check,
    setAside: (document, file: GovernedFile) => ledger.setAside(document, file),
    onBug: (error) => traceBug(error, context.terminal),
    ahead: checker.ahead,
  });
  for await (const document of checked) {
    shown.clear();
    const shownDocument = withFindingsAtLeast(document, options.severity);
    outputs.print(shownDocument);
    await annotation?.add(shownDocument);
    shown.onDone();
  }
  release?.();
  const trouble = await checker.close();
  if (trouble !== undefined) warnOfCache(trouble, context);
}

function cacheOf(
  { cache, cacheLocation }: RawCheckOptions,
  { terminal }: CommandContext,
): string | undefined {
  if (cacheLocation !== undefined) return resolve(cacheLocation);
  return cache === undefined ? undefined : cacheFolder(process.platform, terminal.env);
}

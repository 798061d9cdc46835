import type { InputFile } from "../check/files-below.js";
import type { ReadingProgress } from "../readers/reader.js";
import type { CommandContext } from "./program.js";
import { batchText, progressText } from "./progress-text.js";

/** The line at the terminal that says how far a run is; it says nothing in a pipe. */
export interface ShownBatch {
  onStart(file: InputFile): void;
  onProgress(progress: ReadingProgress, file: InputFile): void;
  /** One file more is done; called once its result is out. */
  onDone(): void;
  /** Takes the line away, so that something else can be written in its place. */
  clear(): void;
}

/** Shows a run over `total` files; of a single file only the pages that are recognised. */
export function showBatch(total: number, { language, terminal }: CommandContext): ShownBatch {
  const { showProgress } = terminal;
  if (showProgress === undefined) return SILENT;
  const began = performance.now();
  let done = 0;
  let file: string | undefined;
  let scan: ReadingProgress | undefined;
  const line = (): string => {
    if (total === 1) return scan === undefined ? "" : progressText(scan, language);
    if (done === total) return "";
    const seconds = (performance.now() - began) / 1000;
    const secondsLeft = done === 0 ? undefined : (seconds / done) * (total - done);
    return batchText({ done, total, file, scan, secondsLeft }, language);
  };
  const show = (): void => showProgress(line());
  return {
    onStart: ({ label }) => {
      file = label;
      scan = undefined;
      show();
    },
    onProgress: (progress, { label }) => {
      file = label;
      scan = progress;
      show();
    },
    onDone: () => {
      done += 1;
      show();
    },
    clear: () => showProgress(""),
  };
}

const nothing = (): void => undefined;
const SILENT: ShownBatch = {
  onStart: nothing,
  onProgress: nothing,
  onDone: nothing,
  clear: nothing,
};

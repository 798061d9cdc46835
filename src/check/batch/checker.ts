import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { CheckedDocument } from "../../findings/report.js";
import type { ReadingOptions, ReadingProgress } from "../../readers/reader.js";
import { type CheckedFile, checkDocument } from "../check-document.js";
import type { GovernedFile } from "../config/governed-files.js";
import type { InputFile } from "../files-below.js";
import { CheckPool } from "./check-pool.js";

/** Fewer files are done sooner than threads have loaded their code; measured in docs/scale.md. */
const THREADS_FROM = 6;
/** Results that may wait for one that takes long, so that memory does not grow with the files. */
const MOST_AHEAD = 64;

export interface CheckerOptions {
  /** How many files there are. */
  readonly files: number;
  /** Threads at most; as many as the machine has processors when absent. */
  readonly jobs?: number | undefined;
  /** What one document may take; the usual watch when absent. */
  readonly seconds?: number | undefined;
  readonly reading: Pick<ReadingOptions, "ocr" | "password">;
  readonly onStart?: ((file: InputFile) => void) | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  /** Of unbuilt sources there is none, so that all is done in this thread. */
  readonly threadFile?: string;
}

/** Checks documents one by one or several at a time. */
export interface Checker {
  /** @throws DocumentError when the file cannot be read */
  check(file: GovernedFile): Promise<CheckedDocument>;
  /** How many may be asked for at once. */
  readonly ahead: number;
  /** Whether this thread is free while documents are checked. */
  readonly threads: number;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export const CHECK_THREAD = fileURLToPath(new URL("./check-thread.js", import.meta.url));

/** Checks in threads where there are enough files for that, or where each has its time. */
export function openChecker(options: CheckerOptions): Checker {
  const { reading, onStart, onProgress, seconds, threadFile = CHECK_THREAD } = options;
  const threads = existsSync(threadFile) ? threadsFor(options) : 0;
  const pool =
    threads === 0 ? undefined : new CheckPool(threads, { file: threadFile, seconds, onProgress });
  const checkFile = ({ path, label, rules }: GovernedFile): Promise<CheckedFile> => {
    const file = { path, label };
    const begin = () => onStart?.(file);
    if (pool !== undefined)
      return pool.check({ file, settings: JSON.stringify(rules), reading }, begin);
    begin();
    return checkDocument(file, rules, { ...reading, onProgress });
  };
  return {
    check: async (file) => (await checkFile(file)).document,
    ahead: threads === 0 ? 1 : MOST_AHEAD,
    threads,
    close: async () => pool?.close(),
  };
}

function threadsFor({ files, jobs = availableParallelism(), seconds }: CheckerOptions): number {
  if (seconds === undefined && (files < THREADS_FROM || jobs === 1)) return 0;
  return Math.max(1, Math.min(jobs, files));
}

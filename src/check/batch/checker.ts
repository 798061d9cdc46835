import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { CheckedDocument } from "../../findings/report.js";
import { sha256Of } from "../../readers/read-file.js";
import type { ReadingOptions, ReadingProgress } from "../../readers/reader.js";
import { type CheckedFile, checkDocument } from "../check-document.js";
import type { GovernedFile } from "../config/governed-files.js";
import type { InputFile } from "../files-below.js";
import { cacheKey, codeIdentity } from "./cache-key.js";
import { CheckPool } from "./check-pool.js";
import type { ThreadSettings } from "./guarded-thread.js";
import { ResultCache } from "./result-cache.js";

/** Of fewer files only scans would gain by threads, which have their code to load; measured in docs/scale.md. */
const THREADS_FROM = 12;
/** Results that may wait for one that takes long, so that memory does not grow with the files. */
const MOST_AHEAD = 64;

export interface CheckerOptions {
  /** How many files there are. */
  readonly files: number;
  /** Threads at most; as many as the machine has processors when absent. */
  readonly jobs?: number | undefined;
  /** What one document may take; the usual watch when absent. */
  readonly seconds?: number | undefined;
  /** Where results are kept from one run to the next; nowhere when absent. */
  readonly cache?: string | undefined;
  readonly reading: Pick<ReadingOptions, "ocr" | "password">;
  readonly onStart?: ((file: InputFile) => void) | undefined;
  readonly onProgress?: ((progress: ReadingProgress, file: InputFile) => void) | undefined;
  /** Of unbuilt sources there is none, so that all is done in this thread. */
  readonly threadFile?: string;
}

/** Checks documents one by one or several at a time. */
export interface Checker {
  /** @throws DocumentError when the file cannot be read */
  check(file: GovernedFile): Promise<CheckedDocument>;
  /** How many may be asked for at once. */
  readonly ahead: number;
  /** How many threads there may be besides this one, which is busy itself when there is none. */
  readonly threads: number;
  /** Ends what is under way and brings the cache in order; the error when that could not be used. */
  close(): Promise<unknown>;
}

const CHECK_THREAD = fileURLToPath(new URL("./check-thread.js", import.meta.url));

/** Checks in threads where there are enough files for that, or where each has its time. */
export function openChecker(options: CheckerOptions): Checker {
  const { seconds, threadFile = CHECK_THREAD } = options;
  const onProgress: ThreadSettings["onProgress"] = (progress, { file }) =>
    options.onProgress?.(progress, file);
  const isBuilt = existsSync(threadFile);
  const threads = isBuilt ? threadsFor(options) : 0;
  const pool =
    threads === 0 ? undefined : new CheckPool(threads, { file: threadFile, seconds, onProgress });
  const cache = isBuilt ? cacheFor(options) : undefined;
  const check = checkerOf(pool, options);
  return {
    check:
      cache === undefined
        ? async (file) => (await check(file)).document
        : cached(check, { cache, code: codeIdentity(threadFile), reading: options.reading }),
    ahead: threads === 0 ? 1 : MOST_AHEAD,
    threads,
    close: async () => {
      await pool?.close();
      await cache?.close();
      return cache?.trouble;
    },
  };
}

/** What a password protects is not to lie about in the clear. */
function cacheFor({ cache, reading }: CheckerOptions): ResultCache | undefined {
  if (cache === undefined || reading.password !== undefined) return undefined;
  return new ResultCache(cache);
}

type CheckFile = (file: GovernedFile) => Promise<CheckedFile>;

function checkerOf(
  pool: CheckPool | undefined,
  { reading, onStart, onProgress }: CheckerOptions,
): CheckFile {
  return async ({ path, label, rules }) => {
    const file = { path, label };
    const begin = () => onStart?.(file);
    if (pool !== undefined) {
      return pool.check({ file, settings: JSON.stringify(rules), reading }, begin);
    }
    begin();
    return checkDocument(file, rules, {
      ...reading,
      onProgress: (progress) => onProgress?.(progress, file),
    });
  };
}

interface CacheUse {
  readonly cache: ResultCache;
  readonly code: string;
  readonly reading: CheckerOptions["reading"];
}

/** Kept under what was checked, which may have changed since it was looked for. */
function cached(check: CheckFile, { cache, code, reading }: CacheUse): Checker["check"] {
  return async (file) => {
    const { path, label } = file;
    const settings = JSON.stringify(file.rules);
    const keyOf = (sha256: string) => cacheKey({ sha256, path, settings, reading, code });
    const found = await cache.find(keyOf(await sha256Of(path)), label);
    if (found !== undefined) return found;
    const { document, sha256 } = await check(file);
    await cache.store(keyOf(sha256), document);
    return document;
  };
}

function threadsFor({ files, jobs = availableParallelism(), seconds }: CheckerOptions): number {
  if (seconds === undefined && (files < THREADS_FROM || jobs === 1)) return 0;
  return Math.max(1, Math.min(jobs, files));
}

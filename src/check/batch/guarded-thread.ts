import { Worker } from "node:worker_threads";
import type { Bilingual } from "../../document/bilingual.js";
import { DocumentError } from "../../document/errors.js";
import type { CheckedDocument } from "../../findings/report.js";
import type { ReadingProgress } from "../../readers/reader.js";
import {
  breakdown,
  MOST_HEAP_MEGABYTES,
  SECONDS_A_FILE,
  SECONDS_A_SCAN,
  tookTooLong,
} from "../../readers/watched-reading.js";
import type { CheckedFile } from "../check-document.js";
import type { CheckMessage, CheckTask } from "./check-thread.js";

/** Until a thread has loaded its code, on a machine that is busy. */
const SECONDS_TO_START = 60;
/** What recognising and checking may take once the file is read; the longest plans take three. */
const SECONDS_TO_CHECK = 60;

/** What a plan leaves behind dies young: with more room a tenth of the time is saved. */
const YOUNG_HEAP_MEGABYTES = 64;

export interface ThreadSettings {
  readonly file: string;
  /** What one document may take from beginning to end; without it pages and scans earn more time. */
  readonly seconds?: number | undefined;
  readonly onProgress?: ((progress: ReadingProgress, task: CheckTask) => void) | undefined;
}

/** A thread that checks one document after another; when it is ended, the next document gets a new one. */
export class GuardedThread {
  readonly #settings: ThreadSettings;
  #worker: Worker | undefined;
  #closed = false;

  constructor(settings: ThreadSettings) {
    this.#settings = settings;
  }

  /**
   * Checks one document.
   * @throws DocumentError, also `timeout` and `too-large` when the thread had to be ended
   */
  async check(task: CheckTask): Promise<CheckedFile> {
    const worker = this.#worker ?? startWorker(this.#settings.file);
    this.#worker = worker;
    try {
      worker.postMessage(task);
      const last = await this.#lastMessage(worker, task);
      if (last.type === "done") {
        // Made by `checkReading` in the thread.
        return { document: JSON.parse(last.document) as CheckedDocument, sha256: last.sha256 };
      }
      if (last.type === "refused") throw new DocumentError(last.code, last.text);
      throw last.error;
    } catch (error) {
      if (!(error instanceof DocumentError) || ENDING.includes(error.code)) await this.#end();
      throw error;
    }
  }

  /** Ends the thread; a document that it is at is never answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #lastMessage(worker: Worker, task: CheckTask): Promise<LastMessage> {
    const { seconds, onProgress } = this.#settings;
    return new Promise((resolve, reject) => {
      let deadline = inSeconds(SECONDS_TO_START);
      let timer: NodeJS.Timeout | undefined;
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        worker.off("message", hear).off("error", fail).off("exit", vanish);
        if (!this.#closed) finish();
      };
      const watch = (): void => {
        const left = deadline - performance.now();
        clearTimeout(timer);
        if (left > 0) timer = setTimeout(watch, left);
        else settle(() => reject(seconds === undefined ? tookTooLong() : tookLonger(seconds)));
      };
      const earn = (later: number): void => {
        if (seconds === undefined) deadline = later;
      };
      const hear = (message: CheckMessage): void => {
        if (message.type === "started") {
          deadline = inSeconds(seconds ?? SECONDS_A_FILE);
          watch();
        } else if (message.type === "page") earn(deadline + message.seconds * 1000);
        else if (message.type === "progress") {
          earn(inSeconds(SECONDS_A_SCAN));
          onProgress?.(message.progress, task);
        } else if (message.type === "read") earn(inSeconds(SECONDS_TO_CHECK));
        else settle(() => resolve(message));
      };
      const fail = (error: unknown): void => settle(() => reject(breakdown(error)));
      const vanish = (code: number): void =>
        settle(() => reject(new Error(`the thread ended by itself with ${code}`)));
      worker.on("message", hear).on("error", fail).on("exit", vanish);
      watch();
    });
  }
}

type LastMessage = Extract<CheckMessage, { type: "done" | "refused" | "failed" }>;

/** After these the thread is still busy with the document, or out of memory. */
const ENDING: readonly DocumentError["code"][] = ["timeout", "too-large"];

function startWorker(file: string): Worker {
  const worker = new Worker(file, {
    resourceLimits: {
      maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES,
    },
    // What this process was started with is none of the thread's.
    execArgv: [],
  });
  // One that breaks down while it is being ended has nobody left to tell.
  return worker.on("error", () => undefined);
}

function inSeconds(seconds: number): number {
  return performance.now() + seconds * 1000;
}

function tookLonger(seconds: number): DocumentError {
  const text: Bilingual = {
    vi: `Rà soát tệp này mất hơn ${seconds} giây (--timeout) nên đã bị dừng. Hãy cho tệp thêm thời gian bằng --timeout, hoặc kiểm tra xem tệp có bị hỏng không.`,
    en: `Checking this file took more than ${seconds} seconds (--timeout) and was stopped. Give it more time with --timeout, or see whether the file is damaged.`,
  };
  return new DocumentError("timeout", text);
}

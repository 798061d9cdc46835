import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { DocumentError } from "../document/errors.js";
import { tooMuchText } from "./document-bounds.js";
import { readBytes } from "./read-bytes.js";
import { type Reading, type ReadingOptions, SECONDS_A_SCANNED_PAGE } from "./reader.js";
import type { ReadingTask, ThreadMessage } from "./reading-thread.js";

/** A page that is recognised has a limit of its own, which this only exceeds. */
export const SECONDS_A_SCAN = 1.25 * SECONDS_A_SCANNED_PAGE;
export const MOST_HEAP_MEGABYTES = 600;
/** What a file may take until its pages are read. */
export const SECONDS_A_FILE = 12;

/** The thread that reads, and for how long. */
export interface Watch {
  /** Of unbuilt sources there is none, so that they are read without a watch. */
  readonly threadFile: string;
  /** As `SECONDS_A_FILE`. */
  readonly seconds: number;
}

const WATCH: Watch = {
  threadFile: fileURLToPath(new URL("./reading-thread.js", import.meta.url)),
  seconds: SECONDS_A_FILE,
};

/** Threads that wait for the next file: starting one takes longer than reading a small plan. */
const idle: Worker[] = [];

/**
 * Reads as `readBytes` does, in a thread that is ended when it takes too long or too much memory, for
 * files of formats whose engines cannot be interrupted. Takes the bytes away from the caller.
 * @throws DocumentError, also `timeout`
 */
export async function watchedReading(
  { bytes, format }: Omit<ReadingTask, "options">,
  options: ReadingOptions = {},
  { threadFile, seconds }: Watch = WATCH,
): Promise<Reading> {
  if (!existsSync(threadFile)) return readBytes(bytes, format, options);
  const thread = idle.pop() ?? startThread(threadFile);
  try {
    thread.ref();
    const { ocr, password } = options;
    const task: ReadingTask = { bytes, format, options: { ocr, password } };
    thread.postMessage(task, [bytes.buffer as ArrayBuffer]);
    const last = await lastMessage(thread, seconds, options);
    if (last.type === "refused") throw new DocumentError(last.code, last.text);
    if (last.type === "failed") throw last.error;
    thread.unref();
    idle.push(thread);
    return last.reading;
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

function startThread(file: string): Worker {
  const thread = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    // What this process was started with, such as the source text of its own script, is none of the thread's.
    execArgv: [],
  });
  // One that breaks down while it is being ended has nobody left to tell.
  return thread
    .on("error", () => undefined)
    .on("exit", () => {
      const place = idle.indexOf(thread);
      if (place >= 0) idle.splice(place, 1);
    });
}

type LastMessage = Extract<ThreadMessage, { type: "done" | "refused" | "failed" }>;

/** Rejects with `timeout` when the thread is silent for too long, with its error when it breaks down. */
function lastMessage(
  thread: Worker,
  seconds: number,
  { onPage, onProgress }: ReadingOptions,
): Promise<LastMessage> {
  return new Promise((resolve, reject) => {
    let deadline = performance.now() + seconds * 1000;
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      const left = deadline - performance.now();
      if (left > 0) timer = setTimeout(watch, left);
      else settle(() => reject(tookTooLong()));
    };
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      thread.off("message", hear).off("error", fail);
      finish();
    };
    const hear = (message: ThreadMessage): void => {
      if (message.type === "page") {
        deadline += message.seconds * 1000;
        onPage?.(message.seconds);
      } else if (message.type === "progress") {
        deadline = performance.now() + SECONDS_A_SCAN * 1000;
        onProgress?.(message.progress);
      } else settle(() => resolve(message));
    };
    const fail = (error: unknown): void => settle(() => reject(breakdown(error)));
    thread.on("message", hear).on("error", fail);
    watch();
  });
}

export function breakdown(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuchText() : error;
}

export function tookTooLong(): DocumentError {
  return new DocumentError("timeout", {
    vi: "Tệp mất quá nhiều thời gian để đọc nên đã bị dừng; tệp có thể hỏng hoặc được tạo ra bất thường. Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu hoặc xuất lại, hoặc dùng bản Word.",
    en: "Reading the file took too long and was stopped; it may be damaged or made in an odd way. Open it with the program that made it and save or export it again, or use the Word file.",
  });
}

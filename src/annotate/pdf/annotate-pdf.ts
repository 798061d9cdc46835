import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { DocumentError } from "../../document/errors.js";
import { SECONDS_A_SCANNED_PAGE } from "../../readers/reader.js";
import type { AnnotatedCopy, Annotations, Annotator } from "../annotator.js";
import type { AnnotatingMessage, AnnotatingTask } from "./annotating-thread.js";

/**
 * Writes the remarks as highlights and notes into a copy of a PDF, in a thread that is ended when it
 * takes too long or too much memory, since neither engine can be interrupted.
 */
export const annotatePdf: Annotator = (bytes, annotations) => watched({ bytes, annotations });

/** The thread that annotates, and for how long. */
export interface Watch {
  /** Of unbuilt sources there is none, so that they annotate without a watch. */
  readonly threadFile: string;
  /** What a file may take besides its pages. */
  readonly seconds: number;
}

const WATCH: Watch = {
  threadFile: fileURLToPath(new URL("./annotating-thread.js", import.meta.url)),
  seconds: 20,
};

/** @throws DocumentError, also `timeout` */
export async function watched(
  task: AnnotatingTask,
  { threadFile, seconds }: Watch = WATCH,
): Promise<AnnotatedCopy> {
  if (!existsSync(threadFile)) {
    const { annotatedPdf } = await import("./annotated-pdf.js");
    return annotatedPdf(task.bytes, task.annotations);
  }
  const thread = new Worker(threadFile, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    execArgv: [],
    // What the parser says of odd objects is for its makers.
    stdout: true,
    stderr: true,
  });
  try {
    thread.postMessage(task);
    const last = await lastMessage(thread, seconds + secondsOfScans(task.annotations));
    if (last.type === "refused") throw new DocumentError(last.code, last.text);
    if (last.type === "failed") throw last.error;
    return last.copy;
  } finally {
    await thread.terminate();
  }
}

const MOST_HEAP_MEGABYTES = 600;

function secondsOfScans({ remarks }: Annotations): number {
  const scanned = remarks.filter(({ location }) => location.confidence !== undefined);
  return SECONDS_A_SCANNED_PAGE * new Set(scanned.map(({ location }) => location.page)).size;
}

type LastMessage = Exclude<AnnotatingMessage, { type: "page" }>;

/** Rejects with `timeout` when the thread is silent for too long, with `too-large` when it breaks down. */
function lastMessage(thread: Worker, seconds: number): Promise<LastMessage> {
  return new Promise((resolve, reject) => {
    let deadline = performance.now() + seconds * 1000;
    let timer: NodeJS.Timeout;
    const watch = (): void => {
      const left = deadline - performance.now();
      if (left > 0) timer = setTimeout(watch, left);
      else reject(tookTooLong());
    };
    watch();
    thread
      .on("message", (message: AnnotatingMessage) => {
        if (message.type === "page") deadline += message.seconds * 1000;
        else {
          clearTimeout(timer);
          resolve(message);
        }
      })
      .on("error", (cause) => {
        clearTimeout(timer);
        reject(brokeDown(cause));
      });
  });
}

function tookTooLong(): DocumentError {
  return new DocumentError("timeout", {
    vi: "Việc thêm ghi chú vào tệp PDF mất quá nhiều thời gian nên đã bị dừng. Hãy xuất lại PDF từ bản Word, hoặc dùng --annotate với bản Word.",
    en: "Adding notes to the PDF took too long and was stopped. Export it again from Word, or use --annotate on the Word file.",
  });
}

function brokeDown(cause: unknown): DocumentError {
  const text = {
    vi: "Việc thêm ghi chú vào tệp PDF cần quá nhiều bộ nhớ nên đã bị dừng. Hãy xuất lại PDF từ bản Word, hoặc dùng --annotate với bản Word.",
    en: "Adding notes to the PDF takes too much memory and was stopped. Export it again from Word, or use --annotate on the Word file.",
  };
  return new DocumentError("too-large", text, { cause });
}

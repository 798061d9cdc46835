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
  /** What it may take beyond some copies of itself; the limits of a thread leave out its buffers. */
  readonly megabytes: number;
}

const WATCH: Watch = {
  threadFile: fileURLToPath(new URL("./annotating-thread.js", import.meta.url)),
  seconds: 20,
  megabytes: 1024,
};

/** @throws DocumentError, also `timeout` */
export async function watched(
  task: AnnotatingTask,
  { threadFile, seconds, megabytes }: Watch = WATCH,
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
    const last = await lastMessage(thread, {
      seconds: seconds + secondsOfScans(task.annotations),
      bytes: megabytes * MEGABYTE + COPIES * task.bytes.length,
    });
    if (last.type === "refused") throw new DocumentError(last.code, last.text);
    if (last.type === "failed") throw last.error;
    return last.copy;
  } finally {
    await thread.terminate();
  }
}

const MOST_HEAP_MEGABYTES = 600;
const MEGABYTE = 1024 * 1024;
/** How many times the file may lie in memory, in both engines and as the copy. */
const COPIES = 6;
/** How often it is looked at how much memory there is in use. */
const LOOK_MILLISECONDS = 100;

function secondsOfScans({ remarks }: Annotations): number {
  const scanned = remarks.filter(({ location }) => location.confidence !== undefined);
  return SECONDS_A_SCANNED_PAGE * new Set(scanned.map(({ location }) => location.page)).size;
}

type LastMessage = Exclude<AnnotatingMessage, { type: "page" }>;

/** Rejects with `timeout` when the thread is silent for too long, with `too-large` when it takes too much. */
function lastMessage(
  thread: Worker,
  most: { readonly seconds: number; readonly bytes: number },
): Promise<LastMessage> {
  return new Promise((resolve, reject) => {
    let deadline = performance.now() + most.seconds * 1000;
    const before = process.memoryUsage.rss();
    const refuse = (error: DocumentError): void => {
      clearInterval(look);
      reject(error);
    };
    const look = setInterval(() => {
      if (performance.now() > deadline) refuse(tookTooLong());
      else if (process.memoryUsage.rss() - before > most.bytes) refuse(brokeDown());
    }, LOOK_MILLISECONDS);
    thread
      .on("message", (message: AnnotatingMessage) => {
        if (message.type === "page") deadline += message.seconds * 1000;
        else {
          clearInterval(look);
          resolve(message);
        }
      })
      .on("error", (cause) => refuse(brokeDown(cause)));
  });
}

function tookTooLong(): DocumentError {
  return new DocumentError("timeout", {
    vi: "Việc thêm ghi chú vào tệp PDF mất quá nhiều thời gian nên đã bị dừng. Hãy xuất lại PDF từ bản Word, hoặc dùng --annotate với bản Word.",
    en: "Adding notes to the PDF took too long and was stopped. Export it again from Word, or use --annotate on the Word file.",
  });
}

function brokeDown(cause?: unknown): DocumentError {
  const text = {
    vi: "Việc thêm ghi chú vào tệp PDF cần quá nhiều bộ nhớ nên đã bị dừng. Hãy xuất lại PDF từ bản Word, hoặc dùng --annotate với bản Word.",
    en: "Adding notes to the PDF takes too much memory and was stopped. Export it again from Word, or use --annotate on the Word file.",
  };
  return new DocumentError("too-large", text, { cause });
}

import { parentPort } from "node:worker_threads";
import type { DocumentFormat } from "../document/document.js";
import { DocumentError } from "../document/errors.js";
import { readBytes } from "./read-bytes.js";
import type { Reading, ReadingOptions, ReadingProgress } from "./reader.js";

/** What a thread is given to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat;
  readonly options: Omit<ReadingOptions, "onPage" | "onProgress">;
}

/** What a thread tells; after `done`, `refused` or `failed` it takes the next task. */
export type ThreadMessage =
  | { readonly type: "page"; readonly seconds: number }
  | { readonly type: "progress"; readonly progress: ReadingProgress }
  | { readonly type: "done"; readonly reading: Reading }
  | {
      readonly type: "refused";
      readonly code: DocumentError["code"];
      readonly text: DocumentError["text"];
    }
  | { readonly type: "failed"; readonly error: unknown };

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", async ({ bytes, format, options }: ReadingTask) => {
  try {
    const reading = await readBytes(bytes, format, {
      ...options,
      onPage: (seconds) => tell({ type: "page", seconds }),
      onProgress: (progress) => tell({ type: "progress", progress }),
    });
    tell({ type: "done", reading });
  } catch (error) {
    if (error instanceof DocumentError) {
      tell({ type: "refused", code: error.code, text: error.text });
    } else tell({ type: "failed", error });
  }
});

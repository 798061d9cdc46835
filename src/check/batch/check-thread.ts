import { parentPort } from "node:worker_threads";
import { DocumentError } from "../../document/errors.js";
import { readFileUnwatched } from "../../readers/read-file.js";
import type { ReadingOptions, ReadingProgress } from "../../readers/reader.js";
import { checkReading } from "../check-document.js";
import type { InputFile } from "../files-below.js";
import type { RuleSettings } from "../run-rules.js";

/** What a thread is given to check. */
export interface CheckTask {
  readonly file: InputFile;
  /** `RuleSettings` as JSON: files of one config have the same text, which is read only once. */
  readonly settings: string;
  readonly reading: Pick<ReadingOptions, "ocr" | "password">;
}

/** What a thread tells; after `done`, `refused` or `failed` it takes the next task. */
export type CheckMessage =
  | { readonly type: "started" }
  | { readonly type: "page"; readonly seconds: number }
  | { readonly type: "progress"; readonly progress: ReadingProgress }
  | { readonly type: "read" }
  | {
      readonly type: "done";
      /** `CheckedDocument` as JSON, which is faster to hand over than the objects. */
      readonly document: string;
      readonly sha256: string;
    }
  | {
      readonly type: "refused";
      readonly code: DocumentError["code"];
      readonly text: DocumentError["text"];
    }
  | { readonly type: "failed"; readonly error: unknown };

const tell = (message: CheckMessage): void => parentPort?.postMessage(message);
const known = new Map<string, RuleSettings>();

parentPort?.on("message", async ({ file, settings, reading }: CheckTask) => {
  tell({ type: "started" });
  try {
    const read = await readFileUnwatched(file.path, {
      ...reading,
      onPage: (seconds) => tell({ type: "page", seconds }),
      onProgress: (progress) => tell({ type: "progress", progress }),
    });
    tell({ type: "read" });
    const document = checkReading(read, file.label, settingsOf(settings));
    tell({ type: "done", document: JSON.stringify(document), sha256: read.sha256 });
  } catch (error) {
    if (error instanceof DocumentError) {
      tell({ type: "refused", code: error.code, text: error.text });
    } else tell({ type: "failed", error });
  }
});

/** The same object for the same text, by which what was made of a profile is found again. */
function settingsOf(text: string): RuleSettings {
  const settings = known.get(text) ?? (JSON.parse(text) as RuleSettings);
  known.set(text, settings);
  return settings;
}

import { parentPort } from "node:worker_threads";
import { DocumentError } from "../../document/errors.js";
import type { AnnotatedCopy, Annotations } from "../annotator.js";
import { annotatedPdf } from "./annotated-pdf.js";

/** What a thread is given to annotate. */
export interface AnnotatingTask {
  readonly bytes: Uint8Array;
  readonly annotations: Annotations;
}

/** What a thread tells; after all but `page` it takes the next task. */
export type AnnotatingMessage =
  | { readonly type: "page"; readonly seconds: number }
  | { readonly type: "done"; readonly copy: AnnotatedCopy }
  | {
      readonly type: "refused";
      readonly code: DocumentError["code"];
      readonly text: DocumentError["text"];
    }
  | { readonly type: "failed"; readonly error: unknown };

const tell = (message: AnnotatingMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", async ({ bytes, annotations }: AnnotatingTask) => {
  try {
    const copy = await annotatedPdf(bytes, annotations, (seconds) =>
      tell({ type: "page", seconds }),
    );
    tell({ type: "done", copy });
  } catch (error) {
    if (error instanceof DocumentError) {
      tell({ type: "refused", code: error.code, text: error.text });
    } else tell({ type: "failed", error });
  }
});

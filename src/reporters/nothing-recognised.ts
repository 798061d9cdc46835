import type { Notice } from "../document/notice.js";
import type { CheckedDocument } from "../findings/report.js";

/** The notice that a file was read and holds no plan; `undefined` where there is one. */
export function nothingRecognised({ notices }: CheckedDocument): Notice | undefined {
  return notices.find(({ code }) => code === "nothing-recognised");
}

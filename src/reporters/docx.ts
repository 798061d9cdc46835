import { planForm } from "./docx/plan-form.js";
import { wordFile } from "./docx/word-file.js";
import { fileNames } from "./file-names.js";
import type { Reporter } from "./reporter.js";

/** "Phiếu rà soát" in Word, a sheet for each plan: all in one file, or a folder with a file for each. */
export const docx: Reporter = {
  givesBytes: true,
  render: ({ documents }, options) =>
    wordFile(documents.map((document) => planForm(document, options))),
  renderFolder({ documents }, options) {
    const files = fileNames(documents, { prefix: "phieu-", ending: ".docx" });
    return new Map(
      files.map(({ name, document }) => [name, wordFile([planForm(document, options)])]),
    );
  },
};

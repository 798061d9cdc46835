import { planForm } from "./docx/plan-form.js";
import { wordFile } from "./docx/word-file.js";
import { plainFileNames } from "./file-names.js";
import type { Reporter } from "./reporter.js";

/** "Phiếu rà soát" in Word, a sheet for each plan: all in one file, or a folder with a file for each. */
export const docx: Reporter = {
  givesBytes: true,
  render: ({ documents }, options) =>
    wordFile(documents.map((document) => planForm(document, options))),
  renderFolder({ documents }, options) {
    const names = sheetNames(documents.map(({ path }) => path));
    return new Map(
      documents.map((document, index) => [
        names[index] ?? document.path,
        wordFile([planForm(document, options)]),
      ]),
    );
  },
  fileNames: sheetNames,
};

function sheetNames(paths: readonly string[]): readonly string[] {
  return plainFileNames(paths, { prefix: "phieu-", ending: ".docx" });
}

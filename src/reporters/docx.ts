import type { CheckedDocument, DocumentReport, Report } from "../findings/report.js";
import { fileTitles } from "./docx/file-titles.js";
import { planForm } from "./docx/plan-form.js";
import { isSealed } from "./docx/sheet-seal.js";
import { wordFile } from "./docx/word-file.js";
import { plainFileNames } from "./file-names.js";
import type { Markup } from "./markup.js";
import { nothingRecognised } from "./nothing-recognised.js";
import type { Reporter, ReportOptions } from "./reporter.js";

/**
 * "Phiếu rà soát" in Word, a sheet for each plan: all in one file, or a folder with a file for each. Files
 * that could not be read or are no plans have none.
 */
export const docx: Reporter = {
  givesBytes: true,
  render(report, options) {
    const sheetOf = sheetsOf(report, options);
    return wordFile(report.documents.filter(isPlan).map(sheetOf));
  },
  renderFolder(report, options) {
    const sheetOf = sheetsOf(report, options);
    const plans = report.documents.filter(isPlan);
    const names = sheetNames(plans.map(({ path }) => path));
    return new Map(
      plans.map((plan, index) => [names[index] ?? plan.path, wordFile([sheetOf(plan)])]),
    );
  },
  fileNames: sheetNames,
  leavesOut: (document) =>
    document.status === "failed" ? document.error.message : nothingRecognised(document)?.message,
  isUntouched: isSealed,
};

function sheetsOf(
  { documents, rules }: Report,
  options: ReportOptions,
): (document: CheckedDocument) => Markup {
  const titles = fileTitles(documents.map(({ path }) => path));
  return (document) => {
    const file = titles.get(document.path) ?? document.path;
    return planForm({ document, file, rules }, options);
  };
}

function isPlan(document: DocumentReport): document is CheckedDocument {
  return document.status === "checked" && nothingRecognised(document) === undefined;
}

function sheetNames(paths: readonly string[]): readonly string[] {
  return plainFileNames(paths, { prefix: "phieu-", ending: ".docx" });
}

import { plainFileNames } from "./file-names.js";
import { isOwnPage } from "./html/page.js";
import { linksToFiles } from "./html/plan-links.js";
import { indexPage, planPage, wholePage } from "./html/report-pages.js";
import { say } from "./html/sheet-context.js";
import { html as markup } from "./markup.js";
import type { TextReporter } from "./reporter.js";

/** A review sheet for a browser: one page for all, or a folder with an index and a page for each plan. */
export const html: TextReporter = {
  render(report, options) {
    const [document, ...others] = report.documents;
    return document === undefined || others.length > 0
      ? wholePage(report, options)
      : planPage(report, document, options);
  },
  isOwnFile: isOwnPage,
  renderFolder(report, options) {
    const names = pageNames(report.documents.map(({ path }) => path));
    const links = linksToFiles(names);
    const words = say(options.language, "Tất cả kế hoạch", "All plans");
    const before = markup`<nav aria-label="${words}"><a href="${INDEX}">← ${words}</a></nav>`;
    return new Map([
      [INDEX, indexPage(report, options, links)],
      ...report.documents.map((document, index) => {
        const file = names[index] ?? INDEX;
        return [file, planPage(report, document, { ...options, before, file })] as const;
      }),
    ]);
  },
  fileNames: (paths) => [INDEX, ...pageNames(paths)],
};

const INDEX = "index.html";

function pageNames(paths: readonly string[]): readonly string[] {
  return plainFileNames(paths, { prefix: "", ending: ".html" });
}

import { fileNames } from "./file-names.js";
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
    const files = fileNames(report.documents, { prefix: "", ending: ".html" });
    const links = linksToFiles(files.map(({ name }) => name));
    const words = say(options.language, "Tất cả kế hoạch", "All plans");
    const before = markup`<nav aria-label="${words}"><a href="index.html">← ${words}</a></nav>`;
    return new Map([
      ["index.html", indexPage(report, options, links)],
      ...files.map(
        ({ name, document }) =>
          [name, planPage(report, document, { ...options, before, file: name })] as const,
      ),
    ]);
  },
};

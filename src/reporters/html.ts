import { fileNames } from "./file-names.js";
import { linksToFiles } from "./html/plan-links.js";
import { indexPage, planPage, wholePage } from "./html/report-pages.js";
import { say } from "./html/sheet-context.js";
import { html as markup } from "./markup.js";
import type { TextReporter } from "./reporter.js";

/** A review sheet for a browser: one page for all, or a folder with an index and a page for each plan. */
export const html: TextReporter = {
  render(report, options) {
    return report.documents.length === 1
      ? planPage(report, 0, options)
      : wholePage(report, options);
  },
  renderFolder(report, options) {
    const names = fileNames(report.documents, { prefix: "", ending: ".html" });
    const words = say(options.language, "Tất cả kế hoạch", "All plans");
    const before = markup`<nav aria-label="${words}"><a href="index.html">← ${words}</a></nav>`;
    const pages = names.map(
      (name, index) => [name, planPage(report, index, { ...options, before })] as const,
    );
    return new Map([["index.html", indexPage(report, options, linksToFiles(names))], ...pages]);
  },
};

import type { Trace } from "../../document/document.js";
import { linesOf } from "./lines.js";
import type { PageContent } from "./page-content.js";

/** One trace for each page with characters that nobody sees: printed without ink, or white on white. */
export function hiddenText(pages: readonly (PageContent | undefined)[]): Trace[] {
  return pages.flatMap((content) => {
    if (content?.hidden === undefined) return [];
    const { page, hidden } = content;
    const text = linesOf(hidden, page)
      .map((line) => line.text)
      .join(" ");
    return text === "" ? [] : [{ kind: "hidden-text" as const, text, place: { page } }];
  });
}

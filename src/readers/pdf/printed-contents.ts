import { type PageContent, readPageContent } from "./page-content.js";
import { swollen } from "./pdf-file.js";
import type { OpenPdf } from "./recognised-pages.js";

/** What the pages print, `undefined` for those that cannot be loaded. @throws DocumentError `too-large` */
export function printedContents(
  { pdfium, document, options }: OpenPdf,
  count: number,
): (PageContent | undefined)[] {
  let printed = 0;
  return Array.from({ length: count }, (_, index) => {
    const most = Math.min(MOST_PRINTED, printed + MOST_ON_PAGE);
    const content = readPageContent(pdfium, document, index, (more) => {
      printed += more;
      if (printed > most) throw swollen();
    });
    options.onPage?.(SECONDS_A_PAGE);
    return content;
  });
}

/** Characters, objects and corners of paths of all pages; a plan of 300 pages has less than one million. */
const MOST_PRINTED = 2_000_000;
/** What reading a page may take; a plan's takes a tenth of it. */
const SECONDS_A_PAGE = 0.1;
/** The same of one page; a map drawn in lines has some ten thousand. */
const MOST_ON_PAGE = 300_000;

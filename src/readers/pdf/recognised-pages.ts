import type { ReadingOptions } from "../reader.js";
import type { Pdfium } from "./engine.js";
import { isBlank, type JudgedPage, lettersIn, strippedLayout, textOf } from "./judged-page.js";
import type { PageContent } from "./page-content.js";
import type { PageLayout } from "./page-layout.js";
import { meanConfidence } from "./page-notices.js";

export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly options: ReadingOptions;
}

/** The pages with their images read, unless that is not wanted; nothing is loaded without need. */
export async function withScans(
  found: readonly JudgedPage[],
  pdf: OpenPdf,
): Promise<readonly JudgedPage[]> {
  const pages = await withTablesUnread(found, pdf);
  const images = pages.flatMap(({ page, unread }) => (unread === "image" ? [page] : []));
  if (images.length === 0) return pages;
  if (pdf.options.ocr === false) {
    return pages.map((read) =>
      read.beside === undefined ? read : { ...read, layout: read.beside },
    );
  }
  const { scannedPages } = await import("../scan/scanned-pages.js");
  const { renderPage } = await import("../scan/page-image.js");
  const scans = await scannedPages(images, {
    render: (page) => renderPage(pdf.pdfium, pdf.document, page - 1),
    onProgress: pdf.options.onProgress,
  });
  return pages.map((read) => {
    const { page, unread } = read;
    if (unread !== "image") return read;
    const scan = scans.get(page);
    if (scan === undefined) return { page, unread: "slow-image" };
    return readScan(scan, read);
  });
}

/** The layouts of the pages, labels of scanned ones repaired by their sequence. */
export async function inSequence(pages: readonly JudgedPage[]): Promise<PageLayout[]> {
  const layouts = pages.flatMap(({ layout }) => layout ?? []);
  const scanned = new Set(pages.flatMap(({ page, scan }) => (scan === undefined ? [] : [page])));
  if (scanned.size === 0) return layouts;
  const { withLabelsInSequence } = await import("../scan/label-sequences.js");
  return withLabelsInSequence(layouts, (page) => scanned.has(page));
}

/** A scan says so many times what stands upon it as text, or that is all the page says. */
const ENOUGH_MORE = 1.5;

/** Words that are less sure on the average are read into a picture. */
const LEGIBLE = 0.5;

/** The pages with those to be read from their image whose text lies over a table in it. */
async function withTablesUnread(
  pages: readonly JudgedPage[],
  { pdfium, document, options }: OpenPdf,
): Promise<readonly JudgedPage[]> {
  if (options.ocr === false || !pages.some(({ layered }) => layered === true)) return pages;
  const { renderPage } = await import("../scan/page-image.js");
  const { showsTable } = await import("../scan/ruled-page.js");
  return pages.map((read) => {
    if (read.layered !== true) return read;
    const image = renderPage(pdfium, document, read.page - 1);
    options.onPage?.(SECONDS_AN_IMAGE);
    return image !== undefined && showsTable(image) ? { page: read.page, unread: "image" } : read;
  });
}

/** What rendering a page and looking for a table in it may take. */
const SECONDS_AN_IMAGE = 2;

/** The page as recognised; as the file has it where recognition gives no more than that. */
function readScan(scan: PageContent, { page, beside }: JudgedPage): JudgedPage {
  const layout = strippedLayout(scan);
  const isLegible = !isBlank(layout) && meanConfidence([scan]) >= LEGIBLE;
  const enough = beside === undefined ? 0 : ENOUGH_MORE * lettersIn(textOf(beside));
  if (beside !== undefined && (!isLegible || lettersIn(textOf(layout)) < enough)) {
    return { page, layout: beside };
  }
  if (isLegible || scan.images === 0) return isLegible ? { page, scan, layout } : { page, layout };
  return { page, unread: "illegible-image" };
}

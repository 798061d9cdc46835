import type { Notice } from "../../document/notice.js";
import type { Reader, ReadingOptions } from "../reader.js";
import { blocksOf } from "./blocks.js";
import { loadPdfium, type Pdfium } from "./engine.js";
import { type PageContent, readPageContent } from "./page-content.js";
import { withoutFurniture } from "./page-furniture.js";
import { layoutOf, numberLines, type PageLayout } from "./page-layout.js";
import {
  meanConfidence,
  noText,
  scanNotice,
  unreadNotice,
  type WhyUnread,
} from "./page-notices.js";
import { swollen, withDocument } from "./pdf-file.js";
import { withoutStamps } from "./signature-stamps.js";

/**
 * Reads a PDF by the places of its characters and rules, pages without text by recognising what
 * their image shows; pages that cannot be read give notices.
 */
export const readPdf: Reader = async (bytes, options = {}) => {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, bytes, async (document, count) => {
    const printed = printedPages({ pdfium, document, options }, count);
    const pages = await withScans(printed, { pdfium, document, options });
    const layouts = await inSequence(pages);
    if (layouts.every(isBlank)) throw noText(pages.flatMap(({ unread }) => unread ?? []));
    const scanned = pages.filter(({ scan }) => scan !== undefined);
    const notices: Notice[] = [
      ...scanNotice(scanned.flatMap(({ page, scan }) => (scan ? [{ page, scan }] : []))),
      ...pages.flatMap(({ page, unread }) => (unread ? [unreadNotice(page, unread)] : [])),
    ];
    const blocks = blocksOf(withoutFurniture(layouts).map(numberLines));
    return {
      document: { format: "pdf", pages: count, ocr: scanned.length > 0, blocks, traces: [] },
      notices,
    };
  });
};

/** A page with its layout, or with the reason why it has none. */
interface ReadPage {
  /** From 1. */
  readonly page: number;
  readonly layout?: PageLayout;
  readonly unread?: WhyUnread;
  /** What recognition gave, when the page was read so. */
  readonly scan?: PageContent;
}

interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly options: ReadingOptions;
}

/** Characters, objects and corners of paths of all pages; a plan of 300 pages has less than one million. */
const MOST_PRINTED = 2_000_000;
/** The same of one page; a map drawn in lines has some ten thousand. */
const MOST_ON_PAGE = 300_000;

/** The pages as far as they need no recognition. @throws DocumentError `too-large` */
function printedPages({ pdfium, document, options }: OpenPdf, count: number): ReadPage[] {
  let printed = 0;
  return Array.from({ length: count }, (_, index) => {
    const most = Math.min(MOST_PRINTED, printed + MOST_ON_PAGE);
    const content = readPageContent(pdfium, document, index, (more) => {
      printed += more;
      if (printed > most) throw swollen();
    });
    const page = pageOf(content, index + 1);
    options.onPage?.();
    return page;
  });
}

/** On a page whose font lost its Unicode table this share of the characters or more is unknown. */
const BROKEN_SHARE = 0.2;

/** Words that are less sure on the average are read into a picture. */
const LEGIBLE = 0.5;

function pageOf(content: PageContent | undefined, page: number): ReadPage {
  if (content === undefined) return { page, unread: "damaged" };
  if (content.unmappedShare >= BROKEN_SHARE) return { page, unread: "broken-unicode" };
  const layout = strippedLayout(content);
  return isBlank(layout) && content.images > 0 ? { page, unread: "image" } : { page, layout };
}

/** The layout of a page without the stamps of digital signatures. */
function strippedLayout(content: PageContent): PageLayout {
  const layout = layoutOf(content);
  return { ...layout, lines: withoutStamps(layout.lines) };
}

function isBlank(layout: PageLayout): boolean {
  return layout.lines.length === 0 && layout.tables.length === 0;
}

/** The pages with their images read, unless that is not wanted; nothing is loaded without need. */
async function withScans(pages: readonly ReadPage[], pdf: OpenPdf): Promise<readonly ReadPage[]> {
  const images = pages.flatMap(({ page, unread }) => (unread === "image" ? [page] : []));
  if (images.length === 0 || pdf.options.ocr === false) return pages;
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
    const layout = strippedLayout(scan);
    return isBlank(layout) || meanConfidence([scan]) < LEGIBLE
      ? { page, unread: "illegible-image" }
      : { page, scan, layout };
  });
}

async function inSequence(pages: readonly ReadPage[]): Promise<PageLayout[]> {
  const layouts = pages.flatMap(({ layout }) => layout ?? []);
  const scanned = new Set(pages.flatMap(({ page, scan }) => (scan === undefined ? [] : [page])));
  if (scanned.size === 0) return layouts;
  const { withLabelsInSequence } = await import("../scan/label-sequences.js");
  return withLabelsInSequence(layouts, (page) => scanned.has(page));
}

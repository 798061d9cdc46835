import type { Notice } from "../../document/notice.js";
import { readsAsVietnamese } from "../../text/vietnamese-share.js";
import type { Reader, ReadingOptions } from "../reader.js";
import { blocksOf } from "./blocks.js";
import { loadPdfium, type Pdfium } from "./engine.js";
import { withoutGarbled } from "./garbled-fonts.js";
import { hiddenText } from "./hidden-text.js";
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
import { pageSetupsOf } from "./page-setups.js";
import { swollen, withDocument } from "./pdf-file.js";
import { withoutStamps } from "./signature-stamps.js";

/**
 * Reads a PDF by the places of its characters and rules, pages without text by recognising what
 * their image shows; pages that cannot be read give notices.
 */
export const readPdf: Reader = async (bytes, options = {}) => {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, { bytes, password: options.password }, async (document, count) => {
    const contents = pageContents({ pdfium, document, options }, count);
    const printed = withoutGarbled(contents).map((content, index) => pageOf(content, index + 1));
    const pages = await withScans(printed, { pdfium, document, options });
    const layouts = await inSequence(pages);
    if (layouts.every(isBlank)) throw noText(pages.flatMap(({ unread }) => unread ?? []));
    const scanned = pages.filter(({ scan }) => scan !== undefined);
    const notices: Notice[] = [
      ...scanNotice(scanned.flatMap(({ page, scan }) => (scan ? [{ page, scan }] : []))),
      ...pages.flatMap(({ page, unread }) => (unread ? [unreadNotice(page, unread)] : [])),
    ];
    const { layouts: furnished, furniture } = withoutFurniture(layouts);
    return {
      document: {
        format: "pdf",
        pages: count,
        ocr: scanned.length > 0,
        blocks: blocksOf(furnished.map(numberLines)),
        traces: hiddenText(contents),
        pageSetups: pageSetupsOf(furnished),
        furniture,
      },
      notices,
    };
  });
};

/** A page with its layout, and the reason why it has none or not all. */
interface ReadPage {
  /** From 1. */
  readonly page: number;
  readonly layout?: PageLayout;
  readonly unread?: WhyUnread;
  /** The few words of the file that stand upon the image of the page. */
  readonly beside?: PageLayout;
  /** Whether its text lies over an image of the page, which may show tables. */
  readonly layered?: boolean;
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

/** What the pages print, `undefined` for those that cannot be loaded. @throws DocumentError `too-large` */
function pageContents(
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
    options.onPage?.();
    return content;
  });
}

/** On a page whose font lost its Unicode table this share of the characters or more is unknown. */
const BROKEN_SHARE = 0.2;

/** An emblem has fewer shapes than a page of letters drawn as outlines. */
const FEWEST_OUTLINES = 40;

/** An image that covers this share of a page is the page. */
const WHOLE_PAGE = 0.7;

/** A scan says so many times what stands upon it as text, or that is all the page says. */
const ENOUGH_MORE = 1.5;

/** Less text than half a dozen lines may be a stamp upon a scan. */
const FEW_LETTERS = 400;

/** Words that are less sure on the average are read into a picture. */
const LEGIBLE = 0.5;

function pageOf(content: PageContent | undefined, page: number): ReadPage {
  if (content === undefined) return { page, unread: "damaged" };
  const { garbledShare = 0, unmappedShare, imageShare } = content;
  const isCovered = imageShare >= WHOLE_PAGE;
  if (Math.max(garbledShare, unmappedShare) >= BROKEN_SHARE) {
    return { page, unread: isCovered ? "image" : "broken-unicode" };
  }
  const layout = strippedLayout(content);
  if (isBlank(layout) && isPicture(content)) return { page, unread: "image" };
  const kind = isCovered ? textOverImage(layout) : "whole";
  if (kind !== "whole") {
    return { page, unread: "image", ...(kind === "short" ? { beside: layout } : {}) };
  }
  if (isCovered) return { page, layout, layered: layout.tables.length === 0 };
  return garbledShare > 0 ? { page, layout, unread: "broken-font" } : { page, layout };
}

/**
 * What the text of a page means whose image covers it: all that the page says, a few words such as
 * the stamp of a registry, or what recognition of another language made of the scan.
 */
function textOverImage(layout: PageLayout): "whole" | "short" | "garbled" {
  const text = textOf(layout);
  if (!readsAsVietnamese(text)) return "garbled";
  return lettersIn(text) < FEW_LETTERS ? "short" : "whole";
}

/** Whether the page shows an image, or its letters as drawn outlines. */
function isPicture({ images, outlines = 0 }: PageContent): boolean {
  return images > 0 || outlines >= FEWEST_OUTLINES;
}

/** The layout of a page, the stamps of digital signatures apart from its lines. */
function strippedLayout(content: PageContent): PageLayout {
  const layout = layoutOf(content);
  return { ...layout, ...withoutStamps(layout.lines) };
}

function isBlank(layout: PageLayout): boolean {
  return layout.lines.length === 0 && layout.tables.length === 0;
}

/** The pages with their images read, unless that is not wanted; nothing is loaded without need. */
async function withScans(found: readonly ReadPage[], pdf: OpenPdf): Promise<readonly ReadPage[]> {
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

/** The pages with those to be read from their image whose text lies over a table in it. */
async function withTablesUnread(
  pages: readonly ReadPage[],
  { pdfium, document, options }: OpenPdf,
): Promise<readonly ReadPage[]> {
  if (options.ocr === false || !pages.some(({ layered }) => layered === true)) return pages;
  const { renderPage } = await import("../scan/page-image.js");
  const { showsTable } = await import("../scan/ruled-page.js");
  return pages.map((read) => {
    const image = read.layered === true ? renderPage(pdfium, document, read.page - 1) : undefined;
    return image !== undefined && showsTable(image) ? { page: read.page, unread: "image" } : read;
  });
}

/** The page as recognised; as the file has it where recognition gives no more than that. */
function readScan(scan: PageContent, { page, beside }: ReadPage): ReadPage {
  const layout = strippedLayout(scan);
  const isLegible = !isBlank(layout) && meanConfidence([scan]) >= LEGIBLE;
  const enough = beside === undefined ? 0 : ENOUGH_MORE * lettersIn(textOf(beside));
  if (beside !== undefined && (!isLegible || lettersIn(textOf(layout)) < enough)) {
    return { page, layout: beside };
  }
  if (isLegible || scan.images === 0) return isLegible ? { page, scan, layout } : { page, layout };
  return { page, unread: "illegible-image" };
}

function textOf({ lines, tables }: PageLayout): string {
  const inTables = tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
  return [...lines, ...inTables].map(({ text }) => text).join("\n");
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

async function inSequence(pages: readonly ReadPage[]): Promise<PageLayout[]> {
  const layouts = pages.flatMap(({ layout }) => layout ?? []);
  const scanned = new Set(pages.flatMap(({ page, scan }) => (scan === undefined ? [] : [page])));
  if (scanned.size === 0) return layouts;
  const { withLabelsInSequence } = await import("../scan/label-sequences.js");
  return withLabelsInSequence(layouts, (page) => scanned.has(page));
}

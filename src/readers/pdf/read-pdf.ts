import type { Notice } from "../../document/notice.js";
import type { Reader } from "../reader.js";
import { blocksOf } from "./blocks.js";
import { loadPdfium } from "./engine.js";
import { withoutGarbled } from "./garbled-fonts.js";
import { hiddenText } from "./hidden-text.js";
import { isBlank, judgePage } from "./judged-page.js";
import { withoutFurniture } from "./page-furniture.js";
import { numberLines } from "./page-layout.js";
import { cutNotice, noText, pictureNotice, scanNotice, unreadNotice } from "./page-notices.js";
import { pageSetupsOf } from "./page-setups.js";
import type { PageTable } from "./page-tables.js";
import { withDocument } from "./pdf-file.js";
import { printedContents } from "./printed-contents.js";
import { inSequence, withScans } from "./recognised-pages.js";

/**
 * Reads a PDF by the places of its characters and rules, pages without text by recognising what
 * their image shows; pages that cannot be read give notices.
 */
export const readPdf: Reader = async (bytes, options = {}) => {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, { bytes, password: options.password }, async (document, count) => {
    const contents = printedContents({ pdfium, document, options }, count);
    const printed = withoutGarbled(contents).map((content, index) => judgePage(content, index + 1));
    const pages = await withScans(printed, { pdfium, document, options });
    const layouts = await inSequence(pages);
    if (layouts.every(isBlank)) throw noText(pages.flatMap(({ unread }) => unread ?? []));
    const scanned = pages.filter(({ scan }) => scan !== undefined);
    const overImages = pages.flatMap(({ page, layered }) => (layered === true ? [page] : []));
    const notices: Notice[] = [
      ...scanNotice(scanned.flatMap(({ page, scan }) => (scan ? [{ page, scan }] : []))),
      ...pages.flatMap(({ page, unread }) => (unread ? [unreadNotice(page, unread)] : [])),
      ...pictureNotice(pages.flatMap(({ page, hasPicture }) => (hasPicture ? [page] : []))),
    ];
    notices.push(
      ...cutNotice(layouts.flatMap(({ page, tables }) => (tables.some(isCut) ? [page] : []))),
    );
    const { layouts: furnished, furniture } = withoutFurniture(layouts);
    return {
      document: {
        format: "pdf",
        pages: count,
        ocr: scanned.length > 0,
        ...(overImages.length === 0 ? {} : { overImages }),
        blocks: blocksOf(furnished.map(numberLines)),
        traces: hiddenText(contents),
        pageSetups: pageSetupsOf(furnished),
        furniture,
      },
      notices,
    };
  });
};

function isCut(table: PageTable): boolean {
  return table.isCut === true;
}

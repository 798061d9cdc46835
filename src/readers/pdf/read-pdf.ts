import { DocumentError } from "../../document/errors.js";
import type { Notice } from "../../document/notice.js";
import type { Reader } from "../reader.js";
import { blocksOf } from "./blocks.js";
import { loadPdfium } from "./engine.js";
import { type PageContent, readPageContent } from "./page-content.js";
import { withoutFurniture } from "./page-furniture.js";
import { layoutOf, numberLines, type PageLayout } from "./page-layout.js";
import { withDocument } from "./pdf-file.js";
import { withoutStamps } from "./signature-stamps.js";

/** Reads a PDF by the places of its characters and rules; pages without usable text give notices. */
export const readPdf: Reader = async (bytes) => {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, bytes, (document, pages) => {
    const layouts: PageLayout[] = [];
    const notices: Notice[] = [];
    for (let index = 0; index < pages; index++) {
      const content = readPageContent(pdfium, document, index);
      const layout = content === undefined ? undefined : usableLayout(content);
      if (content !== undefined && layout !== undefined) layouts.push(layout);
      else notices.push(noticeOf(content, index + 1));
    }
    if (layouts.every(isBlank)) throw noText(notices);
    const blocks = blocksOf(withoutFurniture(layouts).map(numberLines));
    return { document: { format: "pdf", pages, ocr: false, blocks, traces: [] }, notices };
  });
};

/** On a page whose font lost its Unicode table this share of the characters or more is unknown. */
const BROKEN_SHARE = 0.2;

/** The layout of a page without signature stamps; `undefined` when its text cannot be used. */
function usableLayout(content: PageContent): PageLayout | undefined {
  if (content.unmappedShare >= BROKEN_SHARE) return undefined;
  const layout = layoutOf(content);
  const stripped = { ...layout, lines: withoutStamps(layout.lines) };
  return isBlank(stripped) && content.images > 0 ? undefined : stripped;
}

function isBlank(layout: PageLayout): boolean {
  return layout.lines.length === 0 && layout.tables.length === 0;
}

function noticeOf(content: PageContent | undefined, page: number): Notice {
  if (content === undefined) {
    return {
      code: "damaged-part",
      message: {
        vi: `Trang ${page} bị hỏng nên không đọc được; hãy xuất lại tệp PDF hoặc dùng bản Word.`,
        en: `Page ${page} is damaged and was not read; export the PDF again or supply the Word file.`,
      },
      place: { page },
    };
  }
  if (content.unmappedShare >= BROKEN_SHARE) {
    return {
      code: "broken-unicode",
      message: {
        vi: `Phông chữ ở trang ${page} thiếu bảng mã Unicode nên chữ của trang không đọc được; hãy dùng bản Word hoặc xuất lại PDF.`,
        en: `The fonts of page ${page} lack their Unicode tables, so its text was not read; supply the Word file or export the PDF again.`,
      },
      place: { page },
    };
  }
  return {
    code: "page-without-text",
    message: {
      vi: `Trang ${page} là ảnh, không có lớp chữ nên không được đọc; hãy dùng bản Word hoặc PDF có chữ tìm kiếm được.`,
      en: `Page ${page} is an image without a text layer and was not read; supply the Word file or a searchable PDF.`,
    },
    place: { page },
  };
}

function noText(notices: readonly Notice[]): DocumentError {
  const isBroken = notices.some((notice) => notice.code === "broken-unicode");
  if (isBroken) {
    return new DocumentError("no-text", {
      vi: "Phông chữ của tệp PDF thiếu bảng mã Unicode nên không đọc được chữ; hãy dùng bản Word hoặc xuất lại PDF.",
      en: "The fonts of the PDF lack their Unicode tables, so no text can be read; supply the Word file or export the PDF again.",
    });
  }
  return new DocumentError("no-text", {
    vi: "Tệp PDF chỉ có ảnh quét, không có lớp chữ; hãy dùng bản Word hoặc PDF có chữ tìm kiếm được.",
    en: "The PDF holds only scanned images without a text layer; supply the Word file or a searchable PDF.",
  });
}

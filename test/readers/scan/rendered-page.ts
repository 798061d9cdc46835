import { loadPdfium } from "../../../src/readers/pdf/engine.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import type { GreyImage } from "../../../src/readers/scan/grey-image.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { tinyPdf } from "../pdf/tiny-pdf.js";

/** A page with this content stream as a scanner would give it. */
export async function renderedPage(
  content: string,
  size: readonly [number, number] = [595, 842],
): Promise<GreyImage> {
  const pdfium = await loadPdfium();
  const page = await withDocument(
    pdfium,
    { bytes: tinyPdf([{ content, size }]) },
    async (document) => renderPage(pdfium, document, 0),
  );
  if (page === undefined) throw new Error("the page was not rendered");
  return page.image;
}

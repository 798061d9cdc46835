import { afterEach, expect, it } from "vitest";
import { loadPdfium } from "../../../src/readers/pdf/engine.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { openRecogniser } from "../../../src/readers/scan/recogniser.js";
import { at, tinyPdf } from "../pdf/tiny-pdf.js";

const recogniser = openRecogniser(1);
afterEach(recogniser.close);

it("drops what was under way when it is stopped, and goes on with the next image", async () => {
  const image = await imageOf("Quy che");
  const stop = new AbortController();
  const stopped = recogniser.recognise(image, "line", stop.signal);
  stop.abort(new Error("too slow"));
  await expect(stopped).rejects.toThrow("too slow");
  const lines = await recogniser.recognise(image, "line", new AbortController().signal);
  expect(lines.map(({ words }) => words.map(({ text }) => text))).toEqual([["Quy", "che"]]);
});

async function imageOf(text: string) {
  const pdf = tinyPdf([{ content: at(20, 810, text, 14), size: [140, 60] }]);
  const pdfium = await loadPdfium();
  const page = await withDocument(pdfium, { bytes: pdf }, async (document) =>
    renderPage(pdfium, document, 0),
  );
  if (page === undefined) throw new Error("the page was not rendered");
  return page.image;
}

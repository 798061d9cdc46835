import { expect, it } from "vitest";
import { loadPdfium } from "../../../src/readers/pdf/engine.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import { inkBoxOf } from "../../../src/readers/scan/ink-box.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { romanShapeIn } from "../../../src/readers/scan/roman-shapes.js";
import { at, tinyPdf } from "../pdf/tiny-pdf.js";

it.each([
  ["I", "I"],
  ["II", "II"],
  ["III", "III"],
  ["IV", "IV"],
  ["V", "V"],
  ["VI", "VI"],
  ["VIII", "VIII"],
  ["IX", "IX"],
  ["X", "X"],
  ["III/2026", "III"],
  ["II,", "II"],
  ["I-II/2026", "I-II"],
  ["H", undefined],
  ["TT", undefined],
])("%s is drawn as the numeral %s", async (text, numeral) => {
  const pdf = tinyPdf([{ content: at(20, 810, text, 14), size: [140, 60] }]);
  const pdfium = await loadPdfium();
  const page = await withDocument(pdfium, { bytes: pdf }, async (document) =>
    renderPage(pdfium, document, 0),
  );
  const image = page?.image ?? { width: 0, height: 0, pixels: new Uint8Array() };
  const box = inkBoxOf(image, { ...image, left: 0, top: 0 });
  expect(box && romanShapeIn(image, box)).toBe(numeral);
});

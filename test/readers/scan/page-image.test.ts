import { expect, it } from "vitest";
import { loadPdfium } from "../../../src/readers/pdf/engine.js";
import { gridsOf } from "../../../src/readers/pdf/grids.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import type { Segment } from "../../../src/readers/pdf/segments.js";
import { withEvenPaper } from "../../../src/readers/scan/even-paper.js";
import type { GreyImage } from "../../../src/readers/scan/grey-image.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { showsTable } from "../../../src/readers/scan/ruled-page.js";
import { rulingLinesOf } from "../../../src/readers/scan/ruling-lines.js";
import { levelled, skewOf } from "../../../src/readers/scan/skew.js";
import { textBlocksOf } from "../../../src/readers/scan/text-blocks.js";
import { at, stroke, tinyPdf } from "../pdf/tiny-pdf.js";

/** Three columns; the first cell goes over two rows, the last row over all columns. */
const table = [
  stroke(60, 100, 500, 100),
  stroke(200, 140, 500, 140),
  stroke(60, 180, 500, 180),
  stroke(60, 220, 500, 220),
  stroke(60, 100, 60, 220),
  stroke(200, 100, 200, 180),
  stroke(350, 100, 350, 180),
  stroke(500, 100, 500, 220),
].join("");
const lines = Array.from({ length: 12 }, (_, index) =>
  at(60, 300 + 20 * index, "A line of text that runs over most of the width of this page"),
).join("");

it.each([-4.5, -1.3, 0.4, 2])(
  "a page that lay turned by %d degrees is levelled",
  async (degrees) => {
    const image = await render(table + lines);
    expect(skewOf(levelled(image, -degrees))).toBeCloseTo(degrees, 1);
  },
);

it("the ruling lines of a turned page give the grid with its merged cells", async () => {
  const turned = levelled(await render(table + lines), -1.1);
  const { segments } = rulingLinesOf(withEvenPaper(levelled(turned, skewOf(turned))));
  const [grid, ...others] = gridsOf(segments.map(inPoints));
  expect(others).toEqual([]);
  expect(
    grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  ).toEqual([
    [0, 0, 2, 1],
    [0, 1, 1, 1],
    [0, 2, 1, 1],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
    [2, 0, 1, 3],
  ]);
});

it("letters in line with a rule do not lengthen it, and rules of low rows are found", async () => {
  const low = [100, 116, 130, 200].map((y) => stroke(60, y, 500, y)).join("");
  const upright = (y: number, to: number) =>
    [60, 200, 350, 500].map((x) => stroke(x, y, x, to)).join("");
  const sides = stroke(60, 116, 60, 130) + stroke(500, 116, 500, 130);
  const inLine = at(199, 127, "l") + at(348.5, 127, "l") + at(199, 98, "l");
  const image = await render(low + upright(100, 116) + sides + upright(130, 200) + inLine);
  const { segments } = rulingLinesOf(withEvenPaper(image));
  const [grid] = gridsOf(segments.map(inPoints));
  expect(grid?.ys[0]).toBeCloseTo(100, 0);
  expect(grid?.cells.map(({ row, columnSpan }) => [row, columnSpan])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 3],
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
});

it("ruling lines are taken off the image and letters are not", async () => {
  const image = await render(table + lines);
  const letters = await render(lines);
  const left = inkOf(rulingLinesOf(image).withoutLines(image)) - inkOf(letters);
  expect(Math.abs(left)).toBeLessThan(0.01 * (inkOf(image) - inkOf(letters)));
});

it("the bars of two T side by side are letters", async () => {
  const image = await render(at(60, 100, "TTHC TTLT", 14));
  expect(rulingLinesOf(image).segments).toEqual([]);
});

it("a page shows a table or it does not", async () => {
  const scale = 200 / 72;
  expect(showsTable({ image: await render(table + lines), scale })).toBe(true);
  expect(showsTable({ image: await render(lines), scale })).toBe(false);
});

it("a letter that stands in line with a rule is no part of it", async () => {
  const rules = stroke(60, 160, 500, 160) + stroke(200, 160, 200, 300) + stroke(60, 300, 500, 300);
  const { segments } = rulingLinesOf(await render(rules + at(194, 157, "O", 15, "F2")));
  const [upright] = segments.filter(({ direction }) => direction === "vertical").map(inPoints);
  expect(upright?.from).toBeGreaterThan(155);
  expect(upright?.to).toBeCloseTo(300, -1);
});

it("hairlines on tinted, noisy paper give the grid, shaded cells too", async () => {
  const image = await render(`0.85 g 60 662 440 80 re f 0 g 0.3 w ${table}${lines}`);
  const pixels = image.pixels.map((grey, index) => Math.max(0, 0.8 * grey + (index % 7) * 4));
  const turned = levelled({ ...image, pixels }, 0.4);
  const { segments } = rulingLinesOf(withEvenPaper(levelled(turned, skewOf(turned))));
  expect(gridsOf(segments.map(inPoints)).map(({ cells }) => cells.length)).toEqual([6]);
});

it("blocks side by side are cut apart, lines over the whole width are not", async () => {
  const image = await render(
    at(60, 60, "UBND TINH AN LAC") +
      at(320, 60, "CONG HOA XA HOI") +
      at(60, 80, "SO XAY DUNG") +
      at(330, 84, "Doc lap - Tu do") +
      lines,
  );
  const blocks = textBlocksOf(image, { ...image, left: 0, top: 0 });
  expect(
    blocks.map(({ left, top }) => [Math.round((left * 72) / 200), Math.round((top * 72) / 200)]),
  ).toEqual([
    [60, 51],
    [320, 51],
    [60, 291],
  ]);
});

it("a page a million points wide is rendered coarsely instead of as a band", async () => {
  const pdfium = await loadPdfium();
  const wide = tinyPdf([{ content: "", size: [1_000_000, 1] }]);
  const sides = await withDocument(pdfium, { bytes: wide }, async (document) => {
    const image = renderPage(pdfium, document, 0)?.image;
    return [image?.width, image?.height];
  });
  expect(sides).toEqual([20_000, 1]);
});

function inPoints({ direction, at: place, from, to }: Segment): Segment {
  const point = 72 / 200;
  return { direction, at: place * point, from: from * point, to: to * point };
}

async function render(content: string): Promise<GreyImage> {
  const pdfium = await loadPdfium();
  const page = await withDocument(pdfium, { bytes: tinyPdf([{ content }]) }, async (document) =>
    renderPage(pdfium, document, 0),
  );
  if (page === undefined) throw new Error("the page was not rendered");
  return page.image;
}

function inkOf({ pixels }: GreyImage): number {
  return pixels.reduce((count, grey) => count + (grey < 128 ? 1 : 0), 0);
}

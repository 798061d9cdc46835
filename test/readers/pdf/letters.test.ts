import { expect, it } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { withoutDoubles } from "../../../src/readers/pdf/doubles.js";
import type { Glyph } from "../../../src/readers/pdf/glyphs.js";
import { lettersOf } from "../../../src/readers/pdf/letters.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "./tiny-pdf.js";

const SHARED = {
  baseline: 100,
  size: 14,
  font: { name: "Serif", bold: false, italic: false },
} as const;

it("ends a letter at its ink where its glyph has the width of another", () => {
  const glyphs: Glyph[] = [
    { ...SHARED, text: "i", x: 165, right: 175.9, inkCentre: 165.9, inkRight: 166.8 },
    { ...SHARED, text: "\u0323", x: 165, right: 175.9, inkCentre: 167.7, inkRight: 168.6 },
    { ...SHARED, text: "a", x: 180, right: 183.9, inkCentre: 182.2, inkRight: 184.2 },
    { ...SHARED, text: "\u0306", x: 180, right: 183.9, inkCentre: 186.3, inkRight: 188.4 },
  ];
  expect(lettersOf(glyphs).map(({ text, right }) => [text, Math.round(right)])).toEqual([
    ["ị", 169],
    ["ă", 189],
  ]);
});

it("leaves a letter its width when its mark has a glyph of its own", () => {
  const glyphs: Glyph[] = [
    { ...SHARED, text: "a", x: 165, right: 171.2, inkCentre: 168, inkRight: 171 },
    { ...SHARED, text: "\u0301", x: 171.2, right: 171.2, inkCentre: 168, inkRight: 170 },
  ];
  expect(lettersOf(glyphs).map(({ text, right }) => [text, right])).toEqual([["á", 171.2]]);
});

it("gives a letter once that is printed again in or beside its place", () => {
  const first = { ...SHARED, text: "i", x: 165, right: 169, inkCentre: 167 };
  const again = [
    first,
    { ...first, font: { ...SHARED.font, name: "Outline" } },
    { ...first, x: first.x + 0.4 },
    { ...first, baseline: first.baseline + 0.5 },
  ];
  expect(withoutDoubles(again)).toEqual([first]);
  expect(withoutDoubles([first, { ...first, x: first.x + 4 }])).toHaveLength(2);
});

it("keeps letters that stand twice in a word", async () => {
  expect(await textOfPage(at(72, 100, "illicit hill", 8))).toBe("illicit hill");
});

it.each([1.5, 3, 6])("parts letter-spaced words at the wider gaps, %d points", async (spacing) => {
  const words = ["REFORM", "PLAN", "OF", "A", "YEAR"];
  const shown = words.map((word) => `(${word}) ${-(spacing + 4) * (1000 / 14)}`).join(" ");
  const content = `BT /F1 14 Tf ${spacing} Tc 1 0 0 1 72 700 Tm [${shown}] TJ ET`;
  expect(await textOfPage(content)).toBe("REFORM PLAN OF A YEAR");
});

async function textOfPage(content: string): Promise<string> {
  const { document } = await readPdf(tinyPdf([{ content }]));
  return textOf(document.blocks);
}

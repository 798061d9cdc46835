import { expect, test } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "./tiny-pdf.js";

const SEEN = at(72, 100, "Seen words");
const WITHOUT_INK = `3 Tr ${at(72, 130, "Unseen words")} 0 Tr `;
const WHITE = `1 1 1 rg ${at(72, 130, "Unseen words")} 0 0 0 rg `;
const GROUND = "0 0 0.5 rg 60 690 200 40 re f 0 0 0 rg ";

test.each([
  ["without ink", WITHOUT_INK],
  ["in white on white", WHITE],
])("text printed %s is no text but a trace", async (_, hidden) => {
  const { document } = await readPdf(tinyPdf([{ content: SEEN }, { content: SEEN + hidden }]));
  expect(textOf(document.blocks)).toBe("Seen words\nSeen words");
  expect(document.traces).toEqual([
    { kind: "hidden-text", text: "Unseen words", place: { page: 2 } },
  ]);
});

test("white text on a coloured ground is text", async () => {
  const { document } = await readPdf(tinyPdf([{ content: SEEN + GROUND + WHITE }]));
  expect(textOf(document.blocks)).toBe("Seen words\nUnseen words");
  expect(document.traces).toEqual([]);
});

test("the text layer of a scanned page is text", async () => {
  const { document } = await readPdf(tinyPdf([{ content: WITHOUT_INK, image: true }]));
  expect(textOf(document.blocks)).toBe("Unseen words");
  expect(document.traces).toEqual([]);
});

test("text beyond the edges of the page is left out", async () => {
  const { document } = await readPdf(
    tinyPdf([{ content: SEEN + at(700, 100, "Gone") + at(72, -30, "Gone") }]),
  );
  expect(textOf(document.blocks)).toBe("Seen words");
});

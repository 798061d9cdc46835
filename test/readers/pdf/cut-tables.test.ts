import { expect, test } from "vitest";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, stroke, tinyPdf } from "./tiny-pdf.js";

/** A page with a table of two columns and two rows, ruled from `left` to `right`. */
function pageWithTable(left: number, right: number): { content: string } {
  const rules = [100, 140, 180].map((y) => stroke(left, y, right, y));
  const sides = [left, 120, right].map((x) => stroke(x, 100, x, 180));
  const words = [at(70, 120, "1"), at(130, 120, "Bao cao"), at(70, 160, "2"), at(130, 160, "Hop")];
  return { content: [...rules, ...sides, ...words].join("") };
}

test.each([
  ["right", 60, 595],
  ["right, and beyond it", 60, 700],
  ["left", 0, 500],
])("a table that reaches the edge at the %s is told of as cut off", async (_, left, right) => {
  const { document, notices } = await readPdf(tinyPdf([pageWithTable(left, right)]));
  expect(document.blocks.map((block) => block.type === "table" && block.isCut)).toEqual([true]);
  expect(notices.map(({ code, place }) => [code, place])).toEqual([["table-cut", { page: 1 }]]);
});

test("a table within the paper is whole, however narrow the margin", async () => {
  const { document, notices } = await readPdf(tinyPdf([pageWithTable(10, 585)]));
  expect(document.blocks.map((block) => block.type === "table" && block.isCut)).toEqual([
    undefined,
  ]);
  expect(notices).toEqual([]);
});

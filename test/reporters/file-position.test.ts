import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import { filePosition } from "../../src/reporters/file-position.js";

test.each([
  ["line and column of a text", { line: 84, column: 3 }, { line: 84, column: 3 }],
  ["a line whose column is not known", { line: 84 }, { line: 84, column: null }],
  ["a line in a table", { line: 9, table: 1, row: 2 }, { line: 9, column: null }],
  ["no line of a page of a PDF", { page: 2, line: 12 }, null],
  ["no paragraph of Word", { paragraph: 45 }, null],
  ["nothing of a whole plan", {}, null],
])("an editor finds %s", (_name, place, position) => {
  expect(filePosition(place)).toEqual(position);
  expect(filePosition(toLocation(place, "II.3"))).toEqual(position);
});

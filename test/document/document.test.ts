import { describe, expect, test } from "vitest";
import {
  type Block,
  type Cell,
  type Paragraph,
  placeAt,
  textOf,
} from "../../src/document/document.js";

function paragraph(text: string): Paragraph {
  return { type: "paragraph", text, anchors: [{ start: 0, place: { line: 1, column: 1 } }] };
}

function table(...cells: readonly (readonly Block[])[]): Block {
  return {
    type: "table",
    rows: 1,
    columns: cells.length,
    cells: cells.map((blocks, column): Cell => {
      return { row: 0, column, rowSpan: 1, columnSpan: 1, blocks, place: {} };
    }),
    headerRows: 0,
    origin: "markup",
    place: {},
  };
}

test("the text has a line for each paragraph and each blank cell, of inner tables too", () => {
  const inner = table([paragraph("c")], []);
  expect(textOf([paragraph("a"), table([paragraph("b"), inner], []), table()])).toBe(
    "a\nb\nc\n\n\n",
  );
  expect(textOf([])).toBe("");
});

describe("placeAt", () => {
  const anchors = [
    { start: 0, place: { line: 1, column: 3 } },
    { start: 5, place: { line: 2, column: 1 } },
    { start: 9, place: { paragraph: 4 } },
  ];
  test.each([
    [0, { line: 1, column: 3 }],
    [4, { line: 1, column: 7 }],
    [5, { line: 2, column: 1 }],
    [8, { line: 2, column: 4 }],
    [12, { paragraph: 4 }],
  ])("offset %d stands at %o", (offset, place) => {
    expect(placeAt({ type: "paragraph", text: "mười hai chữ", anchors }, offset)).toEqual(place);
  });

  test("without an anchor there is no place", () => {
    expect(placeAt({ type: "paragraph", text: "a", anchors: [] }, 0)).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, stroke, tinyPdf } from "./tiny-pdf.js";

/** Columns of the tables below, from left to right. */
const xs = [60, 100, 300, 420, 520];

describe("a page break with rules below every cell", () => {
  it("parts two rows when a cell that had room for more is filled again", async () => {
    const pages = [
      row(80, ["1", "First task of", "the office,", "March"], 3),
      row(80, ["2", "Sports and", "the unions", "April"], 2),
    ];
    expect(await cellsOf(pages)).toEqual([
      [0, 0, 1, "1"],
      [0, 1, 1, "First task of"],
      [0, 2, 1, "the office,"],
      [0, 3, 1, "March"],
      [1, 0, 1, "2"],
      [1, 1, 1, "Sports and"],
      [1, 2, 1, "the unions"],
      [1, 3, 1, "April"],
    ]);
  });

  it("splits a row when only its fullest cell goes on, whatever its letters are", async () => {
    const pages = [
      row(80, ["1", "The task has two parts:\n- First part;", "The office", "March"], 2),
      row(80, ["", "- Second part", "", ""], 1) +
        row(100, ["2", "Next task", "The unions", "April"], 1),
    ];
    expect(await cellsOf(pages)).toEqual([
      [0, 0, 1, "1"],
      [0, 1, 1, "The task has two parts:\n- First part;\n- Second part"],
      [0, 2, 1, "The office"],
      [0, 3, 1, "March"],
      [1, 0, 1, "2"],
      [1, 1, 1, "Next task"],
      [1, 2, 1, "The unions"],
      [1, 3, 1, "April"],
    ]);
  });

  it("joins a row of which only the number stood above, in the middle of its cell", async () => {
    const pages = [
      row(80, ["I", "Area", "", ""], 1) + row(98, ["1", "", "", ""], 1),
      row(80, ["", "Task 1: Review", "Office", "March"], 2) +
        row(112, ["2", "Task 2: Report", "Unions", "April"], 1),
    ];
    expect((await cellsOf(pages)).slice(4)).toEqual([
      [1, 0, 1, "1"],
      [1, 1, 1, "Task 1: Review"],
      [1, 2, 1, "Office"],
      [1, 3, 1, "March"],
      [2, 0, 1, "2"],
      [2, 1, 1, "Task 2: Report"],
      [2, 2, 1, "Unions"],
      [2, 3, 1, "April"],
    ]);
  });

  it("parts two rows of single lines when their numbers count on", async () => {
    const pages = [
      row(80, ["13", "Sign", "Office", ""], 1),
      row(80, ["14", "Other", "", ""], 1) + row(100, ["15", "Rest", "Office", "May"], 1),
    ];
    const cells = await cellsOf(pages);
    expect(cells.filter(([, column]) => column === 0)).toEqual([
      [0, 0, 1, "13"],
      [1, 0, 1, "14"],
      [2, 0, 1, "15"],
    ]);
  });
});

describe("a table", () => {
  it("has the lines of all its pages, and a last row of one cell", async () => {
    const wide = [60, 300, 420, 520];
    const pages = [
      row(80, ["All tasks", "Office", "March"], 1, [], wide),
      row(80, ["1", "Task", "Office", "April"], 1),
      row(80, ["Note: all in all"], 1, [], [60, 520]),
    ];
    expect(await cellsOf(pages)).toEqual([
      [0, 0, 1, "All tasks"],
      [0, 2, 1, "Office"],
      [0, 3, 1, "March"],
      [1, 0, 1, "1"],
      [1, 1, 1, "Task"],
      [1, 2, 1, "Office"],
      [1, 3, 1, "April"],
      [2, 0, 1, "Note: all in all"],
    ]);
  });

  it("does not take in a frame at the top of a page with other sides", async () => {
    const pages = [
      row(80, ["1", "Task", "Office", "March"], 1),
      row(80, ["A framed remark"], 1, [], [100, 400]),
    ].map((content) => ({ content }));
    const { document } = await readPdf(tinyPdf(pages));
    expect(document.blocks.map((block) => block.type)).toEqual(["table", "paragraph"]);
  });

  it("leaves open only the cells that go on where it ever leaves one open", async () => {
    const pages = [
      row(80, ["1", "First", "Report", "March"], 1, [0]),
      row(80, ["", "Second", "Report", "Of the"], 1),
      row(80, ["", "Third", "Paper", "end"], 1),
    ];
    const rows = (await cellsOf(pages)).map(([row, column, rowSpan]) => [row, column, rowSpan]);
    expect(rows.filter(([, column]) => column === 0)).toEqual([
      [0, 0, 2],
      [2, 0, 1],
    ]);
  });
});

describe("a page break that leaves cells open below", () => {
  it("goes on with the open cells alone, and with a row when all are open", async () => {
    const open = row(80, ["1", "Merged task", "Report", "March"], 1, [0, 1]);
    const split = row(80, ["", "", "Other report", "April"], 1, [0, 1, 2, 3]);
    const last = row(80, ["", "", "Of the office", ""], 1);
    expect(await cellsOf([open, split, last])).toEqual([
      [0, 0, 2, "1"],
      [0, 1, 2, "Merged task"],
      [0, 2, 1, "Report"],
      [0, 3, 1, "March"],
      [1, 2, 1, "Other report\nOf the office"],
      [1, 3, 1, "April"],
    ]);
  });
});

describe("a cell", () => {
  it("takes back the text that ran out of it over the rule below", async () => {
    const content =
      row(80, ["1", "Task", "Office", "March"], 1) +
      row(100, ["2", "", "Unions", "April"], 2) +
      at(106, 106, "run out");
    expect((await cellsOf([content])).map(([, , , text]) => text)).toEqual([
      ...["1", "Task run out", "Office", "March"],
      ...["2", "", "Unions", "April"],
    ]);
  });

  it("keeps a word whole that is wider than the cell", async () => {
    const narrow = [60, 82, 300];
    const content =
      row(80, ["ST\nT", "Task"], 2, [], narrow) + row(112, ["11\n5", "First"], 2, [], narrow);
    expect((await cellsOf([content])).map(([, , , text]) => text)).toEqual([
      ...["STT", "Task"],
      ...["115", "First"],
    ]);
  });
});

const PITCH = 14;

/** A ruled row from `top` on of so many lines' height, without the rule below its `open` cells. */
function row(
  top: number,
  texts: readonly string[],
  lines: number,
  open: readonly number[] = [],
  sides: readonly number[] = xs,
): string {
  const foot = top + 4 + PITCH * lines;
  const cells = texts.map((text, column) => {
    const [left = 0, right = 0] = [sides[column], sides[column + 1]];
    const printed = text
      .split("\n")
      .map((line, index) => (line === "" ? "" : at(left + 5, top + 12 + PITCH * index, line)));
    const below = open.includes(column) ? "" : stroke(left, foot, right, foot);
    return printed.join("") + stroke(left, top, right, top) + below;
  });
  const vertical = sides.map((x) => stroke(x, top, x, foot));
  return cells.join("") + vertical.join("");
}

async function cellsOf(contents: readonly string[]) {
  const { document } = await readPdf(tinyPdf(contents.map((content) => ({ content }))));
  expect(document.blocks.map((block) => block.type)).toEqual(["table"]);
  return document.blocks.flatMap((block) =>
    block.type === "table"
      ? block.cells.map(
          ({ row, column, rowSpan, blocks }) => [row, column, rowSpan, textOf(blocks)] as const,
        )
      : [],
  );
}

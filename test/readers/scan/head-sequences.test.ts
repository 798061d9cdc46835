import { expect, it } from "vitest";
import type { Line } from "../../../src/readers/pdf/lines.js";
import { headSequences } from "../../../src/readers/scan/head-sequences.js";

it.each([
  ["numbers in brackets", "(1) O 3) (4) (5) (6) g2 (8)", "(1) (2) (3) (4) (5) (6) (7) (8)"],
  ["months", "TT 1 2 3 4 5 6 7 8 9 10 1 12", "TT 1 2 3 4 5 6 7 8 9 10 11 12"],
  ["quarters", "Việc Quý.I QuýH Quy.II Quý.IV", "Việc Quý.I Quý.II Quý.III Quý.IV"],
])("%s are as their sequence wants them", (_, read, meant) => {
  expect(mended(read)).toBe(meant);
});

it.each([
  ["figures that count up by chance", "10 11 15 13 14 15 16"],
  ["figures of few columns", "1 2 3 4 x"],
  ["quarters of which few are sure", "QuýH QuýH QuýH QuýH"],
  ["three quarters", "Quý.I QuýH Quý.III"],
])("%s stay as they are", (_, read) => {
  expect(mended(read)).toBe(read);
});

it("a quarter may take several lines", () => {
  const heads = [["Qu", "ýI"], ["Quý", "II"], ["Quy", "II", "l"], ["Quý IV"]];
  const table = tableOf(heads.map((texts) => texts.map(line)));
  const found = headSequences(table);
  const lines = table.cells.flatMap((cell) => cell.lines);
  expect(lines.map((one) => found.get(one) ?? one.text)).toEqual([
    "Quý",
    "I",
    "Quý",
    "II",
    "Quý",
    "III",
    "",
    "Quý IV",
  ]);
});

/** The heads after the repair; a dot stands for the blank inside one. */
function mended(read: string): string {
  const lines = read.split(" ").map((text) => line(text.replace(".", " ")));
  const found = headSequences(tableOf(lines.map((one) => [one])));
  return lines.map((one) => (found.get(one) ?? one.text).replace(" ", ".")).join(" ");
}

function tableOf(heads: readonly (readonly Line[])[]) {
  const cells = heads.map((lines, column) => ({
    row: 1,
    column,
    rowSpan: 1,
    columnSpan: 1,
    closed: true,
    page: 1,
    lines,
    foot: { height: 20, lines, closed: true },
  }));
  const grid = { rows: 2, xs: heads.map((_, index) => 40 * index), top: 0, bottom: 50 };
  return { ...grid, page: 1, padding: 5, cells };
}

function line(text: string): Line {
  const place = { x: 0, right: 10, firstWordRight: 10, baseline: 0, size: 12, page: 1, number: 0 };
  return { text, runs: [], letters: [], ...place };
}

import { expect, test } from "vitest";
import { textTable } from "../../src/reporters/text-table.js";

const ROWS = [
  ["Chỉ tiêu", "Mức"],
  ["Tỷ lệ văn bản phát hành được ký số", "100%"],
  ["Ngắn", "≥ 5 lần"],
];

test("columns that fit keep their width", () => {
  expect(textTable(ROWS, 80)).toEqual([
    "Chỉ tiêu                            Mức",
    "----------------------------------  -------",
    "Tỷ lệ văn bản phát hành được ký số  100%",
    "Ngắn                                ≥ 5 lần",
  ]);
});

test("a long column is wrapped, short ones keep their width", () => {
  expect(textTable(ROWS, 30)).toEqual([
    "Chỉ tiêu               Mức",
    "---------------------  -------",
    "Tỷ lệ văn bản phát     100%",
    "hành được ký số",
    "Ngắn                   ≥ 5 lần",
  ]);
});

test("where a column would be too narrow, rows become lists", () => {
  expect(textTable(ROWS, 20)).toEqual([
    "Tỷ lệ văn bản phát",
    "  hành được ký số",
    "  Mức: 100%",
    "",
    "Ngắn",
    "  Mức: ≥ 5 lần",
  ]);
});

test("words cannot drive the terminal", () => {
  expect(textTable([["A"], ["x\u001b[31my\nz"]], 20)).toEqual(
    ["A", "---", "xy z"].map((line) => line.replace("---", "----")),
  );
});

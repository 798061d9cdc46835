import { expect, test } from "vitest";
import { displayWidth, padEnd, wrapText } from "../../src/reporters/wrap-text.js";

test.each([
  ["cải cách", 8],
  ["cải cách".normalize("NFD"), 8],
  ["ĐẠT", 3],
  ["漢字", 4],
  ["", 0],
])("%s takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("a text is broken between words, at the width and not after it", () => {
  expect(wrapText("cải cách hành chính năm 2026", 13)).toEqual([
    "cải cách hành",
    "chính năm",
    "2026",
  ]);
});

test("a word that is wider than the line is cut", () => {
  expect(wrapText("xem https://example.org/a", 10)).toEqual([
    "xem",
    "https://ex",
    "ample.org/",
    "a",
  ]);
});

test("padding counts columns, not letters", () => {
  expect(padEnd("tỷ lệ".normalize("NFD"), 7)).toBe(`${"tỷ lệ".normalize("NFD")}  `);
});

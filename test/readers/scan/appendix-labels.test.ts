import { expect, test } from "vitest";
import type { Line } from "../../../src/readers/pdf/lines.js";
import type { PageLayout } from "../../../src/readers/pdf/page-layout.js";
import { appendixLabels } from "../../../src/readers/scan/appendix-labels.js";

test.each([
  [
    "a numeral that lost a stroke",
    ["Phụ lục I", "DANH MỤC"],
    ["Phụ lục I", "LỊCH"],
    ["Phụ lục II"],
  ],
  ["what is no numeral", ["PHỤ LỤC II", "A BẢNG"], ["PHỤ LỤC HI", "B BẢNG"], ["PHỤ LỤC III"]],
  ["a number repeated on the next page", ["Phụ lục I", "DANH MỤC"], ["Phụ lục I"], []],
  ["and one with its title", ["Phụ lục I", "DANH MỤC"], ["Phụ lục I", "DANH MỤC"], []],
  ["numerals that count on", ["Phụ lục I", "DANH MỤC"], ["Phụ lục II", "LỊCH"], []],
  ["numerals that jump", ["Phụ lục I", "DANH MỤC"], ["Phụ lục IV", "LỊCH"], []],
  ["a single appendix", ["Phụ lục", "DANH MỤC"], ["Phụ lục 1 kèm theo", "LỊCH"], []],
])("%s", (_, first, second, labels) => {
  const mended = appendixLabels([page(1, first), page(2, second)]);
  expect([...mended.values()]).toEqual(labels);
});

function page(number: number, texts: readonly string[]): PageLayout {
  const place = { x: 0, right: 10, firstWordRight: 10, baseline: 0, size: 12 };
  const lines = texts.map(
    (text): Line => ({ text, runs: [], letters: [], page: number, number: 0, ...place }),
  );
  return { page: number, width: 595, height: 842, lines, tables: [], stamps: [] };
}

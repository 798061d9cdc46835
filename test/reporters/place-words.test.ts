import { expect, test } from "vitest";
import { type Place, toLocation } from "../../src/document/place.js";
import { placeWords } from "../../src/reporters/place-words.js";

test.each<[Place, string | null, string]>([
  [{ line: 84, column: 3 }, "II.3", "mục II.3, dòng 84"],
  [{ page: 3, line: 12 }, null, "trang 3, dòng 12"],
  [{ paragraph: 45 }, null, "đoạn 45"],
  [{ paragraph: 90, table: 1, row: 7, cell: 6 }, null, "bảng 1, hàng 7, cột 6"],
  [{ line: 120, table: 1, row: 7, cell: 6 }, null, "bảng 1, hàng 7, cột 6, dòng 120"],
  [{ line: 5 }, "III#2", "mục III thứ hai, dòng 5"],
  [{ line: 5 }, "III#2.1", "mục III.1 (thuộc mục III thứ hai), dòng 5"],
  [{ line: 707 }, "PL", "phụ lục, dòng 707"],
  [{ line: 707 }, "PL.2", "phụ lục 2, dòng 707"],
  [
    { page: 2, line: 3, confidence: 0.82 },
    null,
    "trang 2, dòng 3, đọc từ bản quét, độ tin cậy 0,82",
  ],
  [{}, null, "toàn văn bản"],
])("%j in section %s is %s", (place, section, words) => {
  expect(placeWords(toLocation(place, section), "vi")).toBe(words);
});

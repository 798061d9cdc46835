import { expect, it } from "vitest";
import { isOneWord } from "../../../src/readers/pdf/broken-words.js";

it.each([
  ["ST", "T", true],
  ["Qu", "ý", true],
  ["1", "2", true],
  ["II", "I", true],
  ["(", "1)", true],
  ["20/01/20", "26", true],
  ["217/K", "H-UBND", true],
  ["118/QĐ", "-SNV", true],
  ["https://khoang", "san.gov.vn", true],
  ["Quý", "III", false],
  ["Chủ", "trì", false],
  ["UBND", "xã", false],
  ["2025", "2026", false],
  ["76/NQ-CP", "ngày", false],
  ["15", "lượt", false],
  ["Tháng", "5/2026", false],
])("takes %j above %j for one word: %s", (last, first, isOne) => {
  expect(isOneWord(last, first)).toBe(isOne);
});

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
  ["I", "I", true],
  ["tại https://tthc.so", "nla-mau.gov.vn/thu-y?", true],
  ["https://khoangsan.gov.vn/thu-tuc;", "thay", false],
  ["https://khoangsan.gov.vn/cchc", "trong", false],
  ["31/10/2026", "Mỗi", false],
  ["20/02/2026", "30/6/2026", false],
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

import { expect, test } from "vitest";
import { decimalWords, rangeWords } from "../../src/rules/decimal-words.js";

test("a number is printed with one decimal at most, as each language does", () => {
  expect(decimalWords(25.44)).toEqual({ vi: "25,4", en: "25.4" });
  expect(decimalWords(20)).toEqual({ vi: "20", en: "20" });
});

test("a range of one value is that value", () => {
  expect(rangeWords([13, 14])).toEqual({ vi: "13-14", en: "13-14" });
  expect(rangeWords([12.5, 12.5])).toEqual({ vi: "12,5", en: "12.5" });
});

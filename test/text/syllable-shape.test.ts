import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasSyllableShape } from "../../src/text/syllable-shape.js";

test.each(["gì", "quý", "nghiêng", "Khuỷu", "ƯU", "thuở", "quốc", "giải", "đ\u01b0\u01a1\u0323c"])(
  "%s is a syllable",
  (word) => {
    expect(hasSyllableShape(word)).toBe(true);
  },
);

test.each(["cãch", "hoàt", "où", "été", "tring", "ngờihnh", "", "đd", "àm2", "ṍ", "a\u0301\u0309"])(
  "%s is none",
  (word) => {
    expect(hasSyllableShape(word)).toBe(false);
  },
);

test("every word of a Vietnamese plan but abbreviations is a syllable", () => {
  const text = readFileSync("fixtures/department/good.md", "utf8");
  const words = text.match(/(?<![\p{L}\d/-])[\p{L}\p{M}]+(?![\p{L}\d/-])/gu) ?? [];
  const signed = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  expect(signed.length).toBeGreaterThan(500);
  expect(signed.filter((word) => !hasSyllableShape(word))).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, fold, isTidy, isUpperCase, tidy } from "../../src/text/fold.js";

const vietnamese = fc
  .array(fc.constantFrom(..."aăâeêioôơuưyàảãáạồộướựỷỵđĐÁẤỌÙ bchkqt–-\u00a0"), { maxLength: 40 })
  .map((letters) => letters.join("").normalize("NFC"));

describe("fold", () => {
  test.each([
    ["Tỷ lệ số hóa", "ty le so hoa"],
    ["ĐỐI THOẠI", "doi thoai"],
    ["Nghị quyết 76/NQ–CP", "nghi quyet 76/nq-cp"],
    ["ĐẠT ≥ 95%, ≠ 😀 Кế", "dat ≥ 95%, ≠ 😀 кe"],
  ])("%s is folded to %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test("offsets into the folded text are offsets into the text", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("canonical", () => {
  test.each([
    ["hoá", "hóa"],
    ["Thuỷ", "thủy"],
    ["uỷ quyền", "ủy quyền"],
    ["quý", "quý"],
    ["quỹ", "quỹ"],
    ["toàn", "toàn"],
    ["khoẻ", "khỏe"],
    ["Hoà, loè, UỶ", "hòa, lòe, ủy"],
    ["😀 HOÀ–QUÝ", "😀 hòa-quý"],
  ])("%s is written %s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test("diacritics are kept and offsets too", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(canonical(text)).toHaveLength(text.length);
      }),
    );
  });
});

test("tidy composes letters, collapses blanks and drops invisible signs", () => {
  expect(tidy("  Ke\u0302\u0301\u00a0 hoa\u0323ch\u200b \n năm")).toBe("Kế hoạch năm");
});

test.each(["Kế hoạch “năm” – 2026…", "", "a"])("%j is tidy", (text) => {
  expect(isTidy(text)).toBe(true);
});

test.each([" a", "a ", "a  b", "a\nb", "a\u00a0b", "a\u00adb", "a\u200bb", "e\u0301"])(
  "%j is not",
  (text) => {
    expect(isTidy(text)).toBe(false);
    expect(isTidy(tidy(text))).toBe(true);
  },
);

test.each([
  ["MỤC ĐÍCH, YÊU CẦU", true],
  ["СТРОЙ", true],
  ["Straße", false],
  ["Mục đích", false],
  ["TM. ỦY BAN NHÂN DÂN", true],
  ["I", false],
])("%s is upper case: %s", (text, expected) => {
  expect(isUpperCase(text)).toBe(expected);
});

import { expect, test } from "vitest";
import { isCapital } from "../../src/text/capitals.js";

function capitalsOf(text: string): string {
  return [...text].filter((letter) => isCapital(letter.charCodeAt(0))).join("");
}

test("capitals are told from small letters, figures and signs, with and without diacritics", () => {
  expect(capitalsOf("UBND tỉnh Đắk Lắk, Ủy ban Ăn ý 12/KH × ÷ ß")).toBe("UBNDĐLỦĂKH");
});

test("capitals of other alphabets are capitals too, asked once or twice", () => {
  expect(capitalsOf("ЖжΩω") + capitalsOf("ЖжΩω")).toBe("ЖΩЖΩ");
});

test("half of a pair of code units is no capital", () => {
  expect(isCapital("𝐀".charCodeAt(0))).toBe(false);
});

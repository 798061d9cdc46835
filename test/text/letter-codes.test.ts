import { expect, test } from "vitest";
import { isCapital, isFigure, isLetter } from "../../src/text/letter-codes.js";

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

test("letters are those from A to Z and from À to ỹ, which no figure, sign or end of a text is", () => {
  const asked = [..."@AZ[`az{Àỹỻ9%"].filter((letter) => isLetter(letter.charCodeAt(0)));
  expect(asked.join("")).toBe("AZazÀỹ");
  expect(isLetter("".charCodeAt(0))).toBe(false);
});

test("figures are those from 0 to 9, which no end of a text is", () => {
  const asked = [..."/09:²٣"].filter((letter) => isFigure(letter.charCodeAt(0)));
  expect(asked.join("")).toBe("09");
  expect(isFigure("".charCodeAt(0))).toBe(false);
});

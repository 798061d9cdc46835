import { expect, it } from "vitest";
import type { Glyph } from "../../../src/readers/pdf/glyphs.js";
import { orient } from "../../../src/readers/pdf/orientation.js";
import { withWordsMended } from "../../../src/readers/scan/mended-words.js";

it.each([
  ["CCHOC", "CCHC"],
  ["(CccCHC),", "(CCHC),"],
  ["1THC", "TTHC"],
  ["CsDL", "CSDL"],
  ["1085/QĐ-IIg", "1085/QĐ-TTg"],
  ["76/NQ-CP", "76/NQ-CP"],
  ["3l/12/2O26", "31/12/2026"],
  ["1OO%", "100%"],
  ["Quý],", "Quý I,"],
  ["QuýII/2026", "Quý II/2026"],
  ["I-II/2026", "I-II/2026"],
  ["III", "III"],
  ["TCHC", "TCHC"],
  ["CHUNG", "CHUNG"],
  ["sửa đối,", "sửa đổi,"],
  ["NỘI DỰNG", "NỘI DUNG"],
  ["dịch Vụ", "dịch vụ"],
  ["Dịch vụ", "Dịch vụ"],
  ["hướng dân", "hướng dẫn"],
  ["hành chính phù hợp", "hành chính phù hợp"],
  ["chỉ tiêu", "chỉ tiêu"],
  ["hô sơ", "hồ sơ"],
  ["Trạm Ÿ tế", "Trạm Y tế"],
  ["Ong Trịnh Bá Lộc", "Ông Trịnh Bá Lộc"],
  ["Ong mật", "Ong mật"],
])("%s is read as %s", (read, meant) => {
  expect(textOf(read)).toBe(meant);
});

it("an abbreviation that the document holds surely mends its misreadings", () => {
  expect(textOf("BQLKKT BQLKKT", 0.95)).toBe("BQLKKT BQLKKT");
  expect(textOf(["BQLKKT", "BQLKKT", "BGLKKT"], [0.95, 0.95, 0.4])).toBe("BQLKKT BQLKKT BQLKKT");
});

it("sure words stay as they are", () => {
  expect(textOf("CCHOC sửa đối", 0.97)).toBe("CCHOC sửa đối");
  expect(textOf("Kiếm tra hô sơ", 0.97)).toBe("Kiếm tra hô sơ");
});

it("a mark above a capital is lost however sure the letter is", () => {
  expect(textOf("Uy ban, CAI CÁCH", 0.97)).toBe("Ủy ban, CẢI CÁCH");
});

it("words of two cells are no pair", () => {
  const first = glyph("hô", 0.5);
  expect(textOfGlyphs([first, { ...glyph("sơ", 0.5), x: 14, right: 20 }])).toBe("hồ sơ");
  expect(textOfGlyphs([first, { ...glyph("sơ", 0.5), x: 40, right: 50 }])).toBe("hô sơ");
  expect(textOfGlyphs([first, { ...glyph("sơ", 0.5), baseline: 24 }])).toBe("hồ sơ");
  expect(textOfGlyphs([first, { ...glyph("sơ", 0.5), baseline: 60 }])).toBe("hô sơ");
});

function textOf(text: string | string[], confidence: number | number[] = 0.5): string {
  const words = typeof text === "string" ? text.split(" ") : text;
  const glyphs = words.map((word, index) => ({
    ...glyph(word, typeof confidence === "number" ? confidence : (confidence[index] ?? 1)),
    x: 14 * index,
    right: 14 * index + 10,
  }));
  return textOfGlyphs(glyphs);
}

function textOfGlyphs(glyphs: readonly Glyph[]): string {
  const page = {
    page: 1,
    orientation: orient({ left: 0, bottom: 0, right: 595, top: 842 }, 0),
    glyphs,
    unmappedShare: 0,
    segments: [],
    images: 1,
    imageShare: 1,
  };
  const [mended] = withWordsMended(new Map([[1, page]])).values();
  return mended?.glyphs.map((one) => one.text).join(" ") ?? "";
}

function glyph(text: string, confidence: number): Glyph {
  const font = { name: "", bold: false, italic: false };
  return { text, x: 0, right: 10, baseline: 10, inkCentre: 5, size: 12, font, confidence };
}

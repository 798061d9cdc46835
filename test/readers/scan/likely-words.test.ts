import { expect, it } from "vitest";
import { mendedByWords } from "../../../src/readers/scan/likely-words.js";

it.each([
  ["| hô sơ | được", "hồ sơ"],
  ["theo | Tý lệ | hồ", "Tỷ lệ"],
  ["các | chỉ cục | và", "chi cục"],
  ["nghị | quyết sõ | 76/NQ-CP", "quyết số"],
  ["| ĐIEU HANH, |", "ĐIỀU HÀNH,"],
  ["| hăng tháng |", "hằng tháng"],
])("%s is mended", (text, meant) => {
  expect(mended(text)).toBe(meant);
});

it.each([
  ["a syllable of the word after it", "| chỉ tiết | kiệm"],
  ["a syllable of the word before it", "hành | chính phú | hợp"],
  ["a word that stands alone", "đổi | mới năm | 2026"],
  ["a word that is known", "| chi tiêu |"],
  ["one of two words", "| hãng tháng |"],
  ["a name after a surname", "Trần | Văn Hoa |"],
  ["a name in capitals", "TRẦN | VĂN HOA |"],
  ["a name of two syllables", "xã | Thanh Tra |"],
  ["words parted by a comma", "| hô, sơ |"],
])("%s stays as it is", (_, text) => {
  expect(mended(text)).toBeUndefined();
});

/** What becomes of the two words between the bars, which stand between two others. */
function mended(text: string): string | undefined {
  const [before = "", pair = "", after = ""] = text.split("|").map((part) => part.trim());
  const [first = "", second = ""] = pair.split(" ");
  return mendedByWords({ before, first, second, after })?.join(" ");
}

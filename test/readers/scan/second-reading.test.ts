import { expect, it } from "vitest";
import type { RecognisedWord } from "../../../src/readers/scan/recogniser.js";
import { betterWords, hasOddMarks, isDoubtful } from "../../../src/readers/scan/second-reading.js";

it.each([
  ["the reading that makes a known word", "chuyển:96 đối:96", "chuyển:96 đổi:60", "chuyển đổi"],
  ["the surer reading of a word", "24:93 tủn,:10", "24:90 tin,:96", "24 tin,"],
  ["two words where they ran into one", "Inăm:89", "I:90 năm:95", "I năm"],
  ["its letters, and the case of the first", "Sõ:88 hóa:96", "SỐ:90 hóa:96", "Số hóa"],
  ["a number in place of a guess", "O:8", "(2):96", "(2)"],
])("takes %s", (_, first, second, chosen) => {
  expect(textOf(betterWords(line(first), words(second)))).toBe(chosen);
});

it.each([
  ["capitals in place of small letters", "Sở:88", "SỞ:97"],
  ["other figures that are hardly surer", "95%:80", "96%:95"],
  ["words of another line", "đúng:70 hạn:70", "nghị:96 định:96"],
  ["a known word for another", "đối:77 thoại:96", "đôi:92 thoại:96"],
])("does not take %s", (_, first, second) => {
  expect(textOf(betterWords(line(first), words(second)))).toBe(first.replace(/:\d+/g, ""));
});

it("words that are unsure, of odd shape or with odd marks are doubtful", () => {
  const doubtful = ["kế:96 hoạch:70", "tâãm:96", "hô:96 sơ:96", "kế:96 hoạch:96"];
  expect(doubtful.map((text) => isDoubtful(line(text)))).toEqual([true, true, true, false]);
  expect(doubtful.map((text) => hasOddMarks(line(text)))).toEqual([false, false, true, false]);
});

it("words of two syllables go over the end of a line", () => {
  expect(hasOddMarks({ ...line("hô:96"), after: ["sơ", "được"] })).toBe(true);
  expect(hasOddMarks({ ...line("hô:96"), after: ["hấp"] })).toBe(false);
});

function line(text: string) {
  return { words: words(text), before: [], after: [] };
}

/** Words side by side with their confidence in per cent, each as wide as its letters. */
function words(text: string): RecognisedWord[] {
  let left = 0;
  return text.split(" ").map((part) => {
    const [word = "", percent = ""] = part.split(":");
    const right = left + 10 * word.length;
    const read = { text: word, confidence: Number(percent) / 100, left, right, top: 0, bottom: 20 };
    left = right + 10;
    return read;
  });
}

function textOf(read: readonly RecognisedWord[]): string {
  return read.map(({ text }) => text).join(" ");
}

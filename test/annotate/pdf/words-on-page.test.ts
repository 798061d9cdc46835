import { expect, test } from "vitest";
import { findWords, keyedLine } from "../../../src/annotate/pdf/words-on-page.js";
import type { Letter } from "../../../src/readers/pdf/letters.js";
import type { PlacedLine } from "../../../src/readers/pdf/placed-lines.js";

const COLUMNS = [
  line(1, "Rà soát văn bản", 1),
  line(1, "Trong năm", 2),
  line(2, "của Sở năm 2026", 1),
  line(2, "2026", 2),
];

test.each([
  ["a word where it stands apart", "13", 1, [line(1, "1301 việc, 13 người")], ["13"]],
  [
    "letters inside a word where it stands nowhere apart",
    "NQ-CP",
    1,
    [line(1, "76/NQ-CP2")],
    ["NQ-CP"],
  ],
  [
    "the words nearest below the line",
    "năm",
    2,
    [line(1, "năm"), line(3, "năm"), line(9, "năm")],
    ["3 năm"],
  ],
  ["words that wrap in their own column", "Trong năm 2026", 1, COLUMNS, ["Trongnăm", "2026"]],
  [
    "words that wrap over three lines",
    "a b c d e",
    1,
    [line(1, "x a b"), line(2, "c d"), line(3, "e f")],
    ["ab", "cd", "e"],
  ],
  ["as much as the page has", "một hai ba bốn", 5, [line(5, "và một hai ba")], ["mộthaiba"]],
  ["words whose end was cut", "Rà soát…", 1, COLUMNS, ["Ràsoát"]],
  ["decomposed letters and capitals", "RA\u0300 SOÁT", 1, COLUMNS, ["Ràsoát"]],
  ["nothing of words of which little is there", "của ai đó không rõ", 1, COLUMNS, []],
  ["nothing for no words", " ", 1, COLUMNS, []],
])("finds %s", (_, words, at, lines, found) => {
  const stretches = findWords(lines.map(keyedLine), { words, line: at, cell: null });
  const numbers = lines.length === 3 && words === "năm";
  expect(
    stretches.map((letters) => {
      const text = letters.map((letter) => letter.text).join("");
      return numbers ? `${letters[0]?.baseline} ${text}` : text;
    }),
  ).toEqual(found);
});

test("prefers the column of the finding", () => {
  const lines = [line(4, "3", 1), line(4, "Quý 3", 2)].map(keyedLine);
  const [stretch] = findWords(lines, { words: "3", line: 4, cell: 2 });
  expect(stretch).toEqual(lines[1]?.letters.slice(3));
});

/** A line whose letters are one unit wide, at a baseline that is its number. */
function line(number: number, text: string, cell?: number): PlacedLine {
  const font = { name: "F", bold: false, italic: false };
  const letters = [...text.normalize("NFC")].flatMap((one, x): Letter[] => {
    const place = { x, right: x + 1, baseline: number, size: 1 };
    const glyph = { ...place, text: one, inkCentre: x, font };
    return one === " " ? [] : [{ ...place, text: one, glyph, blanksBefore: 0 }];
  });
  return { number, text, cell, letters };
}

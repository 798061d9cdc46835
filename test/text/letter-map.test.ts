import { expect, test } from "vitest";
import { letterMap, mapped, mappedCode } from "../../src/text/letter-map.js";

const SMALL = letterMap((letter) => letter.toLowerCase());

test("each letter becomes the one that the map makes of it", () => {
  expect(mapped("Kế hoạch ĐÃ – 2026 ≥ ●", SMALL)).toBe("kế hoạch đã – 2026 ≥ ●");
  expect(mapped("", SMALL)).toBe("");
});

test("of a text with a letter beyond the map nothing is said", () => {
  expect(mapped("Kế hoạch Σ", SMALL)).toBeUndefined();
  expect(mapped("e\u0301", SMALL)).toBeUndefined();
  expect(mappedCode(0x3a3, SMALL)).toBe(0);
});

test("a letter is converted once, however often it stands there", () => {
  const asked: string[] = [];
  const map = letterMap((letter) => {
    asked.push(letter);
    return "x";
  });
  expect(mapped("abab", map)).toBe("xxxx");
  expect(asked).toEqual(["a", "b"]);
});

test("a text of any length is mapped", () => {
  expect(mapped("Á".repeat(300_000), SMALL)).toBe("á".repeat(300_000));
});

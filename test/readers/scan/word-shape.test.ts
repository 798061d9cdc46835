import { expect, it } from "vitest";
import { isWellFormed, looksLike } from "../../../src/readers/scan/word-shape.js";

it.each([
  "Nghị",
  "HĐND",
  "76/NQ-CP",
  "(3),",
  "85,5%",
  "31/12/2026",
  "III/2026;",
  "a)",
  "https://dichvucong.gov.vn/p/home",
  "1085/QĐ-TTg",
])("%j is a word as plans print it", (word) => {
  expect(isWellFormed(word)).toBe(true);
});

it.each(["tâãm", "xX", "Inăm", "1II/2026", "thú-ÿ", "CŸác"])("%j is none", (word) => {
  expect(isWellFormed(word)).toBe(false);
});

it("words that share most letters look alike", () => {
  expect(looksLike("đối", "đổi")).toBe(true);
  expect(looksLike("IV72026", "IV/2026")).toBe(true);
  expect(looksLike("thành phần", "Nghị định")).toBe(false);
});

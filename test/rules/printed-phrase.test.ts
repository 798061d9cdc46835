import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import type { Passage } from "../../src/plan/plan.js";
import { findPhrase } from "../../src/rules/printed-phrase.js";

const MOTTO = "Độc lập - Tự do - Hạnh phúc";

const lines = (...texts: readonly string[]): Passage[] =>
  texts.map((text, index) => ({
    text,
    part: "header",
    section: null,
    locate: (offset) => toLocation({ line: index + 1, column: offset + 1 }, null),
  }));

test("a phrase is found with its words, the signs between them and its place", () => {
  expect(findPhrase(lines("SỞ XÂY DỰNG", "Sở: Độc lập -  Tự Do, hạnh phúc."), MOTTO)).toEqual({
    text: "Độc lập -  Tự Do, hạnh phúc",
    words: ["Độc", "lập", "Tự", "Do", "hạnh", "phúc"],
    between: [" ", " - ", " ", ", ", " "],
    isApart: false,
    location: toLocation({ line: 2, column: 5 }, null),
  });
});

test.each([
  ["over two lines", ["Độc lập - Tự do", "- Hạnh phúc"], "\n"],
  ["with a letter too many", ["Độc lập - Tự do - Hạnhh phúc"], " - "],
])("a phrase %s is found", (_, texts, sign) => {
  const phrase = findPhrase(lines(...texts), MOTTO);
  expect(phrase?.isApart).toBe(false);
  expect(phrase?.between[3]).toBe(sign);
});

test("a phrase that lacks a word is found without it", () => {
  const words = findPhrase(lines("Độc lập - Tự do - phúc"), MOTTO)?.words;
  expect(words).toEqual(["Độc", "lập", "Tự", "do", "phúc"]);
});

test.each([
  ["another column stands between its words", ["Độc lập - Tự do", "SỞ XÂY DỰNG", "Hạnh phúc"]],
  ["its blanks were lost", ["Độclập-Tựdo-Hạnhphúc"]],
])("a phrase is told to be apart where %s", (_, texts) => {
  expect(findPhrase(lines(...texts), MOTTO)?.isApart).toBe(true);
});

test.each([
  ["none of its words", ["SỞ XÂY DỰNG"]],
  ["some of its words", ["Đơn vị sự nghiệp độc lập, tự chủ"]],
])("a phrase is not found in lines with %s", (_, texts) => {
  expect(findPhrase(lines(...texts), MOTTO)).toBeUndefined();
});

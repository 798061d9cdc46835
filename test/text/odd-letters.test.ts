import { expect, test } from "vitest";
import { oddLetters } from "../../src/text/odd-letters.js";

test.each([
  ["ha\u0300nh chính", [{ kind: "decomposed", index: 1 }]],
  ["mô\u0323t cửa", [{ kind: "decomposed", index: 1 }]],
  ["thu\u031b\u0301 tự", [{ kind: "decomposed", index: 2 }]],
  ["hồ s\u043e", [{ kind: "look-alike", index: 4 }]],
  ["c\u0430o", [{ kind: "look-alike", index: 1 }]],
  ["\u0421ải cách", [{ kind: "look-alike", index: 0 }]],
  ["\u00d0iều 1", [{ kind: "look-alike", index: 0 }]],
  ["ca\u200bo", [{ kind: "invisible", index: 2 }]],
  ["ca\u00ad\u200bo", [{ kind: "invisible", index: 2 }]],
  ["ca\uf06fo", [{ kind: "unreadable", index: 2 }]],
  ["ph\ufffdng", [{ kind: "unreadable", index: 2 }]],
])("the odd letters of %j", (stored, expected) => {
  expect(oddLetters(stored)).toEqual(expected);
});

test.each([
  "Nâng cao chất lượng",
  "5 μm",
  "góc α, β",
  "Москва",
  "\u200bcao\u200b",
  "\uf0b7 cao",
  "",
])("none in %j", (stored) => {
  expect(oddLetters(stored)).toEqual([]);
});

import { expect, test } from "vitest";
import { firstMatches } from "../../src/text/first-matches.js";

test.each([
  [2, ["1", "2"]],
  [3, ["1", "2", "3"]],
  [9, ["1", "2", "3"]],
])("no more than %d matches are given", (most, expected) => {
  expect(firstMatches("a1 b2 c3", /\d/gu, most).map(([match]) => match)).toEqual(expected);
});

test("all are given where no number is set, blank ones and those after an earlier search too", () => {
  const pattern = /\d?/gu;
  pattern.lastIndex = 2;
  expect(firstMatches("1😀2", pattern).map(({ 0: match, index }) => [match, index])).toEqual([
    ["1", 0],
    ["", 1],
    ["2", 3],
    ["", 4],
  ]);
  expect(pattern.lastIndex).toBe(0);
});

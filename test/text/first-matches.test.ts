import { expect, test } from "vitest";
import { firstMatches } from "../../src/text/first-matches.js";

test.each([
  [2, ["1", "2"]],
  [3, ["1", "2", "3"]],
  [9, ["1", "2", "3"]],
])("no more than %d matches are given", (most, expected) => {
  expect(firstMatches("a1 b2 c3", /\d/gu, most).map(([match]) => match)).toEqual(expected);
});

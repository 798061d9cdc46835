import { expect, test } from "vitest";
import { allMatches } from "../../src/text/all-matches.js";

test("every match is found in order, with its place", () => {
  const found = allMatches("quý 2, quý 4", /quý (\d)/gu);
  expect(found.map(({ 1: quarter, index }) => [quarter, index])).toEqual([
    ["2", 0],
    ["4", 7],
  ]);
});

test("a pattern that was left in the middle of another text begins anew", () => {
  const pattern = /\d/gu;
  pattern.lastIndex = 5;
  expect(allMatches("1 a", pattern).map(([figure]) => figure)).toEqual(["1"]);
});

test("where nothing matches nothing is found", () => {
  expect(allMatches("quý", /\d/gu)).toEqual([]);
});

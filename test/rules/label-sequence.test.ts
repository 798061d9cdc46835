import { expect, test } from "vitest";
import { findSlips } from "../../src/rules/label-sequence.js";

test.each([
  { values: [1, 2, 3, 4], slips: [] },
  { values: [1, 2, 3, 3, 4], slips: ["3 for 4, doubled"] },
  { values: [1, 2, 3, 3, 5], slips: ["3 for 4, doubled"] },
  { values: [1, 2, 4, 5], slips: ["4 for 3, skipped"] },
  { values: [1, 2, 5, 4, 5], slips: ["5 for 3, skipped"] },
  { values: [1, 3, 2, 4], slips: ["3 for 2, skipped"] },
  { values: [2, 3], slips: ["2 for 1, skipped"] },
  { values: [1, 2, 2, 4, 4, 6], slips: ["2 for 3, doubled", "4 for 5, doubled"] },
  { values: [3, 1, 2], slips: ["3 for 1, skipped"] },
  { values: [5, 3, 4], slips: ["5 for 1, skipped", "3 for 6, disordered"] },
])("$values slips $slips", ({ values, slips }) => {
  const found = findSlips(values);
  expect(found.map(({ value, due, kind }) => `${value} for ${due}, ${kind}`)).toEqual(slips);
});

test("a count may begin again where it is allowed to", () => {
  expect(findSlips([1, 2, 1, 2], { restarts: new Set([2]) })).toEqual([]);
  expect(findSlips([1, 2, 1, 2])).toHaveLength(1);
});

test("a number that stands elsewhere is not skipped", () => {
  const elsewhere = () => new Set([2]);
  expect(findSlips([1, 3, 4], { elsewhere })).toEqual([]);
  expect(findSlips([1, 4], { elsewhere })).toHaveLength(1);
});

test("a count may begin at another number", () => {
  expect(findSlips([8, 9], { start: 8 })).toEqual([]);
});

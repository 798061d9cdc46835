import { expect, test } from "vitest";
import { nearestName } from "../../src/text/nearest-name.js";

const RULES = ["targets/missing", "targets/below-minimum", "tasks/missing-lead"];

test.each([
  ["targets/mising", "targets/missing"],
  ["Targets/Missing", "targets/missing"],
  ["below-minimun", "targets/below-minimum"],
  ["missing-lead", "tasks/missing-lead"],
  ["wholly-different-word", undefined],
])("%s was meant to be %s", (typed, meant) => {
  expect(nearestName(typed, RULES)).toBe(meant);
});

test("nothing is near among no candidates", () => {
  expect(nearestName("pdf", [])).toBeUndefined();
});

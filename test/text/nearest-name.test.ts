import { expect, test } from "vitest";
import { nearestHint, nearestName } from "../../src/text/nearest-name.js";

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

test.each([
  ["online-payment", "; có phải ý bạn là “online-payment-transactions”?"],
  ["lai-chau", "; có phải ý bạn là “lai-chau-2026”?"],
  ["payment-transactions", "; có phải ý bạn là “online-payment-transactions”?"],
  ["pay", "."],
  ["chau-lai-moi", "."],
])("a hint also finds the longer name that %s stands for", (typed, hint) => {
  const names = ["online-payment-transactions", "online-payment-procedures", "lai-chau-2026"];
  expect(nearestHint(typed, names).vi).toBe(hint);
});

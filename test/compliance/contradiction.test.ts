import { expect, test } from "vitest";
import { contradicts } from "../../src/compliance/contradiction.js";
import type { Target } from "../../src/plan/plan.js";
import { planWithTargets } from "./plan-with-targets.js";

test.each<[string, Partial<Target>, boolean]>([
  ["another value", {}, true],
  ["the same value", { value: 20 }, false],
  ["the words of the same sentence", { quote: "bullet 1" }, false],
  ["another unit", { unit: "đơn vị" }, false],
  ["another indicator", { indicator: "digitise-results" }, false],
  ["a change", { change: "increase" }, false],
  ["a condition", { conditional: true }, false],
  ["the year of the plan in words", { period: "trong năm 2026" }, true],
  ["another period", { period: "đến năm 2030" }, false],
])("20%% and 30%% with %s", (_, other, expected) => {
  const [first, second] = planWithTargets([{ value: 20 }, { value: 30, ...other }]).targets;
  expect(contradicts(first as Target, second as Target, 2026)).toBe(expected);
});

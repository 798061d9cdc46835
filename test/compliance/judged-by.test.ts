import { expect, test } from "vitest";
import type { ComplianceStatus, Stated } from "../../src/compliance/compliance.js";
import { judgedBy } from "../../src/compliance/judged-by.js";
import { toLocation } from "../../src/document/place.js";
import type { Comparator } from "../../src/plan/plan.js";

/** The levels, written "> 95 %", that a status where at least 97% is asked for rests on. */
function judged(status: ComplianceStatus, ...levels: readonly string[]): readonly string[] {
  const stated = levels.map((quote): Stated => {
    const [comparator, value, unit] = quote.split(" ");
    return {
      comparator: comparator as Comparator,
      value: value === undefined ? null : Number(value),
      unit: unit ?? null,
      quote,
      location: toLocation({ line: 1 }, null),
    };
  });
  const required = { comparator: ">=", value: 97, unit: "%" } as const;
  return judgedBy({ status, required, stated }).map(({ quote }) => quote);
}

test("a target that is met is so by the levels that reach it", () => {
  expect(judged("met", "= 100 %", "> 95 %", "= 98 %")).toEqual(["= 100 %", "= 98 %"]);
});

test("one that is not met is so by those that fall short, not by that of a later year", () => {
  expect(judged("below", "= 95 %", "= 100 %")).toEqual(["= 95 %"]);
});

test("a level in another unit decides nothing beside one that can be weighed", () => {
  expect(judged("below", "= 5 hồ_sơ", "= 95 %")).toEqual(["= 95 %"]);
  expect(judged("met", "= 98", "= 200 hồ_sơ")).toEqual(["= 98"]);
});

test("all levels stand where they contradict each other, or where none tells", () => {
  expect(judged("contradictory", "= 95 %", "= 98 %")).toEqual(["= 95 %", "= 98 %"]);
  expect(judged("missing", "= 5 hồ_sơ")).toEqual(["= 5 hồ_sơ"]);
  expect(judged("below", "= 98 %")).toEqual(["= 98 %"]);
  expect(judged("met")).toEqual([]);
});

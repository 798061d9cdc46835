import { expect, test } from "vitest";
import { allMutations } from "../../fixtures/source/mutations/all-mutations.js";
import type { Form, Mutation } from "../../fixtures/source/mutations/mutation.js";
import { RULES } from "../../src/rules/registry.js";
import { graveFindings } from "./judge.js";
import { runTrials } from "./run-trials.js";

const registered = RULES.map(({ id }) => id);
const firstOfEach = registered.flatMap((id) => allMutations.find(({ rule }) => rule === id) ?? []);

test("a fault is planted for every rule", () => {
  expect(firstOfEach.map(({ rule }) => rule)).toEqual(registered);
});

test.each<[Form, Mutation[]]>([
  ["markdown", firstOfEach.filter(({ forms }) => forms?.includes("markdown") ?? true)],
  ["word", firstOfEach.filter(({ forms }) => forms !== undefined && !forms.includes("markdown"))],
])("one fault of each rule is found in %s, and nothing else", async (form, mutations) => {
  const { trials, good } = await runTrials(mutations, [form], []);
  const told = trials.map(({ mutation, found, falseAlarms }) => ({
    rule: mutation.rule,
    found,
    falseAlarms,
  }));
  expect(told).toEqual(mutations.map(({ rule }) => ({ rule, found: true, falseAlarms: [] })));
  expect(good.flatMap(graveFindings)).toEqual([]);
});

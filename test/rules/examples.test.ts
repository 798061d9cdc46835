import { describe, expect, test } from "vitest";
import { RULES } from "../../src/rules/registry.js";
import type { Rule, RuleExample } from "../../src/rules/rule.js";
import { checkRead, checkText } from "./check-text.js";

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("the examples of $id", ({ rule }) => {
  test("are there, good and bad", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.good)("raise nothing: good %#", async (example) => {
    expect(await outcomesOf(rule, example)).toEqual([
      { rule: rule.id, status: "passed", reason: null },
    ]);
  });

  test.each(rule.bad)("raise a finding: bad %#", async (example) => {
    expect(await outcomesOf(rule, example)).toEqual([
      { rule: rule.id, status: "failed", reason: null },
    ]);
  });
});

async function outcomesOf(rule: Rule, { markdown, document, profile, stage, traces }: RuleExample) {
  const circumstances = {
    ...(profile === undefined ? {} : { profile }),
    ...(stage === undefined ? {} : { stage }),
    ...(traces === undefined ? {} : { traces }),
  };
  const { outcomes } =
    document === undefined
      ? await checkText(rule, markdown, circumstances)
      : await checkRead(rule, document, circumstances);
  return outcomes;
}

import { describe, expect, test } from "vitest";
import { RULES } from "../../src/rules/registry.js";
import { checkText } from "./check-text.js";

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("the examples of $id", ({ rule }) => {
  test("are there, good and bad", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.good)("raise nothing: good %#", async ({ markdown, profile, stage, traces }) => {
    const { outcomes } = await checkText(rule, markdown, {
      ...(profile === undefined ? {} : { profile }),
      ...(stage === undefined ? {} : { stage }),
      ...(traces === undefined ? {} : { traces }),
    });
    expect(outcomes).toEqual([{ rule: rule.id, status: "passed", reason: null }]);
  });

  test.each(rule.bad)("raise a finding: bad %#", async ({ markdown, profile, stage, traces }) => {
    const { outcomes } = await checkText(rule, markdown, {
      ...(profile === undefined ? {} : { profile }),
      ...(stage === undefined ? {} : { stage }),
      ...(traces === undefined ? {} : { traces }),
    });
    expect(outcomes).toEqual([{ rule: rule.id, status: "failed", reason: null }]);
  });
});

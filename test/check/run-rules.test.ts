import { expect, test } from "vitest";
import { runRules } from "../../src/check/run-rules.js";
import { type Place, toLocation } from "../../src/document/place.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import type { Rule, RuleContext } from "../../src/rules/rule.js";
import { planWithTargets } from "../compliance/plan-with-targets.js";

const PLAN = planWithTargets([]);
const SETTINGS = {
  profile: await loadProfile("cchc-2026"),
  stage: "final",
  levels: {},
  options: {},
} as const;

function text(words: string) {
  return { vi: words, en: words };
}

function ruleAt(id: string, places: readonly Place[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    severity: "warning",
    summary: text("summary"),
    why: text("why"),
    mend: text("mend"),
    basis: text("basis"),
    kinds: ["annual"],
    options: {},
    good: [],
    bad: [],
    check: () =>
      places.map((place) => ({
        message: text("message"),
        quote: null,
        location: toLocation(place, null),
      })),
    ...more,
  };
}

test("findings carry what the rule says once for all, and come in the order of the document", () => {
  const rules = [ruleAt("a/late", [{ line: 9 }, {}]), ruleAt("a/early", [{ line: 2, column: 3 }])];
  const { findings } = runRules(PLAN, rules, SETTINGS);
  expect(findings.map(({ rule, location }) => [rule, location.line])).toEqual([
    ["a/late", null],
    ["a/early", 2],
    ["a/late", 9],
  ]);
  expect(findings[0]).toEqual({
    rule: "a/late",
    severity: "warning",
    message: text("message"),
    advice: text("mend"),
    quote: null,
    location: toLocation({}, null),
    basis: text("basis"),
  });
});

test("in a table of a Word file the order is that of paragraphs, at one place that of severities", () => {
  const rules = [
    ruleAt("a/one", [{ paragraph: 12, table: 1, row: 2, cell: 1 }, { paragraph: 3 }]),
    ruleAt("a/two", [{ paragraph: 3 }], { severity: "error" }),
  ];
  const { findings } = runRules(PLAN, rules, SETTINGS);
  expect(findings.map(({ rule, location }) => [rule, location.paragraph])).toEqual([
    ["a/two", 3],
    ["a/one", 3],
    ["a/one", 12],
  ]);
});

test("every rule leaves an outcome, also one that does not apply, with the reason", () => {
  const rules = [
    ruleAt("a/failed", [{}]),
    ruleAt("a/passed", []),
    ruleAt("a/no-table", [{}], { notApplicable: () => text("There is no table.") }),
    ruleAt("a/programme", [{}], { kinds: ["programme"] }),
    ruleAt("a/off", [{}]),
  ];
  const { findings, outcomes } = runRules(PLAN, rules, { ...SETTINGS, levels: { "a/off": "off" } });
  expect(findings.map(({ rule }) => rule)).toEqual(["a/failed"]);
  expect(outcomes.map(({ rule, status, reason }) => [rule, status, reason?.en ?? null])).toEqual([
    ["a/failed", "failed", null],
    ["a/passed", "passed", null],
    ["a/no-table", "not-applicable", "There is no table."],
    ["a/programme", "not-applicable", "The rule does not apply to annual plans."],
    ["a/off", "not-applicable", "The rule was switched off on request."],
  ]);
});

test.each([
  [{}, undefined, "warning"],
  [{}, "info", "info"],
  [{ "a/rule": "error" }, "info", "error"],
] as const)("with levels %j and a fault of %s the severity is %s", (levels, ofFault, severity) => {
  const fault = { message: text("m"), quote: null, location: toLocation({}, null) };
  const rule = ruleAt("a/rule", [], {
    check: () => [ofFault === undefined ? fault : { ...fault, severity: ofFault }],
  });
  const { findings } = runRules(PLAN, [rule], { ...SETTINGS, levels });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});

test("options keep their defaults where none is given", () => {
  const seen: unknown[] = [];
  const rule = ruleAt("a/rule", [], {
    options: {
      limit: { default: 3, summary: text("limit") },
      strict: { default: false, summary: text("strict") },
    },
    check: ({ options, stage }: RuleContext) => {
      seen.push(options, stage);
      return [];
    },
  });
  runRules(PLAN, [rule], { ...SETTINGS, options: { "a/rule": { limit: 5 } } });
  expect(seen).toEqual([{ limit: 5, strict: false }, "final"]);
});

test("every rule is given the same compliance, which is that of the results", () => {
  const seen: unknown[] = [];
  const check = ({ compliance }: RuleContext) => {
    seen.push(compliance);
    return [];
  };
  const rules = [ruleAt("a/one", [], { check }), ruleAt("a/two", [], { check })];
  const { compliance } = runRules(PLAN, rules, SETTINGS);
  expect(compliance.map(({ target }) => target)).toEqual(
    SETTINGS.profile.targets.map(({ id }) => id),
  );
  expect(seen.map((given) => given === compliance)).toEqual([true, true]);
});

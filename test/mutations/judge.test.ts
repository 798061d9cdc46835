import { expect, test } from "vitest";
import type { Mutation } from "../../fixtures/source/mutations/mutation.js";
import type { Finding, Severity } from "../../src/findings/finding.js";
import { WHOLE_PLAN } from "../../src/rules/whole-plan.js";
import { judge } from "./judge.js";

const MUTATION: Mutation = {
  rule: "tasks/missing-lead",
  plan: "health",
  fault: "a blank lead",
  quote: "Rà soát văn bản",
};
const PLANTED = finding("tasks/missing-lead", "Rà soát văn bản.");
const OTHER = finding("tasks/missing-output", "Rà soát văn bản");

function finding(rule: string, quote: string, severity: Severity = "warning"): Finding {
  const message = { vi: "Thiếu.", en: "Missing." };
  return { rule, severity, message, advice: message, quote, location: WHOLE_PLAN, basis: null };
}

test("a fault is found by its rule and its words", () => {
  expect(judge(MUTATION, "word", [PLANTED], [])).toMatchObject({ found: true, falseAlarms: [] });
  const elsewhere = finding("tasks/missing-lead", "Công khai dự toán");
  expect(judge(MUTATION, "word", [elsewhere], [])).toMatchObject({
    found: false,
    falseAlarms: [elsewhere],
  });
});

test("what the good plan raises is neither the fault nor a false alarm", () => {
  expect(judge(MUTATION, "word", [PLANTED, OTHER], [PLANTED, OTHER])).toMatchObject({
    found: false,
    falseAlarms: [],
  });
});

test("another error or warning is a false alarm, unless the fault brings it with it", () => {
  const told = [PLANTED, OTHER, finding("tasks/vague-deadline", "Năm 2026", "info")];
  expect(judge(MUTATION, "word", told, []).falseAlarms).toEqual([OTHER]);
  const alsoAllowed = [{ rule: OTHER.rule, because: "the row lost both" }];
  expect(judge({ ...MUTATION, alsoAllowed }, "word", told, []).falseAlarms).toEqual([]);
});

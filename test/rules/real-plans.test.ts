import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runRules } from "../../src/check/run-rules.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readText } from "../../src/readers/text/read-text.js";
import { recognize } from "../../src/recognize/recognize.js";
import { RULES } from "../../src/rules/registry.js";
import type { Stage } from "../../src/rules/rule.js";
import { realPlans } from "../forms/real-plans.js";

const PLANS = await realPlans();
const LETTERS = ["A", "B", "C", "D", "E"];

/** One row of docs/real-plans.md. */
interface Judged {
  readonly plan: string;
  readonly finding: string;
  readonly judgement: string;
}

const ROWS: readonly Judged[] = readFileSync("docs/real-plans.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .flatMap(([, plan = "", line, rule, , judgement = ""]) =>
    LETTERS.includes(plan) ? [{ plan, finding: `${line} ${rule}`, judgement }] : [],
  );

test("every finding on a real plan was judged, at least 95 in 100 right", () => {
  const right = ROWS.filter(({ judgement }) => judgement.startsWith("right"));
  expect(ROWS.length).toBeGreaterThan(0);
  expect(right.length / ROWS.length).toBeGreaterThanOrEqual(0.95);
});

describe.skipIf(PLANS.length === 0)("the findings that were judged", () => {
  const cases = PLANS.map(({ text, name }, index) => ({ text, name, letter: LETTERS[index] }));

  test.each(cases)("are those on $name once it is final", async ({ text, letter }) => {
    const rows = ROWS.filter(({ plan }) => plan === letter).map(({ finding }) => finding);
    expect(await graveFindings(text, "final")).toEqual(rows);
  });

  test.each(cases)("are those on $name as a draft, but for blanks", async ({ text, letter }) => {
    const rows = ROWS.filter(({ plan, judgement }) => plan === letter && judgement === "right");
    expect(await graveFindings(text, "draft")).toEqual(rows.map(({ finding }) => finding));
  });
});

async function graveFindings(text: Uint8Array, stage: Stage): Promise<readonly string[]> {
  const profile = await loadProfile("cchc-2026");
  const { document } = await readText(text);
  const plan = recognize(document, profile.indicators);
  const { findings } = runRules(plan, RULES, { profile, stage, levels: {}, options: {} });
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ location, rule }) => `${location.line ?? "–"} ${rule}`);
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runRules } from "../../src/check/run-rules.js";
import type { Finding } from "../../src/findings/finding.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readFile } from "../../src/readers/read-file.js";
import { recognize } from "../../src/recognize/recognize.js";
import { RULES } from "../../src/rules/registry.js";
import type { Stage } from "../../src/rules/rule.js";

const FORMS = ["department", "commune", "authority"].flatMap((folder) =>
  ["md", "docx", "pdf"].map((ending) => ({ folder, ending })),
);
/** A draft has no number or date by right, and money is only advised: told as info. */
const TOLD_AS_INFO = ["header/missing-number", "header/missing-date", "structure/missing-section"];

interface Planted {
  readonly rule: string;
  readonly quote: string | null;
}

describe.each(FORMS)("the rules on $folder as $ending", ({ folder, ending }) => {
  test("say nothing graver than info of the good plan", async () => {
    expect(grave(await findingsOf(`fixtures/${folder}/good.${ending}`, "final"))).toEqual([]);
  });

  test("find every planted fault and nothing else", async () => {
    const findings = await findingsOf(`fixtures/${folder}/faulty.${ending}`, "draft");
    const planted = plantedIn(folder);
    const infos = findings.filter(({ rule }) => TOLD_AS_INFO.includes(rule));
    expect(sorted([...grave(findings), ...infos.map(toPlanted)])).toEqual(sorted(planted));
    expect(infos.map(({ severity }) => severity)).toEqual(infos.map(() => "info"));
  });
});

test.each([
  { folder: "authority", rule: "header/missing-number", quote: "Số: /KH-BQLKCN" },
  { folder: "commune", rule: "header/missing-date", quote: "Suối Hoa, ngày tháng 12 năm 2025" },
])("$rule is an error once the plan is final", async ({ folder, rule, quote }) => {
  const findings = await findingsOf(`fixtures/${folder}/faulty.md`, "final");
  const errors = findings.filter(({ severity }) => severity === "error").map(toPlanted);
  expect(errors).toContainEqual({ rule, quote });
});

async function findingsOf(path: string, stage: Stage): Promise<readonly Finding[]> {
  const profile = await loadProfile("cchc-2026");
  const { document } = await readFile(path);
  const plan = recognize(document, profile.indicators);
  return runRules(plan, RULES, { profile, stage, levels: {}, options: {} }).findings;
}

function plantedIn(folder: string): readonly Planted[] {
  const expected: readonly Planted[] = JSON.parse(
    readFileSync(`fixtures/${folder}/faulty.expected.json`, "utf8"),
  );
  return expected.map(toPlanted);
}

function grave(findings: readonly Finding[]): readonly Planted[] {
  return findings.filter(({ severity }) => severity !== "info").map(toPlanted);
}

/** A quote is compared without the full stop that may end it. */
function toPlanted({ rule, quote }: Planted): Planted {
  return { rule, quote: quote?.replace(/\.$/u, "") ?? null };
}

function sorted(planted: readonly Planted[]): readonly string[] {
  return planted.map((one) => JSON.stringify(one)).sort();
}

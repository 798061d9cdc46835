import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { REPORTERS } from "../../src/reporters/registry.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import {
  checkedDocument,
  HOSTILE,
  reportOf,
  SAMPLE,
  SET_ASIDE,
  SET_ASIDE_BY_BASELINE,
  withSampleRules,
} from "./sample-report.js";

const PLAIN: ReportOptions = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
};
const LISTED: ReportOptions = { ...PLAIN, silenced: "listed" };
const GOOD = reportOf([checkedDocument()]);
const HIDDEN = reportOf([
  checkedDocument({ counts: { error: 0, warning: 2, info: 1, silenced: 0, known: 0 } }),
]);

const CASES = [
  ["pretty-vi.txt", "pretty", SAMPLE, PLAIN],
  ["pretty-en.txt", "pretty", SAMPLE, { ...PLAIN, language: "en" }],
  ["pretty-color.txt", "pretty", SAMPLE, { ...PLAIN, color: true, width: 100 }],
  ["pretty-narrow.txt", "pretty", SAMPLE, { ...PLAIN, width: 40 }],
  ["pretty-findings.txt", "pretty", SAMPLE, { ...PLAIN, detail: "findings" }],
  ["pretty-good.txt", "pretty", GOOD, PLAIN],
  ["pretty-hidden.txt", "pretty", HIDDEN, PLAIN],
  ["markdown-vi.txt", "markdown", SAMPLE, PLAIN],
  ["markdown-en.txt", "markdown", SAMPLE, { ...PLAIN, language: "en" }],
  ["json-vi.txt", "json", SAMPLE, PLAIN],
  ["jsonl-en.txt", "jsonl", SAMPLE, { ...PLAIN, language: "en" }],
  ["pretty-set-aside.txt", "pretty", SET_ASIDE, PLAIN],
  ["pretty-silenced.txt", "pretty", SET_ASIDE, LISTED],
  ["pretty-silenced-findings.txt", "pretty", SET_ASIDE, { ...LISTED, detail: "findings" }],
  ["markdown-silenced-en.txt", "markdown", SET_ASIDE, { ...LISTED, language: "en" }],
  ["markdown-agencies-vi.txt", "markdown", SAMPLE, { ...PLAIN, groupBy: "agency" }],
  ["markdown-agencies-en.txt", "markdown", SAMPLE, { ...PLAIN, groupBy: "agency", language: "en" }],
  ["csv-vi.txt", "csv", SAMPLE, PLAIN],
  ["csv-silenced-en.txt", "csv", SET_ASIDE, { ...LISTED, language: "en" }],
  ["json-set-aside.txt", "json", SET_ASIDE, PLAIN],
  ["sarif-vi.txt", "sarif", withSampleRules(SAMPLE), PLAIN],
  ["sarif-baseline-en.txt", "sarif", SET_ASIDE_BY_BASELINE, { ...PLAIN, language: "en" }],
  ["sarif-hostile.txt", "sarif", HOSTILE, PLAIN],
  ["junit-vi.txt", "junit", SAMPLE, PLAIN],
  ["junit-set-aside-en.txt", "junit", SET_ASIDE, { ...PLAIN, language: "en" }],
  ["junit-hostile.txt", "junit", HOSTILE, PLAIN],
  ["github-vi.txt", "github", SAMPLE, PLAIN],
  ["github-findings-en.txt", "github", SAMPLE, { ...PLAIN, language: "en", detail: "findings" }],
  ["github-hostile.txt", "github", HOSTILE, PLAIN],
  ["gitlab-vi.txt", "gitlab", SAMPLE, PLAIN],
  ["gitlab-hostile-en.txt", "gitlab", HOSTILE, { ...PLAIN, language: "en" }],
] as const;

/** A missing golden file fails; write it by hand, or with UPDATE_GOLDEN=1 and read it well. */
test.each(CASES)("%s", async (name, format, report, options) => {
  const reporter = await REPORTERS[format]?.();
  const file = new URL(`golden/${name}`, import.meta.url);
  const text = await reporter?.render(report, options);
  if (process.env.UPDATE_GOLDEN !== undefined) await writeFile(file, String(text));
  expect(existsSync(file), `test/reporters/golden/${name} is missing`).toBe(true);
  expect(text).toBe(await readFile(file, "utf8"));
});

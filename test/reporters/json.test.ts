import { expect, test } from "vitest";
import { json } from "../../src/reporters/json.js";
import { jsonl } from "../../src/reporters/jsonl.js";
import { documentLineSchema, reportSchema } from "../../src/reporters/report-schema.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { checkedDocument, SAMPLE, SET_ASIDE } from "./sample-report.js";

const OPTIONS: ReportOptions = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
};

test.each([
  ["a report", SAMPLE],
  ["a report of findings that were set aside", SET_ASIDE],
])("the JSON of %s is what its schema says, no key more", (_, told) => {
  const report: unknown = JSON.parse(json.render(told, OPTIONS));
  expect(reportSchema.parse(report)).toEqual(report);
});

test("JSONL is one document a line, the same whether printed one by one or at once", () => {
  const text = jsonl.render(SAMPLE, OPTIONS);
  const lines = SAMPLE.documents.map((document) => jsonl.renderDocument?.(document, OPTIONS));
  expect(lines.join("")).toBe(text);
  const documents: unknown[] = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(documents.map((document) => documentLineSchema.parse(document))).toEqual(documents);
});

test("JSON has no sign that a terminal obeys, and means the same", () => {
  const path = "a\u001b[31m\u009b2J\u0085\u007f.md";
  const report = { ...SAMPLE, documents: [checkedDocument({ path })] };
  for (const text of [json.render(report, OPTIONS), jsonl.render(report, OPTIONS)]) {
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(text).toContain("\\u009b2J\\u0085\\u007f");
  }
  expect(JSON.parse(json.render(report, OPTIONS)).documents[0].path).toBe(path);
});

import { expect, test } from "vitest";
import { json } from "../../src/reporters/json.js";
import { jsonl } from "../../src/reporters/jsonl.js";
import { documentReportSchema, reportSchema } from "../../src/reporters/report-schema.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { SAMPLE } from "./sample-report.js";

const OPTIONS: ReportOptions = { language: "vi", color: false, width: 80, detail: "full" };

test("the JSON report is what its schema says, no key more", () => {
  const report: unknown = JSON.parse(json.render(SAMPLE, OPTIONS));
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
  expect(documents.map((document) => documentReportSchema.parse(document))).toEqual(documents);
});

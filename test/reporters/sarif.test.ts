import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/findings/report.js";
import { sarif } from "../../src/reporters/sarif.js";
import {
  checkedDocument,
  HOSTILE,
  reportOf,
  SAMPLE,
  SET_ASIDE,
  SET_ASIDE_BY_BASELINE,
} from "./sample-report.js";

const OPTIONS = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
} as const;

/** The schema of the standard is of draft 4, which differs from later ones only in the name of its id. */
const { $schema: _, id: __, ...draftless } = schema;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:[\w%\-.~:/?#[\]@!$&'()*+,;=]*$/i,
    "uri-reference": /^[\w%\-.~:/?#[\]@!$&'()*+,;=]*$/,
    "date-time": true,
  },
}).compile(draftless);

describe("the schema of SARIF 2.1.0", () => {
  test.each([
    ["a run that met everything", SAMPLE],
    ["a run without documents", reportOf([])],
    ["findings that were set aside", SET_ASIDE],
    ["a baseline", SET_ASIDE_BY_BASELINE],
    ["words and names that are hostile", HOSTILE],
  ])("holds for %s", (_name, report) => {
    validate(logOf(report));
    expect(validate.errors).toBeNull();
  });

  test("would refuse a level, a reference or a key that the standard does not know", () => {
    const log = logOf(SAMPLE);
    const run = log.runs[0];
    const [result] = run.results;
    const broken = {
      ...log,
      runs: [
        {
          ...run,
          results: [
            {
              ...result,
              level: "info",
              locations: [{ physicalLocation: { artifactLocation: { uri: "kế hoạch.md" } } }],
              severity: 1,
            },
          ],
        },
      ],
    };
    validate(broken);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([
      "/runs/0/results/0",
      "/runs/0/results/0/level",
      "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri",
    ]);
  });
});

test("a comment of the plan itself suppresses in the source, a config from outside", () => {
  const [faulty] = SAMPLE.documents;
  const findings = faulty?.status === "checked" ? faulty.findings : [];
  const silenced = findings.slice(0, 2).map((finding, index) => ({
    ...finding,
    reason: "Đã thống nhất",
    owner: null,
    until: null,
    origin: ["ke-hoach.md:12:1", "cchc.config.yaml:12:5"][index] ?? "",
  }));
  const log = logOf(reportOf([checkedDocument({ silenced })]));
  expect(
    log.runs[0].results.map(({ suppressions }: Result) => suppressions?.map(({ kind }) => kind)),
  ).toEqual([["inSource"], ["external"]]);
});

test("results point at the rules by their places in the list", () => {
  const { results, tool } = logOf(SAMPLE).runs[0];
  expect(results.map(({ ruleIndex }: Result) => tool.driver.rules[ruleIndex].id)).toEqual(
    results.map(({ ruleId }: Result) => ruleId),
  );
  expect(results).toHaveLength(3);
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly suppressions?: readonly { readonly kind: string }[];
}

function logOf(report: Report) {
  return JSON.parse(String(sarif.render(report, OPTIONS)));
}

import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import { github } from "../../src/reporters/github.js";
import { gitlab } from "../../src/reporters/gitlab.js";
import { junit } from "../../src/reporters/junit.js";
import type { Reporter } from "../../src/reporters/reporter.js";
import { sarif } from "../../src/reporters/sarif.js";
import { checkedDocument, reportOf } from "./sample-report.js";

const OPTIONS = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "listed",
} as const;

/** Any text, and often what terminals, XML, JSON and workflows give a meaning. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...["::", "%0A", "%", ",", "\n", "\r", "\u001b[31m", "\u0000", "\u009b", "]]>", "<!--"],
        ...["&", "<", '"', "\ufffe", "\ud800", "\u202e", "##[error]", "](", "{0}", "Kế hoạch"],
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/;

function rendered(reporter: Reporter, text: string): string {
  const message = { vi: text, en: text };
  const finding = {
    rule: "targets/below-minimum",
    severity: "error" as const,
    message,
    advice: message,
    quote: text,
    location: toLocation({ line: 3, column: 1 }, text),
    basis: message,
  };
  const report = reportOf([
    checkedDocument({
      path: text,
      findings: [finding],
      silenced: [{ ...finding, reason: text, owner: text, until: null, origin: text }],
      notices: [{ code: "damaged-part", message }],
      outcomes: [{ rule: "tasks/duplicate", status: "not-applicable", reason: message }],
    }),
  ]);
  return String(reporter.render(report, OPTIONS));
}

test.each([
  ["sarif", sarif],
  ["gitlab", gitlab],
])("%s is JSON that a terminal may show, whatever a plan says", (_name, reporter) => {
  fc.assert(
    fc.property(words, (text) => {
      const json = rendered(reporter, text);
      expect(CONTROLS.test(json)).toBe(false);
      expect(() => JSON.parse(json)).not.toThrow();
    }),
  );
});

test("junit is well-formed XML with the same elements, whatever a plan says", () => {
  fc.assert(
    fc.property(words, (text) => {
      const xml = rendered(junit, text);
      expect(CONTROLS.test(xml)).toBe(false);
      expect(elementsOf(xml)).toEqual([
        ...["testsuites", "testsuite", "testcase", "skipped"],
        ...["testcase", "failure", "system-out", "system-out"],
      ]);
    }),
  );
});

test("github prints one command a line with its own properties, whatever a plan says", () => {
  fc.assert(
    fc.property(words, (text) => {
      const lines = rendered(github, text).split("\n");
      expect(CONTROLS.test(lines.join("\n"))).toBe(false);
      expect(lines.map(propertiesOf)).toEqual([
        "error file line col title",
        "notice file title",
        "notice title",
        "",
      ]);
    }),
  );
});

/** Reads a command as the runner does: up to the next "::", properties parted at ",". */
function propertiesOf(line: string): string {
  const [, command = ""] = line.split("::");
  const [level = "", properties = ""] = command.split(/ (.*)/s);
  const names = properties.split(",").map((property) => property.split("=")[0]);
  return [level, ...names].join(" ").trim();
}

function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => void names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

import { expect, test } from "vitest";
import { toldMildly } from "../../src/check/scanned-findings.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding, Severity } from "../../src/findings/finding.js";

function finding(severity: Severity, place: Parameters<typeof toLocation>[0]): Finding {
  const words = { vi: "Sai.", en: "Wrong." };
  const location = toLocation(place, null);
  return {
    rule: "a/b",
    severity,
    message: words,
    advice: words,
    quote: null,
    location,
    basis: null,
  };
}

test("what rests on recognised letters is told a degree more mildly", () => {
  const told = toldMildly([
    finding("error", { page: 2, confidence: 0.8 }),
    finding("warning", { page: 2, confidence: 0.99 }),
    finding("warning", {}),
    finding("error", { page: 3 }),
  ]);
  expect(told.map(({ severity }) => severity)).toEqual(["warning", "info", "info", "error"]);
});

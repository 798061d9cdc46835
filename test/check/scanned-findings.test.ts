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
  const found = [
    finding("error", { page: 2, confidence: 0.8 }),
    finding("warning", { page: 2, confidence: 0.99 }),
    finding("warning", {}),
    finding("error", { page: 3 }),
  ];
  const told = toldMildly(found, { ocr: true });
  expect(told.map(({ severity }) => severity)).toEqual(["warning", "info", "info", "error"]);
});

test("so is what rests on the letters that a scanner laid over its image", () => {
  const found = [
    finding("error", { page: 2 }),
    finding("error", { page: 3 }),
    finding("error", {}),
  ];
  const told = toldMildly(found, { ocr: false, overImages: [2] });
  expect(told.map(({ severity }) => severity)).toEqual(["warning", "error", "warning"]);
});

test("what was printed is told as it is", () => {
  const found = [finding("error", { page: 2 }), finding("warning", {})];
  expect(toldMildly(found, { ocr: false })).toEqual(found);
});

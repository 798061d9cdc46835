import { expect, test } from "vitest";
import { isBlankText } from "../../src/rules/blank-cells.js";

test.each([
  "",
  " ",
  "-",
  "- -",
  "–",
  "...",
  "…",
  "___",
  "?",
  "(trống)",
  "Chưa xác định",
  "N/A",
  "- . –",
])("%j is blank", (text) => {
  expect(isBlankText(text)).toBe(true);
});

test.each(["s", "\\", "Báo cáo", "1", "x", "Không", "nt"])("%j is not blank", (text) => {
  expect(isBlankText(text)).toBe(false);
});

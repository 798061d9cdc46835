import { expect, test } from "vitest";
import { isOneSlip } from "../../src/text/one-slip.js";

test.each([
  ["caicachtheche", "caicachtheche"],
  ["caicachtheche", "caicachthechr"],
  ["caicachtheche", "caicachtheche1"],
  ["caicachtheche", "caicahtheche"],
  ["caicachtheche", "caicahctheche"],
])("%s and %s differ in one letter at most", (one, other) => {
  expect(isOneSlip(one, other)).toBe(true);
});

test.each([
  ["caicachtheche", "caicachthehce2"],
  ["caicachtheche", "caicactheceh"],
  ["caicachtheche", "caicachthe"],
  ["ab", "cd"],
])("%s and %s differ in more", (one, other) => {
  expect(isOneSlip(one, other)).toBe(false);
});

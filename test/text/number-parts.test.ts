import { expect, test } from "vitest";
import { numberParts } from "../../src/text/number-parts.js";

test.each([
  ["76/NQ-CP", { ordinal: "76", year: undefined, code: "NQ", issuer: "CP" }],
  ["30c/NQ-CP", { ordinal: "30c", year: undefined, code: "NQ", issuer: "CP" }],
  ["66.7/2025/NQ-CP", { ordinal: "66.7", year: "2025", code: "NQ", issuer: "CP" }],
  ["0156/KH-UB", { ordinal: "156", year: undefined, code: "KH", issuer: "UBND" }],
  ["02-CTr/TU", { ordinal: "2", year: undefined, code: "CTR", issuer: "TU" }],
  ["4625/BNV-CCHC", { ordinal: "4625", year: undefined, code: "BNV", issuer: "CCHC" }],
  ["72/2025/QH15", undefined],
])("takes %s apart", (number, parts) => {
  expect(numberParts(number)).toEqual(parts);
});

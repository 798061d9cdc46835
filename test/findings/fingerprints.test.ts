import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import { sha256, withFingerprints } from "../../src/findings/fingerprints.js";

const FINDING: Finding = {
  rule: "targets/below-minimum",
  severity: "error",
  message: { vi: "Thấp hơn mức yêu cầu.", en: "Below." },
  advice: { vi: "Hãy nâng mức.", en: "Raise it." },
  quote: "Tối thiểu 15% phòng",
  location: toLocation({ line: 84, column: 3 }, "II.3"),
  basis: null,
};
const ABSENT: Finding = {
  ...FINDING,
  quote: null,
  message: { vi: "Nhóm I, dòng 2: thiếu đơn vị chủ trì.", en: "No lead unit." },
};

test.each([
  ["its line", { location: toLocation({ line: 90 }, "II.3") }],
  ["its format", { location: toLocation({ page: 3, paragraph: 4 }, "II.3") }],
  ["its severity", { severity: "info" as const }],
  ["what is said of quoted words", { message: { vi: "Khác.", en: "Other." } }],
  ["case, marks and line breaks", { quote: "TỐI THIỂU\n15% phòng." }],
])("a finding keeps its fingerprint when %s changes", (_name, change) => {
  expect(hashOf({ ...FINDING, ...change })).toBe(hashOf(FINDING));
});

test.each([
  ["its rule", { rule: "targets/missing" }],
  ["its words", { quote: "Tối thiểu 16% phòng" }],
  ["its section", { location: toLocation({ line: 84 }, "II.4") }],
])("a finding gets another fingerprint when %s changes", (_name, change) => {
  expect(hashOf({ ...FINDING, ...change })).not.toBe(hashOf(FINDING));
});

test("where nothing is quoted what is said tells, places aside", () => {
  const moved = { vi: "Nhóm I, dòng 9: thiếu đơn vị chủ trì.", en: "No lead unit." };
  const other = { vi: "Nhóm II, dòng 2: thiếu đơn vị chủ trì.", en: "No lead unit." };
  expect(hashOf({ ...ABSENT, message: moved })).toBe(hashOf(ABSENT));
  expect(hashOf({ ...ABSENT, message: other })).not.toBe(hashOf(ABSENT));
});

test("the same fault is numbered, and other keys of an entry stay", () => {
  const entries = [FINDING, ABSENT, FINDING].map((finding, at) => ({ finding, at }));
  expect(withFingerprints(entries).map(({ at, fingerprint }) => [at, fingerprint.ordinal])).toEqual(
    [
      [0, 1],
      [1, 1],
      [2, 2],
    ],
  );
});

test("a hash is that of the UTF-8", () => {
  expect(sha256("đ")).toBe("bf502a39582f3ed3530d27b1687b8f250a933b0526842dd148ee4ad227255427");
});

function hashOf(finding: Finding): string | undefined {
  return withFingerprints([{ finding }])[0]?.fingerprint.hash;
}

import { expect, test } from "vitest";
import { findingRemarks } from "../../src/annotate/finding-remarks.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import { checkedDocument } from "../reporters/sample-report.js";

const FINDING: Finding = {
  rule: "language/spelling",
  severity: "warning",
  message: { vi: "Viết sai “cãi cách”.", en: "“cãi cách” is misspelt." },
  advice: { vi: "Sửa thành “cải cách”.", en: "Write “cải cách”." },
  quote: "cãi cách",
  location: toLocation({ page: 2, line: 4 }, null),
  basis: null,
};

function linesOf(parts: Partial<Finding>, language: "vi" | "en" = "vi") {
  const document = checkedDocument({ findings: [{ ...FINDING, ...parts }] });
  return findingRemarks(document, language).remarks[0]?.lines;
}

test("words that the message holds are not said twice", () => {
  expect(linesOf({})).toEqual([
    { mark: "CẢNH BÁO:", text: "Viết sai “cãi cách”." },
    { text: "→ Sửa thành “cải cách”." },
    { text: "[language/spelling]" },
  ]);
});

test("words that the message does not hold are quoted below it", () => {
  expect(linesOf({ quote: "cãi cách hành chính" })?.[1]).toEqual({ text: "“cãi cách hành chính”" });
});

test("what was read from a scan says so", () => {
  const location = toLocation({ page: 2, line: 4, confidence: 0.8 }, null);
  expect(linesOf({ location })?.[0]?.text).toBe(
    "Viết sai “cãi cách”. (đọc từ bản quét, hãy đối chiếu)",
  );
  expect(linesOf({ location }, "en")?.[0]?.text).toBe(
    "“cãi cách” is misspelt. (read from a scan; compare it with the original)",
  );
});

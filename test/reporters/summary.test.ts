import { expect, test } from "vitest";
import type { SkippedOutcome } from "../../src/findings/finding.js";
import { totals } from "../../src/reporters/summary.js";
import { checkedDocument, reportOf } from "./sample-report.js";

function skipped(rule: string, vi: string): SkippedOutcome {
  return { rule, status: "not-applicable", reason: { vi: `${vi}.`, en: `${vi}.` } };
}

const APPLIED = { rule: "header/missing-date", status: "passed", reason: null } as const;
const NO_TABLE = [1, 2, 3].map((rule) => skipped(`tasks/rule-${rule}`, "Không có bảng nhiệm vụ"));
const NO_LAYOUT = skipped("layout/font", "Tệp không ghi phông chữ");

test.each([
  [
    [[...NO_TABLE], [NO_LAYOUT], [NO_LAYOUT], []],
    "3 kế hoạch có quy tắc không áp dụng được, trong đó 1 kế hoạch vì không có bảng nhiệm vụ",
  ],
  [
    [[NO_LAYOUT], [...NO_TABLE.slice(0, 1), NO_LAYOUT]],
    "2 kế hoạch có quy tắc không áp dụng được, chủ yếu vì tệp không ghi phông chữ",
  ],
  [
    [[NO_LAYOUT], [NO_LAYOUT]],
    "2 kế hoạch có quy tắc không áp dụng được, vì tệp không ghi phông chữ",
  ],
])(
  "names the reason that kept most rules from plans, and from how many: case %#",
  (outcomes, words) => {
    const documents = outcomes.map((of, at) =>
      checkedDocument({ path: `${at}.md`, outcomes: [APPLIED, ...of] }),
    );
    expect(totals(reportOf(documents), "vi")).toBe(
      `Đã rà soát ${documents.length} kế hoạch: không phát hiện thiếu sót nào; ${words}.`,
    );
  },
);

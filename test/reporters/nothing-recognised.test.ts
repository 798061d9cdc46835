import { expect, test } from "vitest";
import type { Notice } from "../../src/document/notice.js";
import { markdown } from "../../src/reporters/markdown.js";
import { pretty } from "../../src/reporters/pretty.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { noTargetApplies, totals } from "../../src/reporters/summary.js";
import { checkedDocument, reportOf } from "./sample-report.js";

const OPTIONS: ReportOptions = {
  language: "vi",
  color: false,
  width: 200,
  detail: "full",
  silenced: "counted",
};
const NOTICE: Notice = {
  code: "nothing-recognised",
  message: { vi: "Không nhận ra mục nào của kế hoạch.", en: "Nothing was recognised." },
};
const REPORT = reportOf([checkedDocument({ notices: [NOTICE] })]);

test.each([
  ["pretty", pretty],
  ["markdown", markdown],
])("%s says once that nothing was recognised, in place of a good result", (_, reporter) => {
  const text = reporter.render(REPORT, OPTIONS);
  expect(text.split(NOTICE.message.vi)).toHaveLength(2);
  expect(text).not.toContain("Không phát hiện thiếu sót nào.");
  expect(text).not.toContain("Lưu ý khi đọc tệp");
});

test("such a file is not among the plans that were checked, but what was found in it counts", () => {
  const found = { error: 0, warning: 2, info: 0, silenced: 0, known: 0 };
  const letter = checkedDocument({ path: "thu.txt", notices: [NOTICE], counts: found });
  expect(totals(reportOf([letter]), "vi")).toBe(
    "Chưa rà soát được kế hoạch nào, nhưng phát hiện 2 cảnh báo; trong đó 2 phát hiện ở mức nhẹ hơn không được in ra; 1 tệp không nhận ra được nội dung kế hoạch.",
  );
  expect(totals(reportOf([letter, checkedDocument()]), "en")).toBe(
    "Checked 1 plan: 2 warnings; 2 of lesser severity not shown; no plan was recognised in 1 file.",
  );
});

test("no target is said to be left out for a kind of plan that nobody recognised", () => {
  const reason = { vi: "không nhận ra đây là loại kế hoạch gì", en: "the kind was not recognised" };
  const compliance = [
    {
      target: "payment",
      label: "Thanh toán",
      required: { comparator: "=", value: 100, unit: "%" },
      status: "not-applicable",
      reason,
      stated: [],
      source: "x",
    },
  ] as const;
  expect(noTargetApplies(checkedDocument({ planKind: "other", compliance }), "vi")).toBe(
    "Chưa đối chiếu được chỉ tiêu nào, vì không nhận ra đây là loại kế hoạch gì.",
  );
  expect(noTargetApplies(checkedDocument({ planKind: "index", compliance }), "vi")).toBe(
    "Không chỉ tiêu nào áp dụng: không nhận ra đây là loại kế hoạch gì.",
  );
});

test("the closing sentence tells it too, also where only findings are shown", () => {
  expect(pretty.render(REPORT, { ...OPTIONS, detail: "findings" })).toBe(
    "Chưa rà soát được kế hoạch nào; 1 tệp không nhận ra được nội dung kế hoạch.\n",
  );
});

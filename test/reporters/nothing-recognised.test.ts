import { expect, test } from "vitest";
import type { Notice } from "../../src/document/notice.js";
import { markdown } from "../../src/reporters/markdown.js";
import { pretty } from "../../src/reporters/pretty.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
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

test("the closing sentence tells it too, also where only findings are shown", () => {
  expect(pretty.render(REPORT, { ...OPTIONS, detail: "findings" })).toBe(
    "Chưa rà soát được kế hoạch nào; 1 tệp không nhận ra được nội dung kế hoạch.\n",
  );
});

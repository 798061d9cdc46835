import { expect, test } from "vitest";
import type { Severity } from "../../../src/findings/finding.js";
import { conclusionOf } from "../../../src/reporters/docx/conclusion.js";
import { checkedDocument, SAMPLE } from "../sample-report.js";

const SECTIONS = { findings: "IV", scope: "V" };
const [FINDING] = SAMPLE.documents[0]?.findings ?? [];

function plan(...severities: readonly Severity[]) {
  if (FINDING === undefined) throw new TypeError("the sample has a finding");
  const findings = severities.map((severity) => ({ ...FINDING, severity }));
  const count = (wanted: Severity) => severities.filter((one) => one === wanted).length;
  const [error, warning, info] = [count("error"), count("warning"), count("info")];
  return checkedDocument({ findings, counts: { error, warning, info, silenced: 0, known: 0 } });
}

test.each<[readonly Severity[], string, string | undefined]>([
  [
    ["error", "warning", "info"],
    "Còn 1 lỗi phải sửa",
    "Đề nghị cơ quan soạn thảo sửa các lỗi, xem xét các cảnh báo và gợi ý nêu tại mục IV.",
  ],
  [["error"], "Còn 1 lỗi phải sửa", "Đề nghị cơ quan soạn thảo sửa các lỗi nêu tại mục IV."],
  [
    ["warning"],
    "Không có lỗi; 1 cảnh báo nên xem lại",
    "Đề nghị cơ quan soạn thảo xem xét các cảnh báo nêu tại mục IV.",
  ],
  [
    ["info"],
    "Không phát hiện lỗi, cảnh báo trong phạm vi các nội dung đã rà soát (mục V)",
    "Đề nghị cơ quan soạn thảo xem xét các gợi ý nêu tại mục IV.",
  ],
  [[], "Không phát hiện lỗi, cảnh báo trong phạm vi các nội dung đã rà soát (mục V)", undefined],
])("of findings of the severities %j", (severities, title, proposal) => {
  expect(conclusionOf(plan(...severities), SECTIONS, "vi")).toEqual({ title, proposal });
});

test("in English, on a sheet without the part of what was checked", () => {
  const short = { findings: "III", scope: undefined };
  expect(conclusionOf(plan("error", "info"), short, "en").proposal).toBe(
    "The agency that drafted the plan is asked to correct the errors and to consider the hints in section III.",
  );
  expect(conclusionOf(plan(), short, "en").title).toBe(
    "No errors or warnings were found in what was checked",
  );
});

test("a plan to which no rule applies is not called free of faults", () => {
  expect(conclusionOf(checkedDocument({ outcomes: [] }), SECTIONS, "vi")).toEqual({
    title: "Chưa rà soát được: không quy tắc nào áp dụng cho kế hoạch này",
    proposal: undefined,
  });
});

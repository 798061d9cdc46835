import { expect, test } from "vitest";
import type { Trace } from "../../../src/document/document.js";
import { hiddenText } from "../../../src/rules/draft/hidden-text.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn } from "../check-text.js";

const PLAN = annualPlan(`## I. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị được kiểm tra.
- 100% hồ sơ được số hóa.
- Không có hồ sơ quá hạn.`);

function hidden(text: string, line: number): Trace {
  return { kind: "hidden-text", text, place: { line } };
}

test.each<Case>([
  {
    plan: "has hidden words twice in one paragraph",
    markdown: PLAN,
    circumstances: { traces: [hidden("số này chưa thống nhất", 7), hidden("hỏi lại", 7)] },
    expected: [
      "warning | mục I, dòng 7 | số này chưa thống nhất | Ở đây có chữ ẩn “số này chưa thống nhất”, “hỏi lại”: không hiện trên bản in nhưng người nhận tệp vẫn đọc được.",
    ],
  },
  {
    plan: "hides a figure",
    markdown: PLAN,
    circumstances: { traces: [hidden("30%", 7)] },
    expected: [
      "warning | mục I, dòng 7 | 30% | Ở đây có chữ ẩn “30%”: không hiện trên bản in nhưng người nhận tệp vẫn đọc được.",
    ],
  },
  {
    plan: "is final and hides more than is told one by one",
    markdown: PLAN,
    circumstances: {
      stage: "final",
      options: { most: 1 },
      traces: [hidden("ghi chú", 7), hidden("phương án hai", 8), hidden("bỏ", 9)],
    },
    expected: [
      "error | mục I, dòng 7 | ghi chú | Ở đây có chữ ẩn “ghi chú”: không hiện trên bản in nhưng người nhận tệp vẫn đọc được.",
      "error | mục I, dòng 8 | phương án hai | Từ đây còn 2 đoạn có chữ ẩn: mục I (2 chỗ).",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(hiddenText, markdown, circumstances)).toEqual(expected);
});

test.each([
  "_Toc187654321",
  "_GoBack",
  "TOC \\o 1-3",
  'XE "cải cách"',
  "1",
  ".",
  "a",
  "PAGEREF _Toc1",
])("is silent on what programs hide: %s", async (text) => {
  expect(await outcomeIn(hiddenText, PLAN, { traces: [hidden(text, 7)] })).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a format that hides nothing", async () => {
  expect(await outcomeIn(hiddenText, PLAN)).toEqual({
    status: "not-applicable",
    reason: "Loại tệp này không lưu thông tin về chữ ẩn.",
  });
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { EXAMPLE_WORK, planWithRows } from "../../../src/rules/example-table.js";
import { vagueDeadline } from "../../../src/rules/tasks/vague-deadline.js";
import {
  type Case,
  checkText,
  findingsIn,
  type NotJudged,
  outcomeIn,
  type Silent,
} from "../check-text.js";

test.each<Case>([
  {
    plan: "is due within the year",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị", deadline: "Cả năm" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "Trong năm" },
      { tt: "3", task: "Công khai thủ tục hành chính", deadline: "Trong năm" },
    ]),
    expected: [
      "info | phụ lục, bảng 1, hàng 3, cột 5, dòng 20 | Trong năm | 3 nhiệm vụ của bảng (hàng 2, 3, 4) có thời hạn “Trong năm”, không có mốc cụ thể trong năm.",
    ],
  },
  {
    plan: "waits for guidance",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Sau khi có hướng dẫn",
      },
      {
        tt: "2",
        task: "Tổ chức hội nghị đối thoại với doanh nghiệp",
        deadline: "Sau khi có hướng dẫn",
      },
    ]),
    expected: [
      "info | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Sau khi có hướng dẫn | 2 nhiệm vụ của bảng (hàng 2, 3) có thời hạn “Sau khi có hướng dẫn”, không gắn với một ngày nào.",
    ],
  },
  {
    plan: "is due as is prescribed",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Theo quy định",
      },
    ]),
    expected: [
      "info | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Theo quy định | Một nhiệm vụ có thời hạn “Theo quy định”, không gắn với một ngày nào.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(vagueDeadline, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "quarters, days and every month",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Quý II/2026",
      },
      {
        tt: "2",
        task: "Tổ chức hội nghị đối thoại với doanh nghiệp",
        deadline: "Trước ngày 20/11/2026",
      },
      { tt: "3", task: "Báo cáo cải cách hành chính", deadline: "Hằng tháng" },
    ]),
  },
  {
    text: "guidance with a last day",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Khi có hướng dẫn, chậm nhất 30/8/2026",
      },
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(vagueDeadline, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(vagueDeadline, markdown)).toEqual({ status: "not-applicable", reason });
});

const programmeWith = (deadline: string) => `# KẾ HOẠCH

**Thực hiện Nghị quyết số 76/NQ-CP về cải cách hành chính giai đoạn 2026-2030**

## I. NHIỆM VỤ

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính | Văn phòng | ${deadline} | Báo cáo |
`;

test("over several years a year is a time of its own, the whole of one without a name is none", async () => {
  expect(await findingsIn(vagueDeadline, programmeWith("Năm 2028"))).toEqual([]);
  expect(await findingsIn(vagueDeadline, programmeWith("Trong năm"))).toEqual([
    "info | mục I, bảng 1, hàng 2, cột 4, dòng 9 | Trong năm | Một nhiệm vụ có thời hạn “Trong năm”, không có mốc cụ thể trong năm.",
  ]);
});

test.each([
  [
    "the year of the deadline",
    planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Năm 2027" }]),
    "Ghi quý, tháng hoặc ngày hoàn thành, ví dụ “Quý III/2027” hoặc “Trước ngày 30/9/2027”.",
  ],
  [
    "the year of the plan",
    planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline: "Sau khi có hướng dẫn" }]),
    "Chia theo quý, tháng hoặc thêm mốc cuối, ví dụ “Sau khi có hướng dẫn, chậm nhất ngày 30/8/2026”.",
  ],
  [
    "no year where there is none",
    programmeWith("Sau khi có hướng dẫn"),
    "Chia theo quý, tháng hoặc thêm mốc cuối, ví dụ “Sau khi có hướng dẫn, chậm nhất ngày 30/8”.",
  ],
])("the examples of the advice have %s", async (_, markdown, advice) => {
  const { findings } = await checkText(vagueDeadline, markdown);
  expect(findings.map((finding) => finding.advice.vi)).toEqual([advice]);
});

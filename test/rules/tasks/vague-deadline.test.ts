import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows } from "../../../src/rules/example-table.js";
import { vagueDeadline } from "../../../src/rules/tasks/vague-deadline.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "is due within the year",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị", deadline: "Cả năm" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "Trong năm" },
      { tt: "3", task: "Công khai thủ tục hành chính", deadline: "Trong năm" },
    ]),
    expected: [
      "info | phụ lục, bảng 1, hàng 3, cột 5, dòng 20 | Trong năm | 3 nhiệm vụ của bảng có thời hạn “Trong năm”, không có mốc cụ thể trong năm.",
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
      "info | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Sau khi có hướng dẫn | 2 nhiệm vụ của bảng có thời hạn “Sau khi có hướng dẫn”, không gắn với một ngày nào.",
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

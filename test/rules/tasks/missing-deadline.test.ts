import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows, planWithTable } from "../../../src/rules/example-table.js";
import { missingDeadline } from "../../../src/rules/tasks/missing-deadline.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "leaves one cell blank",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 3, cột 5, dòng 20 | Tổ chức hội nghị đối thoại với doanh nghiệp | Dòng 2 (“Tổ chức hội nghị đối thoại với doanh nghiệp”) chưa ghi thời gian thực hiện.",
    ],
  },
  {
    plan: "has a dash for it",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "-" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 3, cột 5, dòng 20 | Tổ chức hội nghị đối thoại với doanh nghiệp | Dòng 2 (“Tổ chức hội nghị đối thoại với doanh nghiệp”) chưa ghi thời gian thực hiện.",
    ],
  },
  {
    plan: "leaves the whole column blank",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị", deadline: "" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "" },
      { tt: "3", task: "Công khai thủ tục hành chính", deadline: "" },
    ]),
    expected: [
      "warning | phụ lục, dòng 13 | - | Cả 3 dòng của bảng nhiệm vụ đều để trống cột thời gian thực hiện.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingDeadline, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a full row",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
    ]),
  },
  {
    text: "a cell that goes on from the row above",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| 1 | Mục tiêu 1 | Nhiệm vụ 1 | Hoạt động 1 | Báo cáo | Văn phòng | Quý I/2026 |",
      "| | | | Hoạt động 2 | | | |",
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingDeadline, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingDeadline, markdown)).toEqual({ status: "not-applicable", reason });
});

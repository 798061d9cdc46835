import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows } from "../../../src/rules/example-table.js";
import { deadlineOutsideYear } from "../../../src/rules/tasks/deadline-outside-year.js";
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
    plan: "is due last year",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Tháng 8/2025",
      },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Tháng 8/2025 | Nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” có thời hạn “Tháng 8/2025”, ngoài năm kế hoạch 2026.",
    ],
  },
  {
    plan: "is due two years on",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Quý II/2028",
      },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Quý II/2028 | Nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” có thời hạn “Quý II/2028”, ngoài năm kế hoạch 2026.",
    ],
  },
  {
    plan: "is due on 31 June",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Trước ngày 31/6/2026",
      },
    ]),
    expected: [
      "error | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Trước ngày 31/6/2026 | Nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” có thời hạn 31/6/2026, ngày này không có trong lịch.",
    ],
  },
  {
    plan: "has a table of last year",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị số 1",
        deadline: "Quý I/2025",
      },
      {
        tt: "2",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị số 2",
        deadline: "Quý II/2025",
      },
      {
        tt: "3",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị số 3",
        deadline: "Quý III/2025",
      },
      {
        tt: "4",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị số 4",
        deadline: "Quý II/2025",
      },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Quý I/2025 | Phần lớn thời hạn của bảng (4 dòng, từ “Quý I/2025”) nằm ngoài năm kế hoạch 2026; có thể năm ở tên kế hoạch hoặc cả bảng còn để của năm khác.",
    ],
  },
  {
    plan: "is due just before and just after the year",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Tháng 12/2025",
      },
      {
        tt: "2",
        task: "Tổ chức hội nghị đối thoại với doanh nghiệp",
        deadline: "Trước ngày 15/01/2027",
      },
    ]),
    expected: [
      "info | phụ lục, bảng 1, hàng 2, cột 5, dòng 19 | Tháng 12/2025 | Nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” có thời hạn “Tháng 12/2025”, ngoài năm kế hoạch 2026.",
      "info | phụ lục, bảng 1, hàng 3, cột 5, dòng 20 | Trước ngày 15/01/2027 | Nhiệm vụ “Tổ chức hội nghị đối thoại với doanh nghiệp” có thời hạn “Trước ngày 15/01/2027”, ngoài năm kế hoạch 2026.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(deadlineOutsideYear, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "deadlines within the year",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Từ tháng 01 đến tháng 12/2026",
      },
      {
        tt: "2",
        task: "Tổ chức hội nghị đối thoại với doanh nghiệp",
        deadline: "Trước ngày 31/12/2026",
      },
    ]),
  },
  {
    text: "deadlines without year",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị", deadline: "Quý IV" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp", deadline: "Hằng tháng" },
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(deadlineOutsideYear, markdown)).toEqual({
    status: "passed",
    reason: null,
  });
});

test.each([
  ["31/12/2027", "warning"],
  ["Năm 2025", "warning"],
  ["Trong năm 2027", "warning"],
  ["Trước 25/12/2024", "warning"],
  ["Quý III năm 2024", "warning"],
  ["Quý IV/2025", "info"],
  ["Quý I/2027", "info"],
  ["Từ tháng 10/2026 đến tháng 3/2027", "info"],
  ["Tháng 13/2026", "error"],
  ["Quý V/2026", "error"],
  ["31/6/2026", "error"],
  ["Trước ngày 20/14/2026", "error"],
])("finds %s outside the year or the calendar (%s)", async (deadline, severity) => {
  expect(await severitiesOf(deadline)).toEqual([severity]);
});

test.each([
  "Quý III",
  "Q3/2026",
  "T6/2026",
  "Trước tháng 10/2026",
  "Từ 01/7/2025 đến 30/6/2026",
  "Năm 2026 - 2027",
  "Giai đoạn 2026-2030",
  "hằng năm",
  "Ngày 15 hằng tháng",
  "20/6 và 20/12",
  "Theo Kế hoạch số 13/KH-UBND",
])("has nothing against %s", async (deadline) => {
  expect(await severitiesOf(deadline)).toEqual([]);
});

async function severitiesOf(deadline: string): Promise<readonly string[]> {
  const plan = planWithRows([
    { tt: "1", task: "Rà soát thủ tục hành chính", deadline },
    { tt: "2", task: "Công khai dự toán ngân sách", deadline: "Quý III/2026" },
  ]);
  return (await checkText(deadlineOutsideYear, plan)).findings.map(({ severity }) => severity);
}

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(deadlineOutsideYear, markdown)).toEqual({
    status: "not-applicable",
    reason,
  });
});

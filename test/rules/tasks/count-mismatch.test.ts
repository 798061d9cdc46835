import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithTable } from "../../../src/rules/example-table.js";
import { countMismatch } from "../../../src/rules/tasks/count-mismatch.js";
import {
  type Case,
  checkText,
  findingsIn,
  type NotJudged,
  outcomeIn,
  type Silent,
} from "../check-text.js";
import { group, planWithLines, row, WORKS } from "./task-rows.js";

test.each<Case>([
  {
    plan: "declares an activity too many",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế (02 mục tiêu; 02 nhiệm vụ; 03 hoạt động) | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
    expected: [
      "error | phụ lục, bảng 1, hàng 2, cột 1, dòng 19 | Cải cách thể chế (02 mục tiêu; 02 nhiệm vụ; 03 hoạt động) | Nhóm I: ghi 3 hoạt động, bảng có 2.",
    ],
  },
  {
    plan: "declares two wrong numbers",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế (01 mục tiêu; 03 nhiệm vụ và 02 hoạt động) | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
    expected: [
      "error | phụ lục, bảng 1, hàng 2, cột 1, dòng 19 | Cải cách thể chế (01 mục tiêu; 03 nhiệm vụ và 02 hoạt động) | Nhóm I: ghi 1 mục tiêu, bảng có 2; ghi 3 nhiệm vụ, bảng có 2.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(countMismatch, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "declared numbers that are right",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế (02 mục tiêu; 02 nhiệm vụ và 02 hoạt động) | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
  },
  {
    text: "an objective that spans two activities",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế (01 mục tiêu; 01 nhiệm vụ; 02 hoạt động) | | | | | |",
      "| 1 | Mục tiêu 1 | Nhiệm vụ 1 | Hoạt động 1 | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| | | | Hoạt động 2 | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(countMismatch, markdown)).toEqual({ status: "passed", reason: null });
});

test.each([
  "(05 nhiệm vụ)",
  "(gồm 5 nhiệm vụ)",
  "- Gồm 05 nhiệm vụ",
  ": 05 nhiệm vụ",
  "[05 nhiệm vụ]",
  "(05 nội dung)",
  "(05 công việc)",
  "(Tổng số: 5 nhiệm vụ)",
  "(5 nhiệm vụ):",
  "(05 NV)",
  "(5 đầu việc)",
  "(04 nội dung, 05 nhiệm vụ)",
])("finds that four rows are not as many as: %s", async (counts) => {
  expect(await messagesIn(groupOf(counts))).toEqual(["Nhóm I: ghi 5 nhiệm vụ, bảng có 4."]);
});

test.each([
  "(04 nhiệm vụ)",
  "(gồm 04 nội dung, 04 nhiệm vụ)",
  "thực hiện 02 nhiệm vụ trọng tâm của tỉnh",
  "(thực hiện 05 nhiệm vụ theo Kế hoạch số 10/KH-UBND)",
  "(theo Nghị quyết 76/NQ-CP)",
])("takes four rows for no fewer than: %s", async (counts) => {
  expect(await messagesIn(groupOf(counts))).toEqual([]);
});

test.each([
  ["1.1", "1.2"],
  ["a", "b"],
])("rows with rows %s, %s of their own may be counted either way", async (first, second) => {
  const [one = "", two = "", three = "", four = ""] = WORKS;
  const rows = [row("1", one), row(first, two), row(second, three), row("2", four)];
  const plan = (count: string) => planWithLines([group("I", `Cải cách thể chế ${count}`), ...rows]);
  expect(await messagesIn(plan("(02 nhiệm vụ)"))).toEqual([]);
  expect(await messagesIn(plan("(05 nhiệm vụ)"))).toHaveLength(1);
});

test.each([
  ["| | Tổng số: 03 nhiệm vụ | | | | |", ["Dòng tổng của bảng ghi 3 nhiệm vụ, bảng có 2."]],
  ["| Tổng cộng | 03 nhiệm vụ | | | | |", ["Dòng tổng của bảng ghi 3 nhiệm vụ, bảng có 2."]],
  ["| | Tổng số: 02 nhiệm vụ | | | | |", []],
])("weighs the total row %s", async (total, messages) => {
  const rows = WORKS.slice(0, 2).map((work, index) => row(String(index + 1), work));
  expect(await messagesIn(planWithLines([...rows, total]))).toEqual(messages);
});

function groupOf(counts: string): string {
  const rows = WORKS.slice(0, 4).map((work, index) => row(String(index + 1), work));
  return planWithLines([group("I", `Cải cách thể chế ${counts}`), ...rows]);
}

async function messagesIn(markdown: string): Promise<readonly string[]> {
  const { findings } = await checkText(countMismatch, markdown);
  return findings.map(({ message }) => message.vi);
}

test.each<NotJudged>([
  {
    text: "groups that declare nothing",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế  | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
    reason: "Bảng nhiệm vụ không ghi số lượng ở dòng nhóm hay dòng tổng.",
  },
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(countMismatch, markdown)).toEqual({ status: "not-applicable", reason });
});

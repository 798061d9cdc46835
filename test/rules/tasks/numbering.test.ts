import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows, planWithTable } from "../../../src/rules/example-table.js";
import { numbering } from "../../../src/rules/tasks/numbering.js";
import {
  type Case,
  checkText,
  findingsIn,
  type NotJudged,
  outcomeIn,
  type Silent,
} from "../check-text.js";
import { planNumbered } from "./task-rows.js";

test.each<Case>([
  {
    plan: "uses a number twice",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
      { tt: "2", task: "Công khai thủ tục hành chính" },
      { tt: "3", task: "Cắt giảm thủ tục hành chính" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 4, cột 1, dòng 21 | 2 | Số thứ tự 2 được dùng hai lần; dòng “Công khai thủ tục hành chính” lẽ ra là số 3.",
    ],
  },
  {
    plan: "leaves a number out",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "3", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
      { tt: "4", task: "Công khai thủ tục hành chính" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 3, cột 1, dòng 20 | 3 | Dòng “Tổ chức hội nghị đối thoại với doanh nghiệp” mang số 3, lẽ ra là số 2.",
    ],
  },
  {
    plan: "uses a number for two objectives",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1 | Hoạt động 1 | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 1 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2 | Hoạt động 2 | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 4, cột 1, dòng 21 | 1 | Số thứ tự 1 của nhóm I được dùng hai lần; dòng “Hoạt động 2” lẽ ra là số 2.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(numbering, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "one count over all groups",
    markdown: planWithRows([
      { tt: "I", task: "Cải cách thể chế", lead: " ", deadline: " ", output: " " },
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
    ]),
  },
  {
    text: "numbers that begin again in each group",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| I | Cải cách thể chế  | | | | | |",
      "| 1 | Mục tiêu 1: Văn bản đúng thẩm quyền | Nhiệm vụ 1: Xây dựng văn bản | Hoạt động 1: Trình quyết định | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Văn bản được rà soát | Nhiệm vụ 2: Rà soát văn bản | Hoạt động 2: Lập danh mục | Báo cáo | Văn phòng | Tháng 9/2026 |",
      "| II | Cải cách tài chính công | | | | | |",
      "| 1 | Mục tiêu 1: Công khai | Nhiệm vụ 1 | Hoạt động 1: Công khai dự toán | Quyết định | Văn phòng | Tháng 5/2026 |",
    ]),
  },
  {
    text: "a number that spans two activities",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| 1 | Mục tiêu 1 | Nhiệm vụ 1 | Hoạt động 1 | Tờ trình | Văn phòng | Tháng 5/2026 |",
      "| | | | Hoạt động 2 | Báo cáo | Văn phòng | Tháng 9/2026 |",
      "| 2 | Mục tiêu 2 | Nhiệm vụ 2 | Hoạt động 3 | Báo cáo | Văn phòng | Tháng 9/2026 |",
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(numbering, markdown)).toEqual({ status: "passed", reason: null });
});

test.each([
  "1 2 3",
  "01 02 03",
  "1. 2. 3.",
  "I: 1 2 II: 1 2",
  "I: 1 2 II: 3 4",
  "I: 1.1 1.2 II: 2.1 2.2",
  "1 1.1 1.2 2 2.1",
  "I: I.1 I.2 II: II.1",
  "1 a b 2 a b c",
  "a b c d đ e g",
  "a b c d e f",
  "A: 1 2 B: 1 C: 1 D: 1",
  "A: I: 1 II: 1 B: I: 1 II: 1 2",
  "II: 1 III: 1",
  "I II III",
  "1 _ 2",
])("is silent on the numbers %s", async (numbers) => {
  expect(await slipsIn(numbers)).toEqual([]);
});

test.each([
  ["1 2 2", "2"],
  ["1 3 4", "3"],
  ["01 03", "03"],
  ["I: 1 2 II: 1 1 2", "1"],
  ["I: 1 2 II: 4 5", "4"],
  ["I: 1.1 1.3", "1.3"],
  ["1 1.1 1.2 1.2 2", "1.2"],
  ["a c d", "c"],
  ["1 a b b", "b"],
  ["I III IV", "III"],
  ["I: 1 I: 1", "I"],
  ["I: 1 III: 1", "III"],
  ["I: 1 2 II: 1 3", "3"],
])("finds in the numbers %s the slip %s", async (numbers, slip) => {
  expect(await slipsIn(numbers)).toEqual([slip]);
});

test("says which number was due below a row", async () => {
  expect(await findingsIn(numbering, planNumbered("1 1.1 1.3"))).toEqual([
    "warning | phụ lục, bảng 1, hàng 4, cột 1, dòng 21 | 1.3 | Dòng “Số hóa thành phần hồ sơ khi tiếp nhận” mang số 1.3, lẽ ra là số 1.2.",
  ]);
});

async function slipsIn(numbers: string): Promise<readonly (string | null)[]> {
  const { findings } = await checkText(numbering, planNumbered(numbers));
  return findings.map(({ quote }) => quote);
}

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không có bảng nhiệm vụ nào có cột số thứ tự.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(numbering, markdown)).toEqual({ status: "not-applicable", reason });
});

test.each([
  ["twice in a group that counts through", ["1", "2", "3", "3"], ["Hoạt động 3: Việc 4"]],
  ["anew below each task", ["1", "1", "1", "2"], []],
  ["through the group", ["1", "2", "3", "4"], []],
])("activities may be numbered %s", async (_, numbers, quotes) => {
  const rows = numbers.map(
    (number, index) =>
      `| ${index + 1} | Mục tiêu ${index + 1}: Đích ${index + 1} | Nhiệm vụ ${index + 1}: Phần ${index + 1} | Hoạt động ${number}: Việc ${index + 1} | Báo cáo | Văn phòng | Tháng 5/2026 |`,
  );
  const plan = planWithTable([
    "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| I | Cải cách thể chế | | | | | |",
    ...rows,
  ]);
  const { findings } = await checkText(numbering, plan);
  expect(findings.map(({ quote }) => quote)).toEqual(quotes);
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows, planWithTable } from "../../../src/rules/example-table.js";
import { duplicate } from "../../../src/rules/tasks/duplicate.js";
import {
  type Case,
  checkText,
  findingsIn,
  type NotJudged,
  outcomeIn,
  type Silent,
} from "../check-text.js";
import { planWithLines, row, WORKS } from "./task-rows.js";

const CHECK = "Kiểm tra công tác cải cách hành chính tại các phòng";

test.each<Case>([
  {
    plan: "has one row twice",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Tổ chức hội nghị đối thoại với doanh nghiệp" },
      { tt: "3", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 4, cột 1, dòng 21 | Kiểm tra công tác cải cách hành chính tại các đơn vị | Dòng 3 ghi lại nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” đã có ở dòng 1, cùng đơn vị chủ trì, thời hạn và sản phẩm.",
    ],
  },
  {
    plan: "has two twins under each other",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
      { tt: "2", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị" },
    ]),
    expected: [
      "warning | phụ lục, bảng 1, hàng 3, cột 1, dòng 20 | Kiểm tra công tác cải cách hành chính tại các đơn vị | Dòng 2 ghi lại nhiệm vụ “Kiểm tra công tác cải cách hành chính tại các đơn vị” đã có ở dòng 1, cùng đơn vị chủ trì, thời hạn và sản phẩm.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(duplicate, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "one work at two times",
    markdown: planWithRows([
      {
        tt: "1",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Quý II/2026",
      },
      {
        tt: "2",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        deadline: "Quý IV/2026",
      },
    ]),
  },
  {
    text: "one work for two units",
    markdown: planWithRows([
      { tt: "1", task: "Kiểm tra công tác cải cách hành chính tại các đơn vị", lead: "Văn phòng" },
      {
        tt: "2",
        task: "Kiểm tra công tác cải cách hành chính tại các đơn vị",
        lead: "Phòng Pháp chế",
      },
    ]),
  },
  {
    text: "an activity that serves two objectives",
    markdown: planWithTable([
      "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| 1 | Mục tiêu 1: Hồ sơ được số hóa | Nhiệm vụ 1: Số hóa hồ sơ, kết quả | Hoạt động 1: Số hóa thành phần hồ sơ | Kho dữ liệu | Văn phòng | Tháng 5/2026 |",
      "| 2 | Mục tiêu 2: Kết quả được số hóa | | Hoạt động 1: Số hóa thành phần hồ sơ | Kho dữ liệu | Văn phòng | Tháng 5/2026 |",
    ]),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(duplicate, markdown)).toEqual({ status: "passed", reason: null });
});

const [WORK = "", OTHER = ""] = WORKS;

test.each([
  ["in small letters with a full stop", row("3", `${WORK.toLowerCase()}.`)],
  ["with abbreviations", row("3", "Rà soát TTHC thuộc thẩm quyền")],
  ["with the quarter in figures", row("3", WORK, { deadline: "Quý 2" })],
])("finds a row again %s", async (_, again) => {
  expect(await countIn([row("1", WORK), row("2", OTHER), again])).toBe(1);
});

test("finds a row again with its number, right below", async () => {
  expect(await countIn([row("1", WORK), row("1", WORK), row("2", OTHER)])).toBe(1);
});

test("finds a row again with its leads in another order", async () => {
  const [lead, other] = ["Văn phòng; Phòng Pháp chế", "Phòng Pháp chế; Văn phòng"];
  expect(
    await countIn([row("1", WORK, { lead }), row("2", OTHER), row("3", WORK, { lead: other })]),
  ).toBe(1);
});

test.each([
  ["of the next quarter", [row("1", "Báo cáo CCHC quý I"), row("2", "Báo cáo CCHC quý II")]],
  ["with another output", [row("1", WORK), row("2", WORK, { output: "Tờ trình" })]],
  ["of work that comes again", [row("1", CHECK), row("2", CHECK, { deadline: "Quý IV/2026" })]],
])("takes a row %s for no copy", async (_, lines) => {
  expect(await countIn(lines)).toBe(0);
});

test("one activity below two objectives that are apart is no copy", async () => {
  const plan = planWithTable([
    "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Thời gian thực hiện |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| 1 | Mục tiêu 1: Hồ sơ được số hóa | Nhiệm vụ 1: Số hóa hồ sơ | Hoạt động 1: Lập danh mục hồ sơ | Danh mục | Văn phòng | Tháng 5/2026 |",
    "| 2 | Mục tiêu 2: Văn bản được ký số | Nhiệm vụ 2: Ký số văn bản | Hoạt động 2: Cấp chữ ký số | Chữ ký số | Văn phòng | Tháng 6/2026 |",
    "| 3 | Mục tiêu 3: Kho lưu trữ điện tử | Nhiệm vụ 3: Lưu trữ | Hoạt động 3: Lập danh mục hồ sơ | Danh mục | Văn phòng | Tháng 5/2026 |",
  ]);
  expect(await findingsIn(duplicate, plan)).toEqual([]);
});

test("tells of the same task with another deadline, mildly", async () => {
  const plan = planWithLines([row("1", WORK), row("2", WORK, { deadline: "Quý IV/2026" })]);
  const { findings } = await checkText(duplicate, plan);
  expect(findings.map(({ severity, quote }) => [severity, quote])).toEqual([["info", WORK]]);
});

async function countIn(lines: readonly string[]): Promise<number> {
  return (await checkText(duplicate, planWithLines(lines))).findings.length;
}

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan(`## I. NHIỆM VỤ

Kiểm tra công vụ.`),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(duplicate, markdown)).toEqual({ status: "not-applicable", reason });
});

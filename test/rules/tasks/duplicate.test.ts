import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows, planWithTable } from "../../../src/rules/example-table.js";
import { duplicate } from "../../../src/rules/tasks/duplicate.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

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

import { expect, test } from "vitest";
import { planOfMarkdown } from "./plan-of.js";

const PLAN = `# KẾ HOẠCH

Cải cách hành chính năm 2026

## I. MỤC TIÊU

- Tối thiểu 25% đơn vị trực thuộc được kiểm tra cải cách hành chính.

## II. NHIỆM VỤ

| TT | Nội dung công việc | Đơn vị đầu mối | Đơn vị tham gia | Thời hạn | Sản phẩm |
|---|---|---|---|---|---|
| A | Cải cách thể chế | | | | |
| 1 | Rà soát văn bản | Phòng Tư pháp | Văn phòng | Quý II | Báo cáo |
| 2 | Công bố danh mục | -nt- | -nt- | Quý III | Danh mục |
`;

test("a task table in a section of the body is read where it stands", async () => {
  const plan = await planOfMarkdown(PLAN);
  expect(plan.tasks).toMatchObject([
    { tt: "1", area: "institutions", lead: ["Phòng Tư pháp"], location: { section: "II" } },
    { tt: "2", lead: ["Phòng Tư pháp"], coordinating: ["Văn phòng"], output: "Danh mục" },
  ]);
  expect(plan.appendices).toMatchObject([{ label: null, present: true, referencedAt: [] }]);
  expect(plan.areas).toMatchObject([{ id: "institutions", appendix: ["A"] }]);
});

test.each(["nt", "-nt-", "//", "″", '"', "Như trên", "như trên."])(
  "%s stands for what the row above says in that column",
  async (ditto) => {
    const plan = await planOfMarkdown(
      PLAN.replace(
        "| -nt- | -nt- | Quý III | Danh mục |",
        `| ${ditto} | ${ditto} | ${ditto} | ${ditto} |`,
      ),
    );
    expect(plan.tasks[1]).toMatchObject({
      lead: ["Phòng Tư pháp"],
      coordinating: ["Văn phòng"],
      deadline: { text: "Quý II", end: "2026-06-30" },
      output: "Báo cáo",
    });
  },
);

test.each([
  "| | Tổng số: 12 nhiệm vụ | | | | |",
  "| Tổng cộng | 12 nhiệm vụ | | | | |",
  "| Cộng: 12 nhiệm vụ | | | | | |",
])("the row %s sums up the table and is no task", async (total) => {
  const plan = await planOfMarkdown(`${PLAN}${total}\n`);
  expect(plan.tasks.map(({ tt }) => tt)).toEqual(["1", "2"]);
  expect(plan.appendices[0]?.declared).toEqual({ objectives: null, tasks: 12, activities: null });
});

test.each([
  ["(05 nhiệm vụ)", 5],
  ["[gồm 5 nhiệm vụ]:", 5],
  ["- Gồm 05 nhiệm vụ", 5],
  [": 05 đầu việc", 5],
  ["(05 nội dung)", 5],
  ["(theo Nghị quyết 76/NQ-CP)", undefined],
  ["(thực hiện 05 nhiệm vụ theo Kế hoạch số 10/KH-UBND)", undefined],
])("a group that ends in %s declares %s tasks", async (counts, tasks) => {
  const plan = await planOfMarkdown(PLAN.replace("Cải cách thể chế", `Cải cách thể chế ${counts}`));
  expect(plan.appendices[0]?.groups[0]?.declared?.tasks).toBe(tasks);
  expect(plan.appendices[0]?.groups[0]?.area).toBe("institutions");
});

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

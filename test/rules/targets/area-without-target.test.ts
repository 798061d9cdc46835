import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { areaWithoutTarget } from "../../../src/rules/targets/area-without-target.js";
import { findingsIn, type NotJudged, outcomeIn } from "../check-text.js";

const AREAS = [
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
];
const FIGURES = [
  "100% văn bản quy phạm pháp luật được rà soát.",
  "Tỷ lệ số hóa thành phần hồ sơ đạt 100%.",
  "Giảm 5% biên chế công chức.",
  "100% công chức được bố trí đúng vị trí việc làm.",
  "100% đơn vị dự toán công khai dự toán.",
];

test("tells of the one content whose goals hold no figure", async () => {
  expect(await findingsIn(areaWithoutTarget, goalsWith({ 1: "Rút ngắn thời gian." }))).toEqual([
    "info | mục II.2, dòng 11 | Cải cách thủ tục hành chính | Nội dung “Cải cách thủ tục hành chính” không có chỉ tiêu nào nêu con số.",
  ]);
});

test("a level that is put off is none that is stated", async () => {
  const plan = goalsWith({ 1: "Tỷ lệ hồ sơ nộp trực tuyến đạt theo chỉ tiêu UBND tỉnh giao." });
  expect(await findingsIn(areaWithoutTarget, plan)).toEqual([
    "info | mục II.2, dòng 11 | Cải cách thủ tục hành chính | Nội dung “Cải cách thủ tục hành chính” không có chỉ tiêu nào nêu con số; mức phải đạt chỉ được dẫn theo văn bản của cấp trên.",
  ]);
});

test("tells once where most contents hold no figure", async () => {
  const bare = goalsWith({ 1: "Một.", 2: "Hai.", 3: "Ba.", 4: "Bốn." });
  expect(await findingsIn(areaWithoutTarget, bare)).toEqual([
    "info | mục II, dòng 5 | - | 4 nội dung không có chỉ tiêu nào nêu con số: “Cải cách thủ tục hành chính”, “Cải cách tổ chức bộ máy hành chính nhà nước”, “Cải cách chế độ công vụ”, “Cải cách tài chính công”.",
  ]);
});

test.each([
  ["every content has a figure", goalsWith({})],
  ["a count is no rate", goalsWith({ 3: "Tổ chức 02 lớp bồi dưỡng cho công chức." })],
  ["a bound is a figure", goalsWith({ 2: "Sáp nhập ít nhất 01 phòng." })],
  [
    "the figure stands among the tasks",
    `${goalsWith({ 2: "Tinh gọn bộ máy." })}\n## III. NHIỆM VỤ\n\n### 1. Cải cách tổ chức bộ máy\n\n- Giảm 5% biên chế công chức.\n`,
  ],
])("is silent where %s", async (_, markdown) => {
  expect(await outcomeIn(areaWithoutTarget, markdown)).toEqual({ status: "passed", reason: null });
});

test("a target of the appendix counts for its group", async () => {
  const table = [
    "| TT | Mục tiêu | Nhiệm vụ | Đơn vị chủ trì | Thời gian |",
    "| --- | --- | --- | --- | --- |",
    "| I | Cải cách tổ chức bộ máy | | | |",
    "| 1 | Giảm 5% biên chế công chức | Xây dựng đề án | Văn phòng | Quý II/2026 |",
  ].join("\n");
  const plan = `${goalsWith({ 2: "Tinh gọn bộ máy." })}\n**Nơi nhận:**\n\n- Lưu: VT.\n\n## Phụ lục\n\n${table}\n`;
  expect(await findingsIn(areaWithoutTarget, plan)).toEqual([]);
});

test.each<NotJudged>([
  {
    text: "a plan that is not divided by contents",
    markdown: annualPlan("## II. MỤC TIÊU\n\n- 100% hồ sơ được số hóa."),
    reason: "Kế hoạch không chia mục theo các nội dung cải cách.",
  },
  {
    text: "a plan without any figure",
    markdown: goalsWith({ 0: "A.", 1: "B.", 2: "C.", 3: "D.", 4: "E." }),
    reason: "Không nhận ra chỉ tiêu định lượng nào.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(areaWithoutTarget, markdown)).toEqual({
    status: "not-applicable",
    reason,
  });
});

function goalsWith(others: Readonly<Record<number, string>>): string {
  const sections = AREAS.map(
    (area, index) => `### ${index + 1}. ${area}\n\n- ${others[index] ?? FIGURES[index]}`,
  );
  return annualPlan(`## II. MỤC TIÊU\n\n${sections.join("\n\n")}`);
}

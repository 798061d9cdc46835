import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { staleYear } from "../../../src/rules/targets/stale-year.js";
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
    plan: "carries out the plan of last year",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025.`),
    expected: [
      "warning | mục II.1, dòng 9 | Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025. | “Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025.” là chỉ tiêu cho năm 2025, trong khi kế hoạch là của năm 2026.",
    ],
  },
  {
    plan: "mends what was found last year",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- 100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn.`),
    expected: [
      "info | mục II.1, dòng 9 | 100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn. | “100% kiến nghị sau thanh tra, kiểm tra, kiểm toán năm 2025 được thực hiện đúng thời hạn.” là chỉ tiêu cho năm 2025, trong khi kế hoạch là của năm 2026.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(staleYear, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the year of the plan",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.`),
  },
  {
    text: "a year of comparison",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Giảm tối thiểu 10% số cuộc họp so với năm 2025.`),
  },
  {
    text: "a milestone to come",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Đến năm 2030, 100% cán bộ, công chức sử dụng trợ lý ảo.`),
  },
  {
    text: "money and work of last year that goes on into this",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Cải cách tài chính công

- Giải ngân 100% vốn năm 2025 kéo dài sang năm 2026.
- Giải ngân 100% nguồn kinh phí năm 2025 chuyển nguồn sang.
- Xử lý dứt điểm 100% hồ sơ của năm 2025 mang sang.
- Giải quyết 100% hồ sơ năm 2025 tồn đọng.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(staleYear, markdown)).toEqual({ status: "passed", reason: null });
});

test.each([
  "Tối thiểu 70% hồ sơ được nộp trực tuyến trong năm 2025",
  "Năm 2025 phấn đấu kiểm tra công tác cải cách hành chính tại 30% đơn vị",
  "Hoàn thành rà soát 100% thủ tục hành chính trước ngày 30/6/2025",
  "Quý II/2025 hoàn thành rà soát 100% thủ tục hành chính",
  "100% đơn vị trực thuộc được kiểm tra công vụ năm 2025",
  "Giải ngân vốn đầu tư công năm 2025 đạt tối thiểu 95% kế hoạch",
  "Tỷ lệ thanh toán trực tuyến đến 31/12/2025 đạt 60%",
  "Mức độ hài lòng của người dân năm 2025 đạt trên 90%",
  "Tổ chức ít nhất 02 hội nghị đối thoại trong năm 2025",
  "Đến hết năm 2025, 100% phòng, đơn vị hoàn thiện quy chế phối hợp",
  "Trước năm 2025, 100% dữ liệu được cập nhật trên bản đồ số",
])("finds the year that has passed in: %s", async (goal) => {
  expect(await severitiesOf(goal)).toEqual(["warning"]);
});

test.each([
  "100% kho lưu trữ được chỉnh lý tài liệu trước năm 2020",
  "Số hóa 100% hồ sơ giai đoạn 2021-2025 còn hiệu lực",
  "Số hóa 100% kết quả giải quyết thủ tục hành chính từ năm 2020 đến năm 2025",
  "100% văn bản quy phạm pháp luật ban hành năm 2025 được rà soát",
  "100% thủ tục hành chính công bố trong năm 2025 được cập nhật",
  "Công khai 100% quyết toán ngân sách năm 2025",
  "Tổng kết 100% nhiệm vụ giai đoạn 2021-2025",
  "Giảm 5% biên chế so với số giao năm 2021",
  "Hoàn thành 100% chỉ tiêu theo Quyết định số 468/QĐ-TTg năm 2021",
  "Giải ngân trên 95% kế hoạch vốn; tỷ lệ này năm 2025 đạt 93%",
  "Tỷ lệ giải ngân vốn đầu tư công kéo dài từ năm 2025 đạt 100%",
])("takes no year of the things that are meant for the time of: %s", async (goal) => {
  expect(await severitiesOf(goal)).toEqual([]);
});

async function severitiesOf(goal: string): Promise<readonly string[]> {
  const { findings } = await checkText(
    staleYear,
    annualPlan(`## II. MỤC TIÊU\n\n### 1. Cải cách thủ tục hành chính\n\n- ${goal}.`),
  );
  return findings.map(({ severity }) => severity);
}

test.each<NotJudged>([
  {
    text: "a plan without year",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính**

## I. MỤC TIÊU

- 100% hồ sơ được số hóa trong năm 2025.
`,
    reason: "Tên kế hoạch không nêu năm.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(staleYear, markdown)).toEqual({ status: "not-applicable", reason });
});

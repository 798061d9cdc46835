import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingArea } from "../../../src/rules/structure/missing-area.js";
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
    plan: "lacks a content in its only part",
    markdown: annualPlan(`## I. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thủ tục hành chính

- Nội dung.

### 3. Cải cách tổ chức bộ máy

- Nội dung.

### 4. Cải cách chế độ công vụ

- Nội dung.

### 5. Cải cách tài chính công

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
    expected: [
      "warning | mục I, dòng 5 | - | Nội dung “Cải cách thể chế” không có ở mục nào của kế hoạch và phụ lục.",
    ],
  },
  {
    plan: "has goals without tasks on public finance",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.

## III. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
    expected: [
      "warning | mục III, dòng 35 | - | Nội dung “Cải cách tài chính công” có ở phần mục tiêu nhưng không có ở phần nhiệm vụ và phụ lục.",
    ],
  },
  {
    plan: "has tasks without goals on the apparatus",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách chế độ công vụ

- Nội dung.

### 5. Cải cách tài chính công

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.

## III. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
    expected: [
      "warning | mục II, dòng 5 | - | Nội dung “Cải cách tổ chức bộ máy hành chính nhà nước” có ở phần nhiệm vụ nhưng không có ở phần mục tiêu.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingArea, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "goals apart from tasks, with all seven in both",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.

## III. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
  },
  {
    text: "one section for goals and tasks",
    markdown: annualPlan(`## II. MỤC TIÊU, NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
  },
  {
    text: "the older names of digital government and the civil service",
    markdown: annualPlan(`## II. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Xây dựng và nâng cao chất lượng đội ngũ CBCCVC

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Hiện đại hoá nền hành chính

- Nội dung.`),
  },
  {
    text: "a title that joins two contents",
    markdown: annualPlan(`## II. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy và chế độ công vụ

- Nội dung.

### 5. Cải cách tài chính công

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
  },
  {
    text: "goals for the six contents of the resolution, steering among the tasks alone",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Cải cách thể chế

- Nội dung.

### 2. Cải cách thủ tục hành chính

- Nội dung.

### 3. Cải cách tổ chức bộ máy

- Nội dung.

### 4. Cải cách chế độ công vụ

- Nội dung.

### 5. Cải cách tài chính công

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.

## III. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thể chế

- Nội dung.

### 3. Cải cách thủ tục hành chính

- Nội dung.

### 4. Cải cách tổ chức bộ máy

- Nội dung.

### 5. Cải cách chế độ công vụ

- Nội dung.

### 6. Cải cách tài chính công

- Nội dung.

### 7. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingArea, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## II. NHIỆM VỤ

### 1. Công tác chỉ đạo, điều hành

- Nội dung.

### 2. Cải cách thủ tục hành chính

- Nội dung.

### 3. Cải cách tổ chức bộ máy

- Nội dung.

### 4. Cải cách chế độ công vụ

- Nội dung.

### 5. Cải cách tài chính công

- Nội dung.

### 6. Xây dựng chính quyền điện tử, chính quyền số

- Nội dung.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
  {
    text: "a plan that is not divided by contents",
    markdown: annualPlan(`## II. NHIỆM VỤ

- Rà soát văn bản.
- Công khai thủ tục.`),
    reason: "Kế hoạch không chia mục theo các nội dung cải cách nên không đối chiếu được.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingArea, markdown)).toEqual({ status: "not-applicable", reason });
});

const CONTENTS = [
  "Công tác chỉ đạo, điều hành",
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng chính quyền điện tử, chính quyền số",
];

test.each([
  ["a table of tasks alone is no goal", "Nhiệm vụ", 6, ["warning"]],
  ["a table with objectives may do", "Mục tiêu", 6, ["info"]],
  ["goals that leave out many were not meant for all", "Nhiệm vụ", 3, []],
])("where the goals stop early, %s", async (_, column, count, severities) => {
  const goals = CONTENTS.slice(0, count).map(
    (area, index) => `### ${index + 1}. ${area}\n\n- Nội dung.`,
  );
  const rows = CONTENTS.flatMap((area, index) => [
    `| ${["I", "II", "III", "IV", "V", "VI", "VII"][index]} | ${area} | | | |`,
    "| 1 | Lập danh mục công việc | Văn phòng | Quý II/2026 | Báo cáo |",
  ]);
  const table = `| TT | ${column} | Đơn vị chủ trì | Thời gian hoàn thành | Sản phẩm |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
  const { findings } = await checkText(
    missingArea,
    annualPlan(`## II. MỤC TIÊU\n\n${goals.join("\n\n")}\n\n## Phụ lục\n\n${table}`),
  );
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missingSection } from "../../../src/rules/structure/missing-section.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "does not say who does what",
    markdown: annualPlan(`## I. MỤC ĐÍCH, YÊU CẦU

Mục đích.

## II. NHIỆM VỤ

Nhiệm vụ.

## III. KINH PHÍ

Ngân sách.`),
    expected: ["warning | toàn văn bản | - | Kế hoạch không có phần “Tổ chức thực hiện”."],
  },
  {
    plan: "begins with its tasks and is silent on money",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ.

## II. TỔ CHỨC THỰC HIỆN

Văn phòng theo dõi.`),
    expected: [
      "warning | toàn văn bản | - | Kế hoạch không có phần “Mục đích, yêu cầu”.",
      "info | toàn văn bản | - | Kế hoạch không có phần “Kinh phí thực hiện”.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(missingSection, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a title that joins two sections",
    markdown: annualPlan(`## I. MỤC ĐÍCH, YÊU CẦU

Mục đích.

## II. NHIỆM VỤ

Nhiệm vụ.

## III. TỔ CHỨC THỰC HIỆN VÀ KINH PHÍ

Văn phòng.`),
  },
  {
    text: "money as an item of another section",
    markdown: annualPlan(`## I. MỤC ĐÍCH, YÊU CẦU

Mục đích.

## II. NHIỆM VỤ

Nhiệm vụ.

## III. TỔ CHỨC THỰC HIỆN

- Kinh phí thực hiện từ ngân sách nhà nước.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missingSection, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## I. MỤC ĐÍCH

Mục đích.

## II. NHIỆM VỤ

Nhiệm vụ.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
  {
    text: "a plan of one section",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ.`),
    reason: "Không nhận ra các mục lớn của kế hoạch.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missingSection, markdown)).toEqual({ status: "not-applicable", reason });
});

test("does not speak of money when no section is advised", async () => {
  const markdown = annualPlan(`## I. MỤC ĐÍCH

Mục đích.

## II. NHIỆM VỤ

Nhiệm vụ.

## III. TỔ CHỨC THỰC HIỆN

Văn phòng.`);
  expect(await findingsIn(missingSection, markdown)).toHaveLength(1);
  expect(await findingsIn(missingSection, markdown, { options: { advised: [] } })).toEqual([]);
});

test.each([
  "TỔ CHỨC TRIỂN KHAI",
  "TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ",
  "PHÂN CÔNG THỰC HIỆN",
  "TỔ CHỨC, CHỈ ĐẠO THỰC HIỆN",
  "ĐIỀU KHOẢN THI HÀNH",
  "NHIỆM VỤ CỦA CÁC PHÒNG, ĐƠN VỊ",
  "CHẾ ĐỘ THÔNG TIN, BÁO CÁO",
  "CÔNG TÁC PHỐI HỢP",
])("knows the implementation by the name %j", async (title) => {
  const plan = annualPlan(
    `## I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\n## II. MỤC TIÊU, NHIỆM VỤ\n\nRà soát văn bản.\n\n## III. KINH PHÍ\n\nTừ ngân sách.\n\n## IV. ${title}\n\nVăn phòng theo dõi.`,
  );
  expect(await findingsIn(missingSection, plan)).toEqual([]);
});

import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { emptySection } from "../../../src/rules/structure/empty-section.js";
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
    plan: "has a main heading and nothing under it",
    markdown: annualPlan(`## I. MỤC ĐÍCH

Mục đích.

## II. KINH PHÍ THỰC HIỆN

## III. TỔ CHỨC THỰC HIỆN

Văn phòng.`),
    expected: [
      "error | mục II, dòng 9 | KINH PHÍ THỰC HIỆN | Mục “II. KINH PHÍ THỰC HIỆN” chỉ có tiêu đề, bên dưới không có nội dung nào.",
    ],
  },
  {
    plan: "has an empty point",
    markdown: annualPlan(`## I. NHIỆM VỤ

#### a) Cải cách thể chế

#### b) Cải cách tài chính công

Công khai dự toán.`),
    expected: [
      "error | mục I.a, dòng 7 | Cải cách thể chế | Mục “a) Cải cách thể chế” chỉ có tiêu đề, bên dưới không có nội dung nào.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(emptySection, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a heading over sections only",
    markdown: annualPlan(`## I. NHIỆM VỤ

### 1. Cải cách thể chế

Rà soát văn bản.`),
  },
  {
    text: "text on the line of the heading",
    markdown: annualPlan(`## I. NHIỆM VỤ

Nhiệm vụ.

## II. KINH PHÍ THỰC HIỆN: Từ nguồn ngân sách nhà nước.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(emptySection, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a text without headings",
    markdown: annualPlan(`Nâng cao chất lượng phục vụ.`),
    reason: "Không nhận ra đề mục nào.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(emptySection, markdown)).toEqual({ status: "not-applicable", reason });
});

test("finds a unit without duties among units that have theirs, in text too", async () => {
  const { findings } = await checkText(
    emptySection,
    annualPlan(
      "## IV. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở\n\nTheo dõi, đôn đốc.\n\n2. Phòng Tổ chức cán bộ\n\n3. Phòng Tài chính\n\nBố trí kinh phí.",
    ),
  );
  expect(findings.map(({ quote }) => quote)).toEqual(["Phòng Tổ chức cán bộ"]);
});

test("takes a list of units for no empty sections", async () => {
  const { findings } = await checkText(
    emptySection,
    annualPlan(
      "## IV. TỔ CHỨC THỰC HIỆN\n\nKế hoạch do các đơn vị sau thực hiện\n\n1. Văn phòng Sở\n\n2. Phòng Tổ chức cán bộ\n\n3. Phòng Tài chính",
    ),
  );
  expect(findings).toEqual([]);
});

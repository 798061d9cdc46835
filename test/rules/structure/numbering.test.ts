import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { numbering } from "../../../src/rules/structure/numbering.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "repeats the label of the part and leaves a number out",
    markdown: annualPlan(`## I. NHIỆM VỤ

### I.1. Cải cách thể chế

A.

### I.3. Cải cách tài chính công

B.`),
    expected: [
      "warning | mục I.3, dòng 11 | Cải cách tài chính công | Trước mục “I.3. Cải cách tài chính công” không có mục I.2: số thứ tự bị nhảy hoặc thiếu mất một mục.",
    ],
  },
  {
    plan: "uses III twice",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

## II. MỤC TIÊU

B.

## III. NHIỆM VỤ

C.

## III. TỔ CHỨC THỰC HIỆN

D.

## IV. KINH PHÍ

E.`),
    expected: [
      "error | mục III thứ 2, dòng 17 | TỔ CHỨC THỰC HIỆN | Mục “III. TỔ CHỨC THỰC HIỆN” trùng số với mục “III. NHIỆM VỤ” ở trên; lẽ ra phải là IV.",
    ],
  },
  {
    plan: "goes from III to V",
    markdown: annualPlan(`## I. MỤC ĐÍCH

A.

## II. MỤC TIÊU

B.

## III. NHIỆM VỤ

C.

## V. TỔ CHỨC THỰC HIỆN

D.

## VI. KINH PHÍ

E.`),
    expected: [
      "error | mục V, dòng 17 | TỔ CHỨC THỰC HIỆN | Trước mục “V. TỔ CHỨC THỰC HIỆN” không có mục IV: số thứ tự bị nhảy hoặc thiếu mất một mục.",
    ],
  },
  {
    plan: "leaves out đ between d and e",
    markdown: annualPlan(`## I. NHIỆM VỤ

#### a) Thể chế

A.

#### b) Thủ tục hành chính

B.

#### c) Bộ máy

C.

#### d) Công vụ

D.

#### e) Tài chính công

E.

#### g) Chính quyền số

G.`),
    expected: [
      "warning | mục I.e, dòng 23 | Tài chính công | Trước mục “e) Tài chính công” không có mục đ: số thứ tự bị nhảy hoặc thiếu mất một mục.",
    ],
  },
  {
    plan: "has two sections in each other's place",
    markdown: annualPlan(`## I. NHIỆM VỤ

### 1. Thể chế

A.

### 3. Bộ máy

B.

### 2. Thủ tục hành chính

C.

### 4. Công vụ

D.`),
    expected: [
      "warning | mục I.3, dòng 11 | Bộ máy | Trước mục “3. Bộ máy” không có mục 2: số thứ tự bị nhảy hoặc thiếu mất một mục.",
    ],
  },
  {
    plan: "counts a subsection twice",
    markdown: annualPlan(`## I. NHIỆM VỤ

### 1. Giải pháp

#### 1.1. Thể chế

A.

#### 1.1. Bộ máy

B.

#### 1.2. Công vụ

C.`),
    expected: [
      "warning | mục I.1.1 thứ 2, dòng 13 | Bộ máy | Mục “1.1. Bộ máy” trùng số với mục “1.1. Thể chế” ở trên; lẽ ra phải là 1.2.",
    ],
  },
  {
    plan: "begins with II",
    markdown: annualPlan(`## II. MỤC TIÊU

A.

## III. NHIỆM VỤ

B.`),
    expected: [
      "error | mục II, dòng 5 | MỤC TIÊU | Trước mục “II. MỤC TIÊU” không có mục I: số thứ tự bị nhảy hoặc thiếu mất một mục.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(numbering, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the Vietnamese letters in their order",
    markdown: annualPlan(`## I. NHIỆM VỤ

#### a) Nội dung thứ 1

Việc.

#### b) Nội dung thứ 2

Việc.

#### c) Nội dung thứ 3

Việc.

#### d) Nội dung thứ 4

Việc.

#### đ) Nội dung thứ 5

Việc.

#### e) Nội dung thứ 6

Việc.

#### g) Nội dung thứ 7

Việc.

#### h) Nội dung thứ 8

Việc.

#### i) Nội dung thứ 9

Việc.

#### k) Nội dung thứ 10

Việc.

#### l) Nội dung thứ 11

Việc.`),
  },
  {
    text: "numbers that begin again under each section",
    markdown: annualPlan(`## I. MỤC TIÊU

### 1. Thể chế

A.

### 2. Bộ máy

B.

## II. NHIỆM VỤ

### 1. Thể chế

C.

### 2. Bộ máy

D.`),
  },
  {
    text: "a numbered sentence between two headings",
    markdown: annualPlan(`## I. YÊU CẦU

### 1. Thể chế

A.

2. Các đơn vị chịu trách nhiệm trước Giám đốc Sở; kết quả được gửi về Văn phòng.

### 3. Bộ máy

B.`),
  },
  {
    text: "numbers that begin again under titles without number",
    markdown: annualPlan(`## I. NHIỆM VỤ

Về thể chế

### 1. Xây dựng văn bản

A.

### 2. Rà soát văn bản

B.

Về thủ tục

### 1. Công khai

C.

### 2. Cắt giảm

D.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(numbering, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a text without numbered headings",
    markdown: annualPlan(`Nâng cao chất lượng phục vụ.`),
    reason: "Không nhận ra đề mục nào có đánh số.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(numbering, markdown)).toEqual({ status: "not-applicable", reason });
});

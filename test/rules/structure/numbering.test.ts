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
      "error | mục III thứ hai, dòng 17 | TỔ CHỨC THỰC HIỆN | Mục “III. TỔ CHỨC THỰC HIỆN” trùng số với mục “III. NHIỆM VỤ” ở trên; lẽ ra phải là IV.",
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
      "warning | mục I.1.1 thứ hai, dòng 13 | Bộ máy | Mục “1.1. Bộ máy” trùng số với mục “1.1. Thể chế” ở trên; lẽ ra phải là 1.2.",
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

const AROUND = (points: readonly string[]): string =>
  annualPlan(
    `## I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\n## II. NHIỆM VỤ\n\nCác phòng thực hiện:\n\n${points.join("\n\n")}`,
  );

test.each([
  {
    fault: "a letter that is left out",
    points: ["a) Rà soát;", "b) Kiến nghị;", "d) Báo cáo."],
    expected:
      "warning | mục II.d, dòng 17 | d) Báo cáo. | Trước điểm “d” không có điểm c: thứ tự bị nhảy hoặc thiếu mất một điểm.",
  },
  {
    fault: "the order of Word's own lists, for information",
    points: ["c) Rà soát;", "d) Kiến nghị;", "e) Báo cáo.", "f) Lưu hồ sơ;", "g) Gửi."],
    expected:
      "info | mục II.e, dòng 17 | e) Báo cáo. | Trước điểm “e” không có điểm đ: thứ tự bị nhảy hoặc thiếu mất một điểm.",
  },
  {
    fault: "a letter that is not used",
    points: ["đ) Rà soát;", "e) Kiến nghị;", "f) Báo cáo;", "g) Gửi kết quả."],
    expected:
      "warning | mục II.f, dòng 17 | f) Báo cáo; | Điểm “f” dùng chữ cái không có trong thứ tự a, b, c, d, đ, e, g, h …; lẽ ra phải là g.",
  },
  {
    fault: "a small Roman number twice",
    points: ["(i) Rà soát;", "(ii) Kiến nghị;", "(ii) Báo cáo."],
    expected:
      "warning | mục II, dòng 17 | (ii) Báo cáo. | Điểm “ii” trùng với một điểm ở trên; lẽ ra phải là iii.",
  },
  {
    fault: "two points that changed places",
    points: ["(1) Rà soát;", "(3) Kiến nghị;", "(2) Báo cáo."],
    expected:
      "warning | mục II, dòng 15 | (3) Kiến nghị; | Trước điểm “3” không có điểm 2: thứ tự bị nhảy hoặc thiếu mất một điểm.",
  },
])("tells of points with $fault", async ({ points, expected }) => {
  expect(await findingsIn(numbering, AROUND(points))).toEqual([expected]);
});

test.each([
  {
    text: "all letters in their order",
    points: [..."abcdđeghiklmnopqrstuvxy"].map((one) => `${one}) Việc được giao;`),
  },
  {
    text: "points inside points",
    points: [
      "1. Rà soát, gồm:",
      "a) Lập danh mục;",
      "b) Kiến nghị.",
      "2. Công khai:",
      "a) Trên trang tin;",
      "b) Tại trụ sở.",
      "3. Báo cáo.",
    ],
  },
  {
    text: "points inside points that are numbered alike",
    points: [
      "1\\. Rà soát, gồm:",
      "1\\. Lập danh mục;",
      "2\\. Kiến nghị.",
      "2\\. Công khai kết quả;",
      "3\\. Báo cáo.",
    ],
  },
  {
    text: "counting that is left to the reader",
    points: ["1\\. Rà soát;", "1\\. Công khai;", "1\\. Báo cáo."],
  },
  {
    text: "a point that runs on in the paragraph of another",
    points: ["a) Rà soát; b) kiến nghị sửa đổi;", "c) Báo cáo."],
  },
  { text: "points that begin late", points: ["3\\. Rà soát;", "4\\. Báo cáo."] },
  { text: "lists of one point", points: ["a) Rà soát.", "Văn phòng thực hiện:", "a) Tổng hợp."] },
  {
    text: "the letter i after h and Roman numbers after it",
    points: [
      ...[..."abcdđeg"].map((one) => `${one}) Việc được giao;`),
      "h) Rà soát;",
      "i) Kiến nghị;",
      "k) Báo cáo:",
      "(i) hằng quý;",
      "(ii) hằng năm.",
    ],
  },
])("is silent on $text", async ({ points }) => {
  expect(await findingsIn(numbering, AROUND(points))).toEqual([]);
});

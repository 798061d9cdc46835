import { expect, test } from "vitest";
import { placeholder } from "../../../src/rules/draft/placeholder.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "has dots for a unit",
    markdown: annualPlan(`## I. MỤC TIÊU

- Gửi kết quả về …… trước ngày 10/12/2026; kinh phí ........ đồng.`),
    expected: [
      "warning | mục I, dòng 7 | …… | Còn chỗ giữ chỗ “……” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | ........ | Còn chỗ giữ chỗ “........” chưa được điền nội dung.",
    ],
  },
  {
    plan: "has letters for a figure",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tối thiểu xx% phòng được kiểm tra; giảm x,x% số cuộc họp; đạt XX%.`),
    expected: [
      "warning | mục I, dòng 7 | xx% | Còn chỗ giữ chỗ “xx%” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | x,x% | Còn chỗ giữ chỗ “x,x%” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | XX% | Còn chỗ giữ chỗ “XX%” chưa được điền nội dung.",
    ],
  },
  {
    plan: "has brackets for a name",
    markdown: annualPlan(`## I. MỤC TIÊU

- [tên đơn vị] tổng hợp; giao [...] theo dõi; phòng <tên phòng> chủ trì.`),
    expected: [
      "warning | mục I, dòng 7 | [tên đơn vị] | Còn chỗ giữ chỗ “[tên đơn vị]” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | [...] | Còn chỗ giữ chỗ “[...]” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | <tên phòng> | Còn chỗ giữ chỗ “<tên phòng>” chưa được điền nội dung.",
    ],
  },
  {
    plan: "has a note to its writer",
    markdown: annualPlan(`## I. MỤC TIÊU

- Kinh phí (ghi rõ số tiền) do Văn phòng quản lý; thời hạn ???`),
    expected: [
      "warning | mục I, dòng 7 | (ghi rõ số tiền) | Còn chỗ giữ chỗ “(ghi rõ số tiền)” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | ??? | Còn chỗ giữ chỗ “???” chưa được điền nội dung.",
    ],
  },
  {
    plan: "has dots for a day and a number",
    markdown: annualPlan(`## I. MỤC TIÊU

- Thực hiện Kế hoạch số …/KH-UBND ngày ... của UBND tỉnh.`),
    expected: [
      "warning | mục I, dòng 7 | … | Còn chỗ giữ chỗ “…” chưa được điền nội dung.",
      "warning | mục I, dòng 7 | ... | Còn chỗ giữ chỗ “...” chưa được điền nội dung.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(placeholder, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "an ellipsis behind a list",
    markdown: annualPlan(`## I. MỤC TIÊU

- Tin, bài, thông báo... và các hình thức khác (hội nghị, tập huấn…).`),
  },
  {
    text: "numbers in brackets, Roman numbers and conditions",
    markdown: annualPlan(`## I. MỤC TIÊU

- Theo chú thích [1]; Đại hội XX, nhiệm kỳ thứ XXX; hồ sơ quá hạn (nếu có); trả hồ sơ (ghi rõ lý do).`),
  },
  {
    text: "a blank number in the letterhead",
    markdown: `UBND TỈNH AN LẠC

SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: ......../KH-SXD

An Lạc, ngày ... tháng ... năm 2025

# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Xây dựng**

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.
`,
  },
  {
    text: "a form below the plan",
    markdown: annualPlan(`## I. NHIỆM VỤ

Báo cáo theo mẫu tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**MẪU BÁO CÁO**

Đơn vị: ....................

Họ và tên: ....................`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(placeholder, markdown)).toEqual({ status: "passed", reason: null });
});

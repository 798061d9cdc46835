import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { contradiction } from "../../../src/rules/targets/contradiction.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "inspects 25% in its goals and 20% in its appendix",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.

## III. NHIỆM VỤ

Nhiệm vụ tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính | Văn phòng | Quý II/2026 | Báo cáo |`),
    expected: [
      "error | phụ lục, bảng 1, hàng 2, cột 2, dòng 28 | Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính | Tỷ lệ cơ quan, đơn vị trực thuộc được kiểm tra công tác CCHC trong năm: phụ lục nêu 20%, trong khi nội dung kế hoạch (mục II) nêu 25% (“Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách…”).",
    ],
  },
  {
    plan: "states a rate that the profile does not ask for at two levels",
    markdown: annualPlan(`## II. MỤC TIÊU

- Từ 98% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn.

## III. NHIỆM VỤ

- Từ 95% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn.`),
    expected: [
      "warning | mục III, dòng 11 | Từ 95% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn. | Tỷ lệ hồ sơ TTHC giải quyết đúng hạn và trước hạn: nội dung kế hoạch nêu 95%, trong khi nội dung kế hoạch (mục II) nêu 98% (“Từ 98% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn và trước hạn.”).",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(contradiction, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "the same level in both places",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.

## III. NHIỆM VỤ

Nhiệm vụ tại Phụ lục kèm theo.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT.

**GIÁM ĐỐC**

**Lương Quang Thiện**

## Phụ lục

**DANH MỤC NHIỆM VỤ**

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- |
| 1 | Ít nhất 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính | Văn phòng | Quý II/2026 | Báo cáo |`),
  },
  {
    text: "levels for different years",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.
- Đến năm 2030, 100% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính.`),
  },
  {
    text: "levels for different people",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- 100% công chức, viên chức được bồi dưỡng kỹ năng số.
- Tối thiểu 70% người lao động hợp đồng tại các đơn vị sự nghiệp được bồi dưỡng kỹ năng số.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(contradiction, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan without figures",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Nâng cao chất lượng phục vụ.`),
    reason: "Không nhận ra chỉ tiêu định lượng nào.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(contradiction, markdown)).toEqual({ status: "not-applicable", reason });
});

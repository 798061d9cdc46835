import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { belowMinimum } from "../../../src/rules/targets/below-minimum.js";
import { LATE_DOSSIERS } from "../../profiles/late-dossiers.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "inspects less than a fifth",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.`),
    expected: [
      "error | mục II.1, dòng 9 | Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026. | Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm: kế hoạch nêu tối thiểu 15%, thấp hơn mức yêu cầu tối thiểu 20%.",
    ],
  },
  {
    plan: "digitises less than all",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ số hóa thành phần hồ sơ trong tiếp nhận, giải quyết thủ tục hành chính đạt 80%.`),
    expected: [
      "error | mục II.1, dòng 9 | Tỷ lệ số hóa thành phần hồ sơ trong tiếp nhận, giải quyết thủ tục hành chính đạt 80%. | Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC: kế hoạch nêu 80%, thấp hơn mức yêu cầu 100%.",
    ],
  },
  {
    plan: "states two levels, neither of which will do",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính.

## III. NHIỆM VỤ

- Kiểm tra công tác cải cách hành chính tại tối thiểu 10% phòng, đơn vị trực thuộc.`),
    expected: [
      "error | mục II, dòng 7 | Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính. | Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm: kế hoạch nêu tối thiểu 15% và tối thiểu 10%, đều thấp hơn mức yêu cầu tối thiểu 20%.",
    ],
  },
  {
    plan: "lets more dossiers be late than is asked",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tỷ lệ hồ sơ quá hạn không quá 2%.`),
    circumstances: { profile: LATE_DOSSIERS },
    expected: [
      "error | mục II, dòng 7 | Tỷ lệ hồ sơ quá hạn không quá 2%. | Hồ sơ quá hạn: kế hoạch nêu không quá 2%, vượt mức yêu cầu không quá 1%.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(belowMinimum, markdown, circumstances)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "two levels, one of which will do",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 25% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính.

## III. NHIỆM VỤ

- Kiểm tra công tác cải cách hành chính tại tối thiểu 10% phòng, đơn vị trực thuộc.`),
  },
  {
    text: "the level itself",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.`),
  },
  {
    text: "more than the level",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Từ 25% phòng, đơn vị trực thuộc trở lên được kiểm tra công tác cải cách hành chính trong năm 2026.`),
  },
  {
    text: "a level that somebody else sets",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ số hóa thành phần hồ sơ đạt theo mục tiêu Chính phủ giao.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(belowMinimum, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## II. MỤC TIÊU

- Tối thiểu 15% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(belowMinimum, markdown)).toEqual({ status: "not-applicable", reason });
});

import { expect, test } from "vitest";
import type { Profile } from "../../../src/profiles/profile.js";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { missing } from "../../../src/rules/targets/missing.js";
import { profileOf } from "../../compliance/profile-of.js";
import { LATE_DOSSIERS } from "../../profiles/late-dossiers.js";
import { type Case, findingsIn, type NotJudged, outcomeIn, type Silent } from "../check-text.js";

test.each<Case>([
  {
    plan: "is silent on all three",
    markdown: annualPlan(`## II. MỤC TIÊU

- Nâng cao chất lượng phục vụ.`),
    expected: [
      "warning | mục II, dòng 5 | - | Kế hoạch không nêu chỉ tiêu “Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm” (mức yêu cầu: tối thiểu 20%).",
      "warning | mục II, dòng 5 | - | Kế hoạch không nêu chỉ tiêu “Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC” (mức yêu cầu: 100%).",
      "warning | mục II, dòng 5 | - | Kế hoạch không nêu chỉ tiêu “Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử” (mức yêu cầu: 100%).",
    ],
  },
  {
    plan: "is silent on inspection",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Kiểm tra cải cách hành chính.

### 2. Cải cách thủ tục hành chính

- Tỷ lệ số hóa thành phần hồ sơ đạt 100%.
- Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử đạt 100%.`),
    expected: [
      "warning | mục II.1, dòng 7 | - | Kế hoạch không nêu chỉ tiêu “Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm” (mức yêu cầu: tối thiểu 20%).",
    ],
  },
  {
    plan: "promises in words alone",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính.
- Toàn bộ thành phần hồ sơ được số hóa.
- Mọi kết quả giải quyết thủ tục hành chính được trả bản điện tử.`),
    expected: [
      "info | mục II, dòng 8 | Toàn bộ thành phần hồ sơ được số hóa | Kế hoạch nêu chỉ tiêu “Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC” bằng lời, không ghi con số (mức yêu cầu: 100%).",
      "info | mục II, dòng 9 | Mọi kết quả giải quyết thủ tục hành chính được trả bản điện tử | Kế hoạch nêu chỉ tiêu “Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử” bằng lời, không ghi con số (mức yêu cầu: 100%).",
    ],
  },
  {
    plan: "states its level in another unit",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối đa 05 hồ sơ quá hạn.`),
    circumstances: { profile: LATE_DOSSIERS },
    expected: [
      "info | mục II, dòng 7 | Tối đa 05 hồ sơ quá hạn. | Kế hoạch nêu chỉ tiêu “Hồ sơ quá hạn” bằng đơn vị khác (5 hồ sơ) nên không đối chiếu được với mức yêu cầu không quá 1%.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, circumstances, expected }) => {
  expect(await findingsIn(missing, markdown, circumstances)).toEqual(expected);
});

const PROCEDURES = [
  "procedures-published",
  "dossiers-on-time",
  "feedback-resolved",
  "late-dossier-apology",
];

function profileAsking(indicators: readonly string[]): Profile {
  const [target] = profileOf({ area: null, source: "Kế hoạch mẫu" }).targets;
  if (target === undefined) throw new TypeError("no target");
  const targets = indicators.map((id, index) => {
    return { ...target, id, indicators: [id], label: `Chỉ tiêu ${index + 1}` };
  });
  return { ...profileOf(), targets };
}

test("four missing targets of one area are told in one finding, three in three", async () => {
  const markdown = annualPlan("## II. MỤC TIÊU\n\n- Nâng cao chất lượng phục vụ.");
  const four = await findingsIn(missing, markdown, { profile: profileAsking(PROCEDURES) });
  const three = await findingsIn(missing, markdown, {
    profile: profileAsking(PROCEDURES.slice(0, 3)),
  });
  expect([four.length, three.length]).toEqual([1, 3]);
  expect(four).toEqual([
    "warning | mục II, dòng 5 | - | Kế hoạch không nêu 4 chỉ tiêu được yêu cầu ở lĩnh vực “Cải cách thủ tục hành chính”: “Chỉ tiêu 1” (tối thiểu 20%); “Chỉ tiêu 2” (tối thiểu 20%); “Chỉ tiêu 3” (tối thiểu 20%); “Chỉ tiêu 4” (tối thiểu 20%).",
  ]);
});

test.each<Silent>([
  {
    text: "all three, one put off",
    markdown: annualPlan(`## II. MỤC TIÊU

- Tối thiểu 20% phòng, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính trong năm 2026.
- Tỷ lệ số hóa thành phần hồ sơ đạt theo mục tiêu Chính phủ giao.
- Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử đạt 100%.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(missing, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## II. NHIỆM VỤ

- Nâng cao chất lượng phục vụ.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(missing, markdown)).toEqual({ status: "not-applicable", reason });
});

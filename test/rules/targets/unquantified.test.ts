import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { unquantified } from "../../../src/rules/targets/unquantified.js";
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
    plan: "names a rate and gives no level",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của Sở.`),
    expected: [
      "info | mục II.1, dòng 9 | Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của Sở. | “Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của Sở.” nêu tỷ lệ nhưng không ghi mức phải đạt.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(unquantified, markdown)).toEqual(expected);
});

test.each<Silent>([
  {
    text: "a level",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 60%.`),
  },
  {
    text: "a level that somebody else sets",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ hồ sơ nộp trực tuyến đạt theo mục tiêu Chính phủ giao.`),
  },
  {
    text: "a wish",
    markdown: annualPlan(`## II. MỤC TIÊU

### 1. Công tác chỉ đạo, điều hành

- Tỷ lệ hài lòng của người dân được nâng cao.`),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(unquantified, markdown)).toEqual({ status: "passed", reason: null });
});

test.each([
  "Tỷ lệ hồ sơ trực tuyến đạt cao",
  "Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt cao nhất",
  "Bảo đảm tỷ lệ số hóa hồ sơ",
  "Đạt tỷ lệ cao về hồ sơ giải quyết đúng hạn",
  "Tỉ lệ thanh toán trực tuyến",
  "Chỉ số hài lòng của người dân đạt mức cao",
  "Tỷ lệ cấp kết quả giải quyết thủ tục hành chính bản điện tử đạt …%",
  "Hầu hết hồ sơ thủ tục hành chính được nộp trực tuyến",
  "Tỷ lệ hồ sơ quá hạn giảm dần",
  "Tỷ lệ hồ sơ giải quyết đúng hạn năm sau cao hơn năm trước",
  "Tỷ lệ hồ sơ trực tuyến bằng hoặc cao hơn bình quân chung của tỉnh",
  "Tỷ lệ giao dịch phí, lệ phí thanh toán trực tuyến trong năm 2026",
  "Tỷ lệ doanh nghiệp đánh giá hài lòng ở mức cao",
])("finds no level in: %s", async (goal) => {
  expect(await quotesOf(goal)).toEqual([`${goal}.`]);
});

test.each([
  "Tỷ lệ đơn vị hoàn thành: toàn bộ đơn vị",
  "Tỷ lệ hồ sơ trực tuyến thực hiện theo Kế hoạch số 12/KH-UBND",
  "Tỷ lệ hồ sơ trực tuyến đạt mức tỉnh giao",
  "Mức độ hài lòng của người dân được khảo sát định kỳ",
])("asks for no level in: %s", async (goal) => {
  expect(await quotesOf(goal)).toEqual([]);
});

test.each([
  ["## II. NỘI DUNG\n\n### 1. Cải cách thủ tục hành chính\n\n1.1. Tỷ lệ văn bản đi được ký số.", 1],
  ["## IV. KINH PHÍ\n\n- Tỷ lệ chi cho tập huấn do Văn phòng lập.", 0],
  ["## V. TỔ CHỨC THỰC HIỆN\n\n- Tỷ lệ hồ sơ trực tuyến do Văn phòng tổng hợp.", 0],
])("looks at points wherever targets may stand: %s", async (markdown, count) => {
  expect((await checkText(unquantified, annualPlan(markdown))).findings).toHaveLength(count);
});

async function quotesOf(goal: string): Promise<readonly (string | null)[]> {
  const { findings } = await checkText(
    unquantified,
    annualPlan(`## II. MỤC TIÊU\n\n### 1. Cải cách thủ tục hành chính\n\n- ${goal}.`),
  );
  return findings.map(({ quote }) => quote);
}

test.each<NotJudged>([
  {
    text: "a plan that raises an index",
    markdown: `# KẾ HOẠCH

**Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026**

## II. MỤC TIÊU

- Tỷ lệ hồ sơ nộp trực tuyến.
`,
    reason: "Quy tắc không dành cho kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS).",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(unquantified, markdown)).toEqual({ status: "not-applicable", reason });
});

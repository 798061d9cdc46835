import { expect, test } from "vitest";
import { superseded } from "../../../src/rules/citations/superseded.js";
import { annualPlan, planOn } from "../../../src/rules/example-plan.js";
import { type Case, findingsIn, outcomeIn } from "../check-text.js";

const AUTONOMY =
  "Văn bản 16/2015/NĐ-CP ngày 14/02/2015 (Cơ chế tự chủ của đơn vị sự nghiệp công lập) đã được thay thế bằng 60/2021/NĐ-CP ngày 21/6/2021.";
const PROGRAMME =
  "Văn bản 30c/NQ-CP ngày 08/11/2011 (Chương trình tổng thể CCHC nhà nước giai đoạn 2011-2020) đã hết thời hạn thực hiện; nay thực hiện 76/NQ-CP ngày 15/7/2021.";

test.each<Case>([
  {
    plan: "carries out a decree that was replaced",
    markdown: planOn("Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ"),
    expected: [`warning | dòng 5 | 16/2015/NĐ-CP | ${AUTONOMY}`],
  },
  {
    plan: "cites it twice and without its date",
    markdown: planOn("Nghị định 16/2015/NĐ-CP và Nghị định số 16/2015/NĐ-CP của Chính phủ"),
    expected: [`warning | dòng 5 | 16/2015/NĐ-CP | ${AUTONOMY}`],
  },
  {
    plan: "bases itself on the programme of the last decade",
    markdown: annualPlan(
      "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020;\n\n## I. MỤC ĐÍCH\n\nNâng cao chất lượng phục vụ.",
    ),
    expected: [`warning | dòng 5 | 30c/NQ-CP | ${PROGRAMME}`],
  },
  {
    plan: "has the older of two documents of one number",
    markdown: planOn(
      "Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ sửa đổi, bổ sung một số điều của Nghị quyết 30c/NQ-CP",
    ),
    expected: [
      "warning | dòng 5 | 76/NQ-CP | Văn bản 76/NQ-CP ngày 13/6/2013 (Sửa đổi, bổ sung một số điều của Nghị quyết 30c/NQ-CP) đã hết thời hạn thực hiện; nay thực hiện 76/NQ-CP ngày 15/7/2021.",
    ],
  },
  {
    plan: "names the year alone",
    markdown: planOn("Quyết định số 104/QĐ-TTg năm 2024 của Thủ tướng Chính phủ"),
    expected: [
      "warning | dòng 5 | 104/QĐ-TTg | Văn bản 104/QĐ-TTg ngày 25/01/2024 (Kế hoạch cải cách TTHC trọng tâm năm 2024) đã hết thời hạn thực hiện.",
    ],
  },
  {
    plan: "cites a decision that was replaced twice",
    markdown: planOn("Quyết định số 4361/QĐ-BNV ngày 28/12/2016 của Bộ Nội vụ"),
    expected: [
      "warning | dòng 5 | 4361/QĐ-BNV | Văn bản 4361/QĐ-BNV ngày 28/12/2016 (Đề án Xác định Chỉ số CCHC) đã được thay thế bằng 2948/QĐ-BNV, nay là 876/QĐ-BNV ngày 10/11/2022.",
    ],
  },
])("tells of a plan that $plan", async ({ markdown, expected }) => {
  expect(await findingsIn(superseded, markdown)).toEqual(expected);
});

test.each([
  "Thực hiện Nghị định số 60/2021/NĐ-CP thay thế Nghị định số 16/2015/NĐ-CP.",
  "Nghị định số 16/2015/NĐ-CP đã hết hiệu lực từ ngày 15/8/2021.",
  "Bãi bỏ các quy định hướng dẫn Nghị định số 16/2015/NĐ-CP.",
  "Tổng kết thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.",
  "Thực hiện Nghị quyết số 30c/NQ-CP, giai đoạn 2011-2020 tỉnh có nhiều đổi mới.",
  "Trước đây việc này theo Nghị định số 16/2015/NĐ-CP.",
  "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ.",
  "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
  "Thực hiện Quyết định số 2948/QĐ-BNV của Bộ Nội vụ.",
  "Thực hiện Quyết định số 225/QĐ-TTg ngày 09/3/2024 của Thủ tướng Chính phủ.",
  "Thực hiện Quyết định số 1150/QĐ-BNV ngày 30/12/2019 của Bộ Nội vụ.",
  "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.",
  "Thực hiện Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 và Nghị định số 60/2021/NĐ-CP ngày 21/6/2021.",
  "Thực hiện Công điện số 220/CĐ-TTg ngày 18/11/2025 của Thủ tướng Chính phủ.",
  "Thực hiện Luật Cán bộ, công chức số 22/2008/QH12.",
])("is silent on %j", async (sentence) => {
  const plan = annualPlan(`## I. MỤC ĐÍCH, YÊU CẦU\n\n${sentence}`);
  expect(await outcomeIn(superseded, plan)).toEqual({ status: "passed", reason: null });
});

test("is silent below a heading that looks back", async () => {
  const plan = annualPlan(
    "## I. ĐÁNH GIÁ TÌNH HÌNH\n\n### 1. Tài chính công\n\nCác đơn vị áp dụng Nghị định số 16/2015/NĐ-CP.",
  );
  expect(await outcomeIn(superseded, plan)).toEqual({ status: "passed", reason: null });
});

test("does not judge a plan that cites no number", async () => {
  const plan = annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.");
  expect(await outcomeIn(superseded, plan)).toEqual({
    status: "not-applicable",
    reason: "Kế hoạch không viện dẫn văn bản nào theo số, ký hiệu.",
  });
});

const inYear = (year: number, head = ""): string =>
  `${head}# KẾ HOẠCH

**Cải cách hành chính năm ${year}**

Thực hiện Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ.

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ.`;
const LATE_LETTERHEAD = `SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: 12/KH-SXD

An Lạc, ngày 15 tháng 7 năm 2021

`;

test.each([
  ["the year before it was replaced", inYear(2020), "passed"],
  ["the year in whose course it was replaced", inYear(2021), "passed"],
  ["that year, issued behind the day", inYear(2021, LATE_LETTERHEAD), "failed"],
  ["the year after", inYear(2022), "failed"],
])("a decree in a plan of %s", async (_, plan, status) => {
  expect(await outcomeIn(superseded, plan)).toEqual({ status, reason: null });
});

test("a decision that was replaced twice ends with the first", async () => {
  const plan = inYear(2018).replace(
    "Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ",
    "Quyết định số 4361/QĐ-BNV ngày 28/12/2016 của Bộ Nội vụ",
  );
  expect(await outcomeIn(superseded, plan)).toEqual({ status: "failed", reason: null });
});

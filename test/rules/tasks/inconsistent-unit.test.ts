import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { planWithRows } from "../../../src/rules/example-table.js";
import { inconsistentUnit } from "../../../src/rules/tasks/inconsistent-unit.js";
import { checkText, findingsIn, type NotJudged, outcomeIn } from "../check-text.js";

/** Two names of one unit; the first is used twice. */
const OTHER_WAYS: readonly (readonly [usual: string, other: string])[] = [
  ["Trung tâm Phục vụ hành chính công", "Trung tâm PVHCC"],
  ["Phòng Quản lý doanh nghiệp", "Phòng QL doanh nghiệp"],
  ["Phòng Hành chính - Tổ chức", "Phòng HC-TC"],
  ["Phòng Kế hoạch - Tài chính", "Phòng KH-TC"],
  ["Phòng Kế hoạch - Tài chính", "Phòng KHTC"],
  ["Phòng Kế hoạch - Tài chính", "P. Kế hoạch - Tài chính"],
  ["Phòng Kế hoạch - Tài chính", "P.KHTC"],
  ["Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch và Tài chính"],
  ["Phòng Kế hoạch - Tài chính", "Phòng Tài chính - Kế hoạch"],
  ["Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch - Tài Chính"],
  ["Phòng KH-TC", "Phòng Kế hoạch - Tài chính"],
  ["Văn phòng Sở", "VP Sở"],
  ["Văn phòng Sở", "Văn phòng sở"],
  ["Văn phòng HĐND và UBND xã", "VP HĐND và UBND xã"],
  ["Văn phòng HĐND và UBND xã", "Văn phòng HĐND - UBND xã"],
  ["Văn phòng HĐND và UBND xã", "Văn phòng HĐND-UBND xã"],
  ["Sở Tài chính", "Sở Tài Chính"],
  ["Phòng Văn hóa - Xã hội", "Phòng Văn hoá, Xã hội"],
  ["Phòng Quản lý xây dựng", "Phòng Quản lý xây dưng"],
  ["Phòng Tổ chức - Hành chính", "Phòng TC-HC"],
  ["Trung tâm Kiểm định chất lượng", "TT Kiểm định chất lượng"],
  ["Trung tâm Công nghệ thông tin", "Trung tâm Công Nghệ Thông Tin"],
];

/** Names that nobody minds side by side, or of different units. */
const FINE_TOGETHER: readonly (readonly [string, string])[] = [
  ["UBND xã Suối Hoa", "Ủy ban nhân dân xã Suối Hoa"],
  ["Ủy ban nhân dân xã", "Uỷ ban nhân dân xã"],
  ["Phòng Văn hóa - Xã hội", "Phòng Văn hoá - Xã hội"],
  ["Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch – Tài chính"],
  ["Phòng Kế hoạch - Tài chính", "phòng Kế hoạch - Tài chính"],
  ["Phòng Kế hoạch-Tài chính", "Phòng Kế hoạch - Tài chính"],
  ["Phòng Quản lý đầu tư", "Phòng Quản lí đầu tư"],
  ["Phòng Quản lý đầu tư", "Phòng Quản lý doanh nghiệp"],
  ["Phòng Tổ chức cán bộ", "Phòng Tài chính"],
  ["Văn phòng Sở", "Văn phòng UBND tỉnh"],
  ["Phòng Kinh tế", "Phòng Kế toán"],
  ["Phòng QLĐT", "Phòng QLDN"],
  ["Sở Nội vụ", "Sở Tài chính"],
  ["Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị trực thuộc Sở"],
  ["Giám đốc Sở", "Phó Giám đốc Sở"],
  ["Bộ phận Một cửa", "Văn thư"],
  ["Công an xã", "Quân sự xã"],
];

test.each(OTHER_WAYS)("%s is written %s in one cell", async (usual, other) => {
  expect(await quotesIn(planOf([usual, usual, other]))).toEqual([other]);
});

test.each(FINE_TOGETHER)("%s and %s may stand side by side", async (one, other) => {
  expect(await quotesIn(planOf([one, one, other]))).toEqual([]);
});

test("says where the usual name stands", async () => {
  expect(
    await findingsIn(inconsistentUnit, planOf(["Văn phòng Sở", "Văn phòng Sở", "VP Sở"])),
  ).toEqual([
    "info | phụ lục, bảng 1, hàng 4, cột 3, dòng 21 | VP Sở | Đơn vị “VP Sở” được ghi ở chỗ khác là “Văn phòng Sở” (2 chỗ, chỗ đầu ở phụ lục, bảng 1, hàng 2, cột 3, dòng 19).",
  ]);
});

test("a short form that the plan explains is no second name", async () => {
  const plan = planOf(["Phòng Kế hoạch - Tài chính", "Phòng KH-TC"]).replace(
    "Nhiệm vụ cụ thể",
    "Phòng Kế hoạch - Tài chính (KH-TC) theo dõi. Nhiệm vụ cụ thể",
  );
  expect(await quotesIn(plan)).toEqual([]);
});

const NAMED_DUTIES = [
  "1. Văn phòng Sở: Theo dõi, đôn đốc việc thực hiện Kế hoạch.",
  "2. Phòng Pháp chế: Rà soát văn bản quy phạm pháp luật.",
  "3. Phòng Kế hoạch - Tài chính: Bố trí kinh phí thực hiện Kế hoạch.",
];

test("tells of a lead that the section on implementation does not know", async () => {
  const plan = planOf(["Phòng Pháp chế", "Phòng Kế hoạch - Tài chính", "Phòng Hợp tác quốc tế"]);
  expect(await quotesIn(withDuties(plan, NAMED_DUTIES))).toEqual(["Phòng Hợp tác quốc tế"]);
});

test.each([
  [
    "all units have a duty",
    [...NAMED_DUTIES, "4. Các phòng, đơn vị thuộc Sở: Thực hiện Kế hoạch."],
  ],
  ["few units have one", NAMED_DUTIES.slice(0, 2)],
  [
    "the unit is named with others",
    [
      ...NAMED_DUTIES.slice(0, 2),
      "3. Phòng Kế hoạch - Tài chính: Phối hợp với Phòng Hợp tác quốc tế.",
    ],
  ],
])("says nothing of unknown leads where %s", async (_, duties) => {
  const plan = planOf(["Phòng Pháp chế", "Phòng Kế hoạch - Tài chính", "Phòng Hợp tác quốc tế"]);
  expect(await quotesIn(withDuties(plan, duties))).toEqual([]);
});

test("another agency that leads needs no duty in the plan", async () => {
  const plan = planOf(["Phòng Pháp chế", "Phòng Kế hoạch - Tài chính", "Sở Nội vụ"]);
  expect(await quotesIn(withDuties(plan, NAMED_DUTIES))).toEqual([]);
});

test.each<NotJudged>([
  {
    text: "a plan without task table",
    markdown: annualPlan("## I. NHIỆM VỤ\n\nKiểm tra công vụ."),
    reason: "Không nhận ra bảng nhiệm vụ nào trong tệp.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(inconsistentUnit, markdown)).toEqual({ status: "not-applicable", reason });
});

async function quotesIn(markdown: string): Promise<readonly (string | null)[]> {
  const { findings } = await checkText(inconsistentUnit, markdown);
  return findings.map(({ quote }) => quote);
}

const WORKS = ["Rà soát văn bản", "Công khai dự toán", "Lập dự toán", "Số hóa hồ sơ"];

function planOf(leads: readonly string[]): string {
  return planWithRows(
    leads.map((lead, index) => ({ tt: String(index + 1), task: WORKS[index] ?? "", lead })),
  );
}

function withDuties(plan: string, duties: readonly string[]): string {
  return plan.replace(
    "**Nơi nhận:**",
    `## II. TỔ CHỨC THỰC HIỆN\n\n${duties.join("\n\n")}\n\n**Nơi nhận:**`,
  );
}

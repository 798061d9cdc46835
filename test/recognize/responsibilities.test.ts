import { describe, expect, test } from "vitest";
import { planOf } from "./plan-of.js";

async function units(...lines: string[]): Promise<string[]> {
  const plan = await planOf(`IV. TỔ CHỨC THỰC HIỆN\n\n${lines.join("\n\n")}`);
  return plan.responsibilities.map(({ unit }) => unit);
}

describe("responsibilities", () => {
  test("are given by headings and by sentences", async () => {
    expect(
      await units(
        "1. Văn phòng Sở",
        "- Theo dõi, đôn đốc việc thực hiện Kế hoạch.",
        "2. Giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với các phòng liên quan tham mưu.",
        "3. Các phòng, ban, đơn vị trực thuộc Sở căn cứ Kế hoạch này xây dựng chương trình.",
      ),
    ).toEqual([
      "Văn phòng Sở",
      "Phòng Tổ chức - Hành chính",
      "Các phòng, ban, đơn vị trực thuộc Sở",
    ]);
  });

  test.each([
    ["Hằng tháng, Phòng Công nghệ thông tin bảo đảm đường truyền.", ["Phòng Công nghệ thông tin"]],
    ["Phòng Quản lý hoạt động xây dựng chủ trì tham mưu.", ["Phòng Quản lý hoạt động xây dựng"]],
    ["Các phòng xây dựng kế hoạch của phòng mình.", ["Các phòng"]],
    ["Sở Tài chính: tham mưu cơ chế tự chủ.", ["Sở Tài chính"]],
  ])("%s", async (sentence, expected) => {
    expect(await units(sentence)).toEqual(expected);
  });

  test.each([
    "Kế hoạch này được xây dựng trên cơ sở ý kiến của Sở Nội vụ.",
    "Sở Nội vụ, Sở Tư pháp đã có văn bản thống nhất nội dung.",
    "Phòng Tổng hợp phối hợp với Văn phòng Sở.",
    "Bộ tiêu chí do Sở Nội vụ công bố tiếp tục được áp dụng.",
  ])("nobody is told to do anything: %s", async (sentence) => {
    expect(await units(sentence)).toEqual([]);
  });

  test("the words of a duty have their place", async () => {
    const plan = await planOf(
      "IV. TỔ CHỨC THỰC HIỆN\n\n- Giao Phòng Kinh tế tham mưu cân đối kinh phí.",
    );
    expect(plan.responsibilities).toMatchObject([
      {
        unit: "Phòng Kinh tế",
        duty: "tham mưu cân đối kinh phí",
        location: { line: 3, column: 8 },
      },
    ]);
  });

  test("what stands below the heading of a unit is its duty", async () => {
    const plan = await planOf(
      "IV. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở\n\n- Theo dõi Kế hoạch;\n\n- Báo cáo hằng quý.\n\n2. Phòng Kinh tế\n\nBố trí kinh phí.\n\nTrên đây là Kế hoạch năm 2026; các phòng thực hiện.",
    );
    expect(plan.responsibilities.map(({ unit, duty }) => [unit, duty])).toEqual([
      ["Văn phòng Sở", "Theo dõi Kế hoạch; Báo cáo hằng quý"],
      ["Phòng Kinh tế", "Bố trí kinh phí"],
    ]);
  });

  test("outside the section on implementation nobody is given anything", async () => {
    const plan = await planOf("III. NHIỆM VỤ\n\n- Giao Phòng Kinh tế tham mưu cân đối kinh phí.");
    expect(plan.responsibilities).toEqual([]);
  });
});

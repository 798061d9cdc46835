import { describe, expect, test } from "vitest";
import { planOf } from "./plan-of.js";

async function citations(text: string): Promise<unknown[]> {
  const plan = await planOf(`I. MỤC ĐÍCH\n\n${text}`);
  return plan.citations.map(({ type, number, date, issuer }) => [type, number, date, issuer]);
}

describe("citations", () => {
  test.each([
    [
      "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình.",
      [["Nghị quyết", "76/NQ-CP", "2021-07-15", "Chính phủ"]],
    ],
    [
      "Theo Kết luận số 90-KL/TU, ngày 03/3/2026 của Ban Chấp hành Đảng bộ tỉnh về cải cách.",
      [["Kết luận", "90-KL/TU", "2026-03-03", "Ban Chấp hành Đảng bộ tỉnh"]],
    ],
    [
      "Công văn số 5721/BKHCN-CĐSQG ngày 17 tháng 10 năm 2025 của Bộ Khoa học và Công nghệ ban hành khung.",
      [["Công văn", "5721/BKHCN-CĐSQG", "2025-10-17", "Bộ Khoa học và Công nghệ"]],
    ],
    [
      "Nghị định số 45/2020/NĐ-CP và Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.",
      [
        ["Nghị định", "45/2020/NĐ-CP", null, null],
        ["Nghị định", "118/2025/NĐ-CP", "2025-06-09", null],
      ],
    ],
    [
      "của nghị định số 150/2025/NĐ-CP ngày 31/6/2025 về tổ chức.",
      [["Nghị định", "150/2025/NĐ-CP", null, null]],
    ],
    [
      "Theo các Nghị định số 45/2020/NĐ-CP và số 107/2021/NĐ-CP cùng ngày 06/12/2021 của Chính phủ.",
      [
        ["Nghị định", "45/2020/NĐ-CP", "2021-12-06", "Chính phủ"],
        ["Nghị định", "107/2021/NĐ-CP", "2021-12-06", "Chính phủ"],
      ],
    ],
    [
      "Ngày 12/01/2026, UBND tỉnh An Lạc đã ban hành Quyết định số 21/QĐ-UBND.",
      [["Quyết định", "21/QĐ-UBND", "2026-01-12", "UBND tỉnh An Lạc"]],
    ],
    [
      "Theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/01/2026.",
      [["Tờ trình", "12/TTr-SNV", "2026-01-05", "Sở Nội vụ"]],
    ],
    [
      "Căn cứ Luật Cán bộ, công chức ngày 24/6/2025, Đề án 06 và Luật Tổ chức chính quyền địa phương số 72/2025/QH15.",
      [
        ["Luật", null, "2025-06-24", null],
        ["Đề án", null, null, null],
        ["Luật", "72/2025/QH15", null, null],
      ],
    ],
    [
      "Nghị định số 370/2025/NĐ-CP ngày 31/12/2025 của Chính phủ làm thay đổi cơ cấu; biển số 29A-123.45, ISO 9001:2015, QCVN 102:2016/BTTTT.",
      [["Nghị định", "370/2025/NĐ-CP", "2025-12-31", "Chính phủ"]],
    ],
    [
      "Kế hoạch số 88/KH-UBND ngày 20/9/2021 của Ủy ban nhân dân (UBND) tỉnh An Lạc về cải cách.",
      [["Kế hoạch", "88/KH-UBND", "2021-09-20", "Ủy ban nhân dân (UBND) tỉnh An Lạc"]],
    ],
  ])("%s", async (text, expected) => {
    expect(await citations(text)).toEqual(expected);
  });

  test("a number broken over lines is one", async () => {
    expect(
      await citations("Thực hiện Nghị quyết số 76/NQ-\nCP ngày 15/7/2021 của Chính phủ."),
    ).toEqual([["Nghị quyết", "76/NQ-CP", "2021-07-15", "Chính phủ"]]);
  });

  test("the plan's own number is none", async () => {
    const plan = await planOf(
      "Số: 215/KH-SXD\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nThực hiện Kế hoạch số 215/KH-SXD, Sở ban hành.\n\nI. MỤC ĐÍCH\n\nPhụ lục\n\nNHIỆM VỤ\n\n(Kèm theo Kế hoạch số 215/KH-SXD ngày 22/12/2025 của Sở Xây dựng)",
    );
    expect(plan.citations).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import { readAbbreviations } from "../../src/recognize/abbreviations.js";
import { planOf } from "./plan-of.js";

async function abbreviations(text: string): Promise<unknown[]> {
  const plan = await planOf(`I. MỤC ĐÍCH\n\n${text}`);
  return plan.abbreviations.map(({ short, expansion, uses }) => [short, expansion, uses]);
}

describe("abbreviations", () => {
  test.each([
    [
      "Cải cách hành chính (CCHC) là trọng tâm; CCHC gắn với TTHC.",
      [
        ["CCHC", "Cải cách hành chính", 2],
        ["TTHC", null, 1],
      ],
    ],
    [
      "Cán bộ, công chức, viên chức (sau đây viết tắt là CBCCVC) của Sở.",
      [["CBCCVC", "Cán bộ, công chức, viên chức", 1]],
    ],
    [
      "Ban Quản lý các khu công nghiệp tỉnh (sau đây gọi là Ban Quản lý) ban hành Kế hoạch.",
      [["Ban Quản lý", "Ban Quản lý các khu công nghiệp tỉnh", 0]],
    ],
    ["PAKN (phản ánh, kiến nghị) được xử lý.", [["PAKN", "phản ánh, kiến nghị", 1]]],
    ["Chỉ số hài lòng (SIPAS) tăng.", [["SIPAS", null, 1]]],
    [
      "Chữ viết tắt: CSDL: cơ sở dữ liệu; HTTT - hệ thống thông tin.",
      [
        ["CSDL", "cơ sở dữ liệu", 1],
        ["HTTT", "hệ thống thông tin", 1],
      ],
    ],
    ["Kết quả CSDL: các đơn vị cơ bản hoàn thành.", [["CSDL", null, 1]]],
  ])("%s", async (text, expected) => {
    expect(await abbreviations(text)).toEqual(expected);
  });

  test.each([
    "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 trong Quý II và Quý IV.",
    "KINH PHÍ THỰC HIỆN: từ ngân sách.",
    "Nâng cao PAR INDEX của tỉnh.",
  ])("none in: %s", async (text) => {
    expect(await abbreviations(text)).toEqual([]);
  });

  test("a definition has its place, and so has the first use", async () => {
    const plan = await planOf("I. MỤC ĐÍCH\n\nDùng TTHC.\n\nThủ tục hành chính (TTHC) mới.");
    expect(plan.abbreviations).toMatchObject([
      {
        short: "TTHC",
        definedAt: { line: 5, column: 21 },
        usedAt: { line: 3, column: 6 },
        uses: 2,
      },
    ]);
  });

  test("a paragraph of nothing but abbreviations is read however long it is", () => {
    const location = toLocation({}, "I");
    const text = `Và ${"(AB)".repeat(250_000)}`;
    const passage = { text, part: "body" as const, section: "I", locate: () => location };
    expect(readAbbreviations([passage])).toEqual([
      { short: "AB", expansion: null, definedAt: location, usedAt: null, uses: 0 },
    ]);
  });
});

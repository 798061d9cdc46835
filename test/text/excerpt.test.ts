import { describe, expect, test } from "vitest";
import { DOTS, excerpt } from "../../src/text/excerpt.js";

function around(text: string, focus: string, longest: number): string {
  const start = text.indexOf(focus);
  return excerpt(text, longest, { focus: { start, end: start + focus.length } });
}

describe("an excerpt of a long text", () => {
  test("a text that is short enough stays whole", () => {
    expect(excerpt("Tối thiểu 20% đơn vị.", 21)).toBe("Tối thiểu 20% đơn vị.");
  });

  test("is its beginning, cut at the end of a clause", () => {
    expect(excerpt("Rà soát, cập nhật, công khai thủ tục hành chính", 30)).toBe(
      "Rà soát, cập nhật […]",
    );
  });

  test.each([
    [25, "Kiểm tra các phòng […]"],
    [30, "Kiểm tra các phòng và đơn vị […]"],
  ])(
    "words of two syllables are not cut in half, nor joining words left over: %i letters",
    (longest, words) => {
      expect(excerpt("Kiểm tra các phòng và đơn vị trực thuộc Sở Xây dựng", longest)).toBe(words);
    },
  );

  test("holds the words that it is about, wherever they stand", () => {
    const text =
      "Tăng cường kiểm tra, giám sát việc triển khai nhiệm vụ tại các phòng; trong năm kiểm tra ít nhất 20% số đơn vị trực thuộc và thông báo kết quả kiểm tra";
    expect(around(text, "20%", 80)).toBe(
      "[…] trong năm kiểm tra ít nhất 20% số đơn vị trực thuộc và thông báo kết quả […]",
    );
    expect(around(text, "kết quả kiểm tra", 40)).toBe(
      "[…] trực thuộc và thông báo kết quả kiểm tra",
    );
    expect(around(text, "Tăng cường", 20)).toBe("Tăng cường kiểm tra […]");
  });

  test("does not cut a bracket open where it can be left out or kept", () => {
    expect(excerpt("Phụ lục nêu 20%, kế hoạch nêu 25% (“Tối thiểu 25% phòng”).", 50)).toBe(
      "Phụ lục nêu 20%, kế hoạch nêu 25% […]",
    );
    const text = "Báo cáo kết quả (theo mẫu) và tổng hợp kiến nghị của cơ quan; đạt 90% trở lên";
    expect(around(text, "90%", 40)).toBe("[…] kiến nghị của cơ quan; đạt 90% trở lên");
  });

  test("gives up few letters for the end of a clause", () => {
    const text = "Phụ lục nêu 20%, trong khi nội dung của kế hoạch nêu 25% đơn vị trực thuộc Sở";
    expect(excerpt(text, 60)).toBe("Phụ lục nêu 20%, trong khi nội dung của kế hoạch nêu 25% […]");
  });

  test("closes and opens again those that are longer than itself", () => {
    const text =
      "Kế hoạch (gồm “thể chế, thủ tục, bộ máy, công vụ, tài chính công, số hóa đạt 90%”)";
    expect(excerpt(text, 30)).toBe("Kế hoạch (gồm “thể chế […]”)");
    expect(around(text, "90%", 30)).toBe("(“[…] số hóa đạt 90%”)");
  });

  test("a bracket without its partner is none", () => {
    expect(excerpt("a) Rà soát, cập nhật thủ tục hành chính", 30)).toBe(
      "a) Rà soát, cập nhật thủ tục […]",
    );
  });

  test("cuts what has no blanks, between whole letters", () => {
    expect(excerpt("a".repeat(40), 10)).toBe(`${"a".repeat(10)} […]`);
    expect(excerpt(`${"a".repeat(9)}😀${"a".repeat(40)}`, 10)).toBe(`${"a".repeat(9)} […]`);
  });

  test("stands in a sentence with dots instead", () => {
    const text = "Rà soát, cập nhật, công khai (theo quy định) thủ tục hành chính của năm 2025";
    const focus = { start: text.length, end: text.length };
    expect(excerpt(text, 20, { marks: DOTS })).toBe("Rà soát, cập nhật…");
    expect(excerpt(text, 20, { focus, marks: DOTS })).toBe("… của năm 2025");
  });
});

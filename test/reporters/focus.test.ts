import { expect, test } from "vitest";
import { focusOf } from "../../src/reporters/focus.js";

test.each([
  ["kế hoạch nêu 20%, thấp hơn mức yêu cầu 30%.", "đạt 120% hoặc 20% số đơn vị", "20%"],
  ["kế hoạch nêu 98.5%.", "từ 98 hồ sơ, đạt 98,5 % trở lên", "98,5 "],
  ["Nhóm V: ghi 4 hoạt động, bảng có 3.", "14 mục tiêu; 04 hoạt động", "0"],
  ["“chuyên đổi số” viết sai; đúng là “chuyển đổi số”.", "về chuyên đổi số", "chuyên đổi số"],
  [
    "“… hoàn thành 100% năm 2025” là chỉ tiêu cho năm 2025.",
    "Rà soát, hoàn thành 100% năm 2025",
    "hoàn thành 100% năm 2025",
  ],
  ["kết thúc ở chữ “và”, câu chưa trọn vẹn.", "hồ sơ và lệ phí và", "và"],
])("%s", (message, quote, words) => {
  const focus = focusOf(message, quote);
  expect(focus && quote.slice(focus.start, focus.end)).toBe(words);
});

test("words at the end of the quotation are meant where they stand there", () => {
  expect(focusOf("kết thúc ở chữ “và”.", "hồ sơ và lệ phí và")).toEqual({ start: 16, end: 18 });
});

test("a message and a quotation that share no words have no focus", () => {
  expect(focusOf("Mục này trống; xem mục 16.", "Tổ chức thực hiện 15")).toBeUndefined();
});

import { expect, test } from "vitest";
import { readShares, restates } from "../../src/recognize/fractions.js";

test.each([
  ["kiểm tra 1/2 số phòng", [{ start: 9, end: 13, value: 50 }]],
  ["tối thiểu 12/20 phòng", [{ start: 10, end: 16, value: 60 }]],
  ["ít nhất 02 trong 04 phòng", [{ start: 8, end: 20, value: 50 }]],
  ["ít nhất 3 trên tổng số 12 đơn vị", [{ start: 8, end: 26, value: 25 }]],
  ["giảm một phần ba thời gian", [{ start: 5, end: 17, value: 33.33 }]],
  ["một nửa số xã", [{ start: 0, end: 8, value: 50 }]],
  ["có 02 trong 04 phòng chưa đạt", []],
  ["ngày 5/12 ban tổ chức họp", []],
  ["trước 9/10 đơn vị gửi báo cáo", []],
  ["xếp thứ 3/18 sở", []],
  ["kế hoạch số 12/2026", []],
  ["09/01 phòng", []],
])("parts of a whole in “%s”", (words, shares) => {
  expect(readShares(words)).toEqual(shares);
});

test.each([
  ["02 trong 04 phòng được kiểm tra, tương đương 50%", 50, true],
  ["02 trong 04 phòng được kiểm tra (50%)", 50, true],
  ["02 trong 04 phòng được kiểm tra, tương đương 60%", 60, false],
  ["02 trong 04 phòng được kiểm tra, khắc phục 50% tồn tại", 50, false],
  ["02 trong 04 phòng được kiểm tra; số hóa đạt 50%", 50, false],
])("whether “%s” says its share again", (words, percent, expected) => {
  const at = words.lastIndexOf(String(percent));
  expect(restates(words, at, percent, [{ start: 0, end: 12, value: 50 }])).toBe(expected);
});

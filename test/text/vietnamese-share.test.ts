import { expect, it } from "vitest";
import { readsAsVietnamese } from "../../src/text/vietnamese-share.js";

it.each([
  ["Ban hành Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng, các đơn vị thực hiện", true],
  ["Ban hanh Ke hoach cai cach hanh chinh nam 2026 cua So Xay dung, cac don vi thuc hien", false],
  ["Bän hänh Ké hoach cài câch hành chinh näm 2026 cùa Sô Xây dung, càc dcm vi thirc hiên", false],
  ["Việc trên bàn được đọc bởi hệ thống, nhưng xq zrt wpk hjs klm bnv", false],
  ["", false],
])("%s", (text, expected) => {
  expect(readsAsVietnamese(text)).toBe(expected);
});

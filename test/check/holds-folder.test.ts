import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { holdsFolder } from "../../src/check/holds-folder.js";

test.each([
  ["D:\\kh", "D:\\kh", true],
  ["D:\\KH\\", "d:\\kh\\so", true],
  ["D:\\", "D:\\kh", true],
  ["\\\\may-chu\\chung", "\\\\may-chu\\chung\\kh", true],
  ["D:\\kh\\so", "D:\\kh", false],
  ["C:\\kh", "D:\\kh", false],
  ["D:\\kh", "\\\\may-chu\\chung", false],
  ["\\\\may-chu\\chung", "D:\\kh", false],
])("on Windows %s holds %s: %s", (outer, inner, expected) => {
  expect(holdsFolder(outer, inner, win32)).toBe(expected);
});

test.each([
  ["/kh", "/kh", true],
  ["/kh", "/kh/so", true],
  ["/kh", "/kh/..so", true],
  ["/kh/so", "/kh", false],
  ["/kh", "/khac", false],
])("elsewhere %s holds %s: %s", (outer, inner, expected) => {
  expect(holdsFolder(outer, inner, posix)).toBe(expected);
});

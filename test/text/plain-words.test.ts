import { expect, test } from "vitest";
import { bareWords, plainWords } from "../../src/text/plain-words.js";

test.each([
  ["Tỷ lệ VBQPPL:", "ty le vbqppl"],
  ["  “Đạt”  98,5 % -- hồ sơ (TTHC) ", "dat 98 5 % ho so tthc"],
  ["một cửa", "mot cua"],
  ["\u1680 x", "x"],
  ["…", ""],
  ["", ""],
])("the bare words of %j are %j", (text, words) => {
  expect(bareWords(text)).toBe(words);
});

test.each([
  ["TTHC", "thu tuc hanh chinh"],
  ["Số TTHC, DVCTT", "so thu tuc hanh chinh dich vu cong truc tuyen"],
  ["TTHCX của UBND xã", "tthcx cua uy ban nhan dan xa"],
  ["không có chữ viết tắt", "khong co chu viet tat"],
])("the plain words of %j are %j", (text, words) => {
  expect(plainWords(text)).toBe(words);
});

import { describe, expect, test } from "vitest";
import { parseBullet, parseLabel } from "../../src/text/labels.js";

describe("parseLabel", () => {
  test.each([
    ["II. MỤC TIÊU", "II", "roman", [2]],
    ["IV/ KINH PHÍ", "IV", "roman", [4]],
    ["1. Mục đích", "1", "decimal", [1]],
    ["1.2. Giải pháp", "1.2", "decimal", [1, 2]],
    ["2.1 Yêu cầu", "2.1", "decimal", [2, 1]],
    ["3) Cải cách thể chế", "3", "decimal", [3]],
    ["đ) Chế độ công vụ", "đ", "letter", [5]],
    ["g. Tài chính công", "g", "letter", [7]],
    ["A. PHẦN CHUNG", "A", "capital", [1]],
    ["Phần thứ hai. NHIỆM VỤ", "Phần thứ hai", "part", [2]],
    ["Mục 1: Chỉ tiêu", "Mục 1", "part", [1]],
  ])("%s has the label %s", (text, label, style, ordinals) => {
    const { text: found, style: kind, ordinals: values } = parseLabel(text) ?? {};
    expect({ found, kind, values }).toEqual({ found: label, kind: style, values: ordinals });
  });

  test.each([
    "20 phòng chuyên môn",
    "100% hồ sơ",
    "20/9/2021 của UBND tỉnh",
    "Mục đích",
    "VI",
    "f) không có trong thứ tự",
    "1.250 hồ sơ",
  ])("%s has none", (text) => {
    expect(parseLabel(text)).toBeUndefined();
  });
});

test.each([
  ["- Sở Nội vụ", "-"],
  ["– Văn phòng", "–"],
  ["+ Báo cáo", "+"],
  ["• Kế hoạch", "•"],
])("%s begins with a bullet", (text, sign) => {
  expect(parseBullet(text)).toEqual({ sign, end: 2 });
});

test("a word that begins with o is no bullet", () => {
  expect(parseBullet("oan sai")).toBeUndefined();
});

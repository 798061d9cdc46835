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
    ["PHẦN II - NHIỆM VỤ", "PHẦN II", "part", [2]],
    ["Phần I", "Phần I", "part", [1]],
    ["Phần III TỔ CHỨC THỰC HIỆN", "Phần III", "part", [3]],
    ["II/ MỤC TIÊU", "II", "roman", [2]],
    ["I - CHỈ ĐẠO", "I", "roman", [1]],
    ["II.1. Cải cách thể chế", "II.1", "decimal", [2, 1]],
    ["1/ Mục tiêu chung", "1", "decimal", [1]],
    ["1- Mục tiêu chung", "1", "decimal", [1]],
    ["1.1.1. Mục tiêu", "1.1.1", "decimal", [1, 1, 1]],
    ["(2) Cải cách thể chế", "2", "decimal", [2]],
    ["(đ) Chế độ công vụ", "đ", "letter", [5]],
    ["a/ Chế độ công vụ", "a", "letter", [1]],
    ["B/ NỘI DUNG", "B", "capital", [2]],
    ["A.MỤC TIÊU", "A", "capital", [1]],
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
    "1.250 hồ sơ",
    "1/2 số phòng",
    "15. 7. 2021, đến nay",
    "I/O của máy quét",
    "X-quang tại phòng khám",
    "II.1 và II.2 nêu trên",
    "Mục 2 Phần II Kế hoạch này",
    "a/b",
    "(Kèm theo Kế hoạch)",
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

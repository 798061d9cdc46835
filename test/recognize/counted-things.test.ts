import { expect, test } from "vitest";
import { readCountedThings } from "../../src/recognize/counted-things.js";

test.each([
  ["thành lập ít nhất 03 hợp tác xã", [[3, "hợp tác xã"]]],
  ["có tối thiểu 02 lớp bồi dưỡng", [[2, "lớp"]]],
  ["tối đa 05 thủ tục hành chính", [[5, "thủ tục hành chính"]]],
  [
    "ít nhất 02 chuyên đề, 01 phóng sự truyền hình",
    [
      [2, "chuyên đề"],
      [1, "phóng sự"],
    ],
  ],
  ["thành lập 03 hợp tác xã", []],
  ["ít nhất 02 trong 04 phòng", []],
  ["không quá 03 ngày làm việc", []],
  ["ít nhất 01 lần mỗi quý", []],
])("what “%s” counts with a bound", (words, things) => {
  expect(readCountedThings(words).map(({ value, unit }) => [value, unit])).toEqual(things);
});

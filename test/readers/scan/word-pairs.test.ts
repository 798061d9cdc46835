import { expect, test } from "vitest";
import { mendedPair } from "../../../src/readers/scan/word-pairs.js";

test.each([
  ["sửa đối", ["sửa", "đổi"]],
  ["Tiếp nhân", ["Tiếp", "nhận"]],
  ["cải Cách", ["cải", "cách"]],
])("%j is mended", (words, meant) => {
  const [first = "", second = ""] = words.split(" ");
  expect(mendedPair(first, second)).toEqual(meant);
});

test.each([
  "đáp ứng đúng tiến độ",
  "đầy đủ toàn diện",
  "lãnh đạo tạo điều kiện",
  "chỉ tiết kiệm được một phần",
  "làm chủ trí tuệ nhân tạo",
  "nơi đúng tuyến",
  "mục đích vụ lợi",
  "họ số đông",
  "hành chính phù hợp",
])("%j stays as it is", (text) => {
  const words = text.split(" ");
  const mended = words
    .slice(1)
    .flatMap((word, index) => mendedPair(words[index] ?? "", word) ?? []);
  expect(mended).toEqual([]);
});

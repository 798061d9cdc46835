import { expect, test } from "vitest";
import { namesMatter, servedShares } from "../../src/rules/served-words.js";
import { plainWords } from "../../src/text/plain-words.js";

const TEXTS = [
  "Cài đặt phần mềm diệt vi rút cho máy tính",
  "Rà soát văn bản quy phạm pháp luật",
  "Công khai thủ tục hành chính",
];

test.each([
  ["Cài đặt phần mềm diệt vi rút", 0.99, 1],
  ["100% VBQPPL được rà soát", 0.7, 1],
  ["100% trụ sở được lắp camera", 0, 0.01],
  ["100% thủ tục hành chính", 1, 1],
  ["cài đặt camera giám sát an ninh", 0.05, 0.5],
])("%s shares from %d to %d with the nearest text", (words, least, most) => {
  const [share] = servedShares([plainWords(words)], TEXTS.map(plainWords));
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test("what most texts have weighs less than what few have", () => {
  const texts = [...TEXTS, ...Array.from({ length: 60 }, () => "Rà soát hồ sơ")];
  const [usual, rare] = servedShares(
    ["ra soat camera", "diet vi rut camera"],
    texts.map(plainWords),
  );
  expect(usual).toBeLessThan(rare ?? 0);
});

test.each([
  ["Quý I đạt 25%", false],
  ["6 tháng đầu năm đạt 50%", false],
  ["cả năm đạt 100%", false],
  ["đối với cấp xã đạt tối thiểu 80%", false],
  ["Quý I giải ngân đạt 25%", true],
  ["cấp xã số hóa 80% hồ sơ", true],
])("whether %j names a matter of its own: %s", (words, expected) => {
  expect(namesMatter(plainWords(words))).toBe(expected);
});

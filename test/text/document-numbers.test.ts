import { describe, expect, test } from "vitest";
import {
  findDocumentNumbers,
  isWellFormedNumber,
  typeOfNumber,
} from "../../src/text/document-numbers.js";

describe("findDocumentNumbers", () => {
  test.each([
    ["Nghị quyết số 76/NQ-CP ngày 15/7/2021", ["76/NQ-CP"]],
    ["theo 76/NQ- CP và 45/2020/NĐ-CP", ["76/NQ-CP", "45/2020/NĐ-CP"]],
    ["Kế hoạch số 130/KH-BCĐTKNQ18", ["130/KH-BCĐTKNQ18"]],
    ["Công văn số 2231/SNV-CCHC&PC", ["2231/SNV-CCHC&PC"]],
    ["Luật số 72/2025/QH15", ["72/2025/QH15"]],
    ["Kết luận số 90-KL/TU, ngày 03/3/2026", ["90-KL/TU"]],
    ["Nghị quyết 66.7/2025/NQ-CP", ["66.7/2025/NQ-CP"]],
    ["Nghị định số 118-2025/NĐ/CP", ["118-2025/NĐ/CP"]],
    ["ngày 20/9/2021, 01 lần/giai đoạn, 24/7, ISO 9001 – 2015", []],
    ["Số:     /KH-UBND", []],
  ])("%s names %j", (text, numbers) => {
    expect(findDocumentNumbers(text).map((mention) => mention.number)).toEqual(numbers);
  });
});

test.each([
  "76/NQ-CP",
  "1888/KH-VPUBND",
  "0156/KH-UBND",
  "282/QĐ-TTg",
  "130/KH-BCĐTKNQ18",
  "118/2025/NĐ-CP",
  "66.7/2025/NQ-CP",
  "72/2025/QH15",
  "3196/UBND-KSTT",
  "5721/BKHCN-CĐSQG",
  "2231/SNV-CCHC&PC",
  "90-KL/TU",
  "59-CV/BCĐ",
  "39-TB/TGV",
  "147-CTHĐ/TU",
  "02-KH/BCĐTW",
  "01/2023/TT-VPCP",
  "30c/NQ-CP",
])("%s is well-formed", (number) => {
  expect(isWellFormedNumber(number)).toBe(true);
});

test.each(["76-NQ/CP", "2943/KHUBND", "76/NQCP", "252/KH", "118/2025/NĐCP"])(
  "%s is malformed",
  (number) => {
    expect(isWellFormedNumber(number)).toBe(false);
  },
);

test.each([
  ["76/NQ-CP", "Nghị quyết"],
  ["118/2025/NĐ-CP", "Nghị định"],
  ["90-KL/TU", "Kết luận"],
  ["3196/UBND-KSTT", undefined],
])("%s is a %s", (number, type) => {
  expect(typeOfNumber(number)).toBe(type);
});

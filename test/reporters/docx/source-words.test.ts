import { expect, test } from "vitest";
import { sourceWords } from "../../../src/reporters/docx/source-words.js";

const PLAN = "Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu";

test.each([
  [
    [`${PLAN}, mục II.1`, "Mức tham khảo", `${PLAN}, mục II.2`, `${PLAN}, mục II.1`],
    `${PLAN}, mục II.1, II.2; Mức tham khảo`,
  ],
  [[PLAN, PLAN], PLAN],
  [[`${PLAN}, mục tiêu chung`], `${PLAN}, mục tiêu chung`],
])("%j are told as %s", (sources, words) => {
  expect(sourceWords(sources)).toBe(words);
});

import { expect, test } from "vitest";
import { sourceWords } from "../../src/compliance/source-words.js";

const words = (...sources: readonly string[]) => sourceWords(sources.map((source) => ({ source })));

test("the places of one document are joined after its name", () => {
  expect(
    words(
      "Kế hoạch số 1/KH-UBND của UBND tỉnh Mẫu, mục II.1",
      "Kế hoạch số 1/KH-UBND của UBND tỉnh Mẫu, mục II.2",
      "Kế hoạch số 1/KH-UBND của UBND tỉnh Mẫu, mục II.1",
      "Kế hoạch số 1/KH-UBND của UBND tỉnh Mẫu, phụ lục 2",
    ),
  ).toBe("Kế hoạch số 1/KH-UBND của UBND tỉnh Mẫu, mục II.1, II.2, phụ lục 2");
});

test("other sources stand beside each other, commas and all", () => {
  expect(words("Mức đề xuất, không phải quy định", "Kế hoạch A, trang 3")).toBe(
    "Mức đề xuất, không phải quy định; Kế hoạch A, trang 3",
  );
});

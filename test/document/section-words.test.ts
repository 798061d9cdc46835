import { expect, test } from "vitest";
import { sectionWords } from "../../src/document/section-words.js";

test.each([
  ["II.3", "mục II.3", "section II.3"],
  ["III#2", "mục III thứ 2", "section III no. 2"],
  ["III#2.1", "mục III.1 (thuộc mục III thứ 2)", "section III.1 (of III no. 2)"],
  ["PL", "phụ lục", "appendix"],
  ["PL.2", "phụ lục 2", "appendix 2"],
])("the path %s is %s, %s", (path, vi, en) => {
  expect([sectionWords(path, "vi"), sectionWords(path, "en")]).toEqual([vi, en]);
});

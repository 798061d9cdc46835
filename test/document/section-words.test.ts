import { expect, test } from "vitest";
import { sectionWords } from "../../src/document/section-words.js";

test.each([
  ["II.3", "mục II.3", "section II.3"],
  ["III#2", "mục III thứ hai", "section III no. 2"],
  ["III#2.1", "mục III.1 (thuộc mục III thứ hai)", "section III.1 (of III no. 2)"],
  ["III#12", "mục III thứ 12", "section III no. 12"],
  ["Phần thứ hai", "Phần thứ hai", "Phần thứ hai"],
  ["Phần thứ hai.I.3", "Phần thứ hai, mục I.3", "Phần thứ hai, section I.3"],
  [
    "PHẦN I#2.II#3.1",
    "PHẦN I thứ hai, mục II.1 (thuộc mục II thứ ba)",
    "PHẦN I no. 2, section II.1 (of II no. 3)",
  ],
  ["Chương II.Mục 1.3", "Chương II, Mục 1, mục 3", "Chương II, Mục 1, section 3"],
  ["PL", "phụ lục", "appendix"],
  ["PL.2", "phụ lục 2", "appendix 2"],
])("the path %s is %s, %s", (path, vi, en) => {
  expect([sectionWords(path, "vi"), sectionWords(path, "en")]).toEqual([vi, en]);
});

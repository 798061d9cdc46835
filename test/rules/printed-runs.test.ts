import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import type { Layout } from "../../src/plan/layout.js";
import { firstWords } from "../../src/rules/first-words.js";
import { lettersIn, printedRuns } from "../../src/rules/printed-runs.js";

const layout: Layout = {
  values: "exact",
  severalPages: false,
  sheets: [],
  pageNumbers: [],
  headerTexts: [],
  components: [
    {
      kind: "body",
      text: "o Đạt 98% hồ sơ",
      runs: [
        { start: 0, end: 2 },
        { start: 2, end: 6 },
        { start: 6, end: 10 },
        { start: 10, end: 15 },
      ],
      location: toLocation({ paragraph: 1 }, null),
    },
  ],
};

test("only stretches with words count, by their letters", () => {
  const runs = [...printedRuns(layout)];
  expect(runs.map(({ text }) => text)).toEqual(["Đạt ", "hồ sơ"]);
  expect(lettersIn(runs)).toBe(7);
});

test("a long stretch is quoted by its first whole words", () => {
  expect(firstWords(" Rà soát thủ tục ")).toBe("Rà soát thủ tục");
  expect(firstWords("thủ tục ".repeat(20))).toBe("thủ tục ".repeat(10).trim());
  expect(firstWords("a".repeat(200))).toBe("a".repeat(80));
});

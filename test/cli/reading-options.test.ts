import { expect, test } from "vitest";
import { progressText } from "../../src/cli/reading-options.js";

test.each([
  [
    { page: 1, pages: 12, secondsLeft: undefined },
    "vi",
    "[--------------------] đang đọc trang quét 1/12",
  ],
  [
    { page: 3, pages: 12, secondsLeft: 40.2 },
    "vi",
    "[###-----------------] đang đọc trang quét 3/12, còn khoảng 40 giây",
  ],
  [
    { page: 3, pages: 90, secondsLeft: 290 },
    "en",
    "[--------------------] reading scanned page 3/90, about 5 minutes left",
  ],
] as const)("%j in %s", (progress, language, text) => {
  expect(progressText(progress, language)).toBe(text);
});

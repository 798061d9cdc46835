import { expect, test } from "vitest";
import { batchText, progressText } from "../../src/cli/progress-text.js";

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

test.each([
  [
    { done: 0, total: 150, file: "so/ke-hoach.docx", scan: undefined, secondsLeft: undefined },
    "vi",
    "[--------------------] 0/150 tệp: so/ke-hoach.docx",
  ],
  [
    {
      done: 75,
      total: 150,
      file: "a\u001b[31m.pdf",
      scan: { page: 3, pages: 12, secondsLeft: 9 },
      secondsLeft: 500,
    },
    "vi",
    "[##########----------] 75/150 tệp, còn khoảng 8 phút: a.pdf, trang quét 3/12",
  ],
  [
    {
      done: 1,
      total: 2,
      file: "Nộp tháng 12/Ủy ban nhân dân phường Nguyễn Trãi/Kế hoạch 2026.pdf",
      scan: undefined,
      secondsLeft: undefined,
    },
    "vi",
    "[##########----------] 1/2 tệp: …ban nhân dân phường Nguyễn Trãi/Kế hoạch 2026.pdf",
  ],
  [
    { done: 1, total: 2, file: undefined, scan: undefined, secondsLeft: 0.2 },
    "en",
    "[##########----------] 1/2 files, about 1 second left",
  ],
] as const)("the batch %j in %s", (progress, language, text) => {
  expect(batchText(progress, language)).toBe(text);
});

import { expect, test } from "vitest";
import { fileTitles } from "../../../src/reporters/docx/file-titles.js";

test.each([
  [["/home/an/tinh/so-y-te.docx"], ["so-y-te.docx"]],
  [
    ["tinh/so/a.docx", "tinh/xa/a.docx", "tinh/b.docx"],
    ["so/a.docx", "xa/a.docx", "b.docx"],
  ],
  [
    ["C:\\tinh\\2025\\so\\a.docx", "C:\\tinh\\2026\\so\\a.docx"],
    ["2025/so/a.docx", "2026/so/a.docx"],
  ],
  [
    ["a.docx", "so/a.docx"],
    ["a.docx", "so/a.docx"],
  ],
  [
    ["a.docx", "a.docx"],
    ["a.docx", "a.docx"],
  ],
  [["-"], ["-"]],
])("%j are called %j", (paths, titles) => {
  const called = fileTitles(paths);
  expect(paths.map((path) => called.get(path))).toEqual(titles);
});

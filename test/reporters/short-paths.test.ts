import { expect, test } from "vitest";
import { shortPaths } from "../../src/reporters/short-paths.js";

test.each([
  [["/home/x/tinh/so-xd/KH.pdf"], ["KH.pdf"]],
  [
    ["tinh/a/KH.docx", "tinh/b/KH.docx", "tinh/b/VP.docx"],
    ["a/KH.docx", "b/KH.docx", "VP.docx"],
  ],
  [
    ["t/a/x/KH.docx", "t/b/x/KH.docx"],
    ["a/x/KH.docx", "b/x/KH.docx"],
  ],
  [
    ["KH.docx", "a/KH.docx"],
    ["KH.docx", "a/KH.docx"],
  ],
  [
    ["C:\\tinh\\a\\KH.docx", "C:\\tinh\\b\\KH.docx"],
    ["a/KH.docx", "b/KH.docx"],
  ],
  [["./KH.docx"], ["KH.docx"]],
])("%j are called %j", (paths, names) => {
  const short = shortPaths(paths);
  expect(paths.map((path) => short.get(path))).toEqual(names);
});

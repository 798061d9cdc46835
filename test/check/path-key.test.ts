import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { isBelow, pathKey } from "../../src/check/path-key.js";

describe("paths of one file are the same", () => {
  test("on Windows in letters of any case, with either slash", () => {
    const spellings = [
      "D:\\Kế hoạch\\Sở.docx",
      "d:/KẾ HOẠCH/SỞ.DOCX",
      "D:\\khac\\..\\kế hoạch\\sở.docx",
    ];
    expect(new Set(spellings.map((path) => pathKey(path, win32))).size).toBe(1);
    expect(pathKey("\\\\may-chu\\chung\\a.docx", win32)).toBe(
      pathKey("//MAY-CHU/Chung/A.docx", win32),
    );
  });

  test("elsewhere only as their letters are written", () => {
    expect(pathKey("/srv/./a.md", posix)).toBe("/srv/a.md");
    expect(pathKey("/srv/A.md", posix)).not.toBe("/srv/a.md");
  });
});

describe("a path lies below a folder", () => {
  test.each([
    ["D:\\kh\\a.docx", "D:\\kh", true],
    ["d:\\KH\\so\\a.docx", "D:\\kh\\", true],
    ["D:\\a.docx", "D:\\", true],
    ["\\\\may-chu\\chung\\kh\\a.docx", "\\\\may-chu\\chung\\kh", true],
    ["D:\\kh\\..du-thao\\a.docx", "D:\\kh", true],
    ["D:\\kh", "D:\\kh", false],
    ["D:\\khac\\a.docx", "D:\\kh", false],
    ["E:\\kh\\a.docx", "D:\\kh", false],
    ["\\\\may-chu\\chung\\a.docx", "D:\\", false],
    ["D:\\a.docx", "\\\\may-chu\\chung", false],
    ["\\\\may-chu\\khac\\a.docx", "\\\\may-chu\\chung", false],
  ])("of Windows: %s, %s: %s", (file, folder, expected) => {
    expect(isBelow(file, folder, win32)).toBe(expected);
  });

  test.each([
    ["/kh/a.docx", "/kh", true],
    ["/kh/..a/a.docx", "/kh", true],
    ["/a.docx", "/", true],
    ["/KH/a.docx", "/kh", false],
    ["/khac", "/kh", false],
  ])("elsewhere: %s, %s: %s", (file, folder, expected) => {
    expect(isBelow(file, folder, posix)).toBe(expected);
  });
});

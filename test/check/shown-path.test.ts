import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { shownPath } from "../../src/check/shown-path.js";

test("a path below the working folder is told from there, with / on every system", () => {
  expect(shownPath(win32.resolve("kh\\so\\a.yaml"), win32)).toBe("kh/so/a.yaml");
  expect(shownPath(posix.resolve("kh/so/a.yaml"), posix)).toBe("kh/so/a.yaml");
  expect(shownPath(posix.resolve("..kh/a.yaml"), posix)).toBe("..kh/a.yaml");
});

test.each([
  ["D:\\kh\\a.yaml", "D:/kh/a.yaml"],
  ["\\\\may-chu\\chung\\a.yaml", "//may-chu/chung/a.yaml"],
])("another drive or a server is told whole: %s", (path, shown) => {
  expect(shownPath(path, win32)).toBe(shown);
});

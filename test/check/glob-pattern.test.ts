import { expect, test } from "vitest";
import { parseGlob } from "../../src/check/glob-pattern.js";

/** Whether the path matches the pattern on Windows, and elsewhere. */
function matches(glob: string, path: string): readonly boolean[] {
  return (["any-case", "as-written"] as const).map((letters) =>
    parseGlob(glob, letters).some((pattern) => pattern.matches(path)),
  );
}

test("a pattern takes letters of any case where the system does", () => {
  expect(matches("D:/kh/*.docx", "D:/KH/SỞ.DOCX")).toEqual([true, false]);
  expect(matches("kế*.md", "KẾ HOẠCH.md")).toEqual([true, false]);
  expect(matches("*.docx", "a.docx")).toEqual([true, true]);
  expect(matches("*.docx", "a.pdf")).toEqual([false, false]);
});

test("a drive or a server stands at the beginning of the folder that is opened", () => {
  expect(parseGlob("D:/kh/**/*.docx").map(({ base }) => base)).toEqual(["D:/kh"]);
  expect(parseGlob("//may-chu/chung/*.docx").map(({ base }) => base)).toEqual(["//may-chu/chung"]);
});

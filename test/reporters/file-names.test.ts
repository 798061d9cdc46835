import { expect, test } from "vitest";
import { plainFileNames } from "../../src/reporters/file-names.js";

test.each([
  [
    "Vietnamese letters and blanks become plain ones",
    ["a/Kế hoạch Sở Y tế (2026).docx"],
    ["ke-hoach-so-y-te-2026.html"],
  ],
  ["decomposed letters too", ["Kế hoạch.docx".normalize("NFD")], ["ke-hoach.html"]],
  [
    "of two plans of one name the second gets a number",
    ["a/kh.docx", "b/kh.pdf", "c/KH.md"],
    ["kh.html", "kh-2.html", "kh-3.html"],
  ],
  ["the index keeps its name", ["index.md"], ["index-2.html"]],
  [
    "names of devices of Windows are not used",
    ["con.docx", "LPT1.md"],
    ["ke-hoach-con.html", "ke-hoach-lpt1.html"],
  ],
  [
    "nor what Windows takes in no name",
    ['a/Sở <Y tế>: "2026" | bản?* .docx', "aux.2026.md", "con .md", "COM1.md", "b/nul...docx"],
    [
      "so-y-te-2026-ban.html",
      "aux-2026.html",
      "ke-hoach-con.html",
      "ke-hoach-com1.html",
      "ke-hoach-nul.html",
    ],
  ],
  ["a server's path is cut too", ["\\\\may-chu\\chung\\sở.docx"], ["so.html"]],
  ["a name without letters gets one", ["???.md"], ["ke-hoach.html"]],
  ["a path of Windows is cut at its last folder", ["C:\\Kế hoạch\\sở.docx"], ["so.html"]],
  ["steps out of the folder are not taken", ["../../..md"], ["ke-hoach.html"]],
  ["a long name is cut", [`${"x".repeat(100)}.md`], [`${"x".repeat(60)}.html`]],
])("%s", (_, paths, names) => {
  expect(plainFileNames(paths, { prefix: "", ending: ".html" })).toEqual(names);
});

test("a prefix stands before each name", () => {
  const names = plainFileNames(["ke-hoach.md"], { prefix: "phieu-", ending: ".docx" });
  expect(names).toEqual(["phieu-ke-hoach.docx"]);
});

import { expect, test } from "vitest";
import { pathTest } from "../../../src/check/config/path-test.js";

test.each<[string | readonly string[], string, boolean]>([
  ["*.docx", "ke-hoach.docx", true],
  ["*.docx", "du-thao/so/ke-hoach.docx", true],
  ["*.docx", "ke-hoach.pdf", false],
  ["ke-hoach.docx", "du-thao/ke-hoach.docx", true],
  ["./ke-hoach.docx", "ke-hoach.docx", true],
  ["du-thao/**", "du-thao/so/ke-hoach.docx", true],
  ["du-thao", "du-thao/so/ke-hoach.docx", true],
  ["du-thao/", "2026/du-thao/ke-hoach.docx", true],
  ["2026/du-thao", "cu/2026/du-thao/ke-hoach.docx", false],
  ["/ke-hoach.docx", "ke-hoach.docx", true],
  ["*.{docx,pdf}", "a/b.pdf", true],
  [["*.docx", "!ban-ky.docx"], "a/ban-ky.docx", false],
  [["!ban-ky.docx", "*.docx"], "a/ban-ky.docx", true],
  ["kế hoạch.md".normalize("NFD"), "kế hoạch.md", true],
  ["*.docx", "../ngoai/ke-hoach.docx", true],
  ["luu-tru\\**", "luu-tru/so/ke-hoach.docx", true],
  [".\\luu-tru\\", "luu-tru/ke-hoach.docx", true],
  ["*.docx", "D:/Kế hoạch/ke-hoach.docx", true],
  ["*.docx", "//may-chu/chung/ke-hoach.docx", true],
])("%j for %s: %s", (globs, path, expected) => {
  expect(pathTest(globs)(path)).toBe(expected);
});

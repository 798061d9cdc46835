import { expect, test } from "vitest";
import { fileReference, repositoryPath } from "../../src/reporters/file-reference.js";

test.each([
  ["ke-hoach.md", "ke-hoach.md"],
  ["./so/ke-hoach.md", "so/ke-hoach.md"],
  ["../so/ke-hoach.md", "../so/ke-hoach.md"],
  ["kế hoạch.docx", "k%E1%BA%BF%20ho%E1%BA%A1ch.docx"],
  ["ke\u0302\u0301.md", "ke%CC%82%CC%81.md"],
  ["100%/a#b?c:d.md", "100%25/a%23b%3Fc%3Ad.md"],
  ["/srv/ke hoach.md", "file:///srv/ke%20hoach.md"],
  ["C:/Kế hoạch/a.md", "file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch/a.md"],
  ["//may-chu/ke-hoach.md", "file://may-chu/ke-hoach.md"],
  ["a\ud800.md", "a%EF%BF%BD.md"],
])("%j is referred to as %s", (path, reference) => {
  expect(fileReference(path)).toBe(reference);
});

test.each([
  ["/ci/repo/ke-hoach/a.md", "ke-hoach/a.md"],
  ["/ci/repository/a.md", "/ci/repository/a.md"],
  ["./a.md", "a.md"],
])("%s is %s where the program runs in /ci/repo", (path, name) => {
  expect(repositoryPath(path, "/ci/repo")).toBe(name);
});

test.each([
  ["./a.md", "a.md"],
  [".//./a.md", "a.md"],
  ["../a.md", "../a.md"],
  [".an/a.md", ".an/a.md"],
])("%s is %s of the repository", (path, name) => {
  expect(repositoryPath(path)).toBe(name);
});

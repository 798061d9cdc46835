import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheKey, codeIdentity } from "../../../src/check/batch/cache-key.js";

const SOURCE = {
  sha256: "ab",
  path: "a/ke-hoach.docx",
  settings: "{}",
  reading: { ocr: true },
  code: "1",
};

test.each([
  { sha256: "cd" },
  { path: "a/ke-hoach.md" },
  { settings: '{"stage":"final"}' },
  { reading: { ocr: false } },
  { code: "2" },
])("a result is not served when %j differs", (changed) => {
  expect(cacheKey({ ...SOURCE, ...changed })).not.toBe(cacheKey(SOURCE));
});

test("the same content in another folder has the same key", () => {
  expect(cacheKey({ ...SOURCE, path: "b/khac.DOCX" })).toBe(cacheKey(SOURCE));
});

test("another build has another identity", () => {
  const folder = mkdtempSync(join(tmpdir(), "cchc-build-"));
  const identities = ['import "./chunk-A.js"', 'import "./chunk-B.js"'].map((code) => {
    writeFileSync(join(folder, "check-thread.js"), code);
    return codeIdentity(join(folder, "check-thread.js"));
  });
  rmSync(folder, { recursive: true });
  expect(new Set(identities).size).toBe(2);
});

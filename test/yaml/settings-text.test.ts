import { expect, test } from "vitest";
import { settingsText } from "../../src/yaml/settings-text.js";

const TEXT = "stage: final\r\ntitle: Bộ chỉ tiêu\r\n";

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16LE, which Notepad calls Unicode", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["UTF-16BE", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
])("%s is read without its mark", (_, bytes) => {
  expect(settingsText(bytes)).toBe(TEXT);
});

test("an empty file is an empty text", () => {
  expect(settingsText(Buffer.from(""))).toBe("");
});

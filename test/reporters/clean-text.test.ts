import { expect, test } from "vitest";
import { cleanLines, cleanText } from "../../src/reporters/clean-text.js";

test.each([
  ["colours", "a\u001b[1;31mđỏ\u001b[0m b", "ađỏ b"],
  ["the title of the window", "a\u001b]0;owned\u0007b", "ab"],
  ["a link", "\u001b]8;;http://x\u001b\\chữ\u001b]8;;\u001b\\", "chữ"],
  ["one-byte sequences", "a\u009b31mb", "ab"],
  ["a lone escape at the end", "chữ\u001b", "chữ"],
  ["a bell and a backspace", "a\u0007b\u0008c", "a b c"],
  ["lines and tabs", "một\r\nhai\tba", "một hai ba"],
  ["marks that turn the direction", "a\u202egpj.exe", "agpj.exe"],
  ["decomposed letters", "Tie\u0302\u0301ng", "Tiếng"],
])("%s are made safe", (_, text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

test("lines and blanks of the tool's own text are kept", () => {
  expect(cleanLines("một  \u001b[31mhai\n   ba\u009b2J\n")).toBe("một  hai\n   ba\n");
});

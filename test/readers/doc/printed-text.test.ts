import { expect, test } from "vitest";
import { printedText } from "../../../src/readers/doc/printed-text.js";

test.each([
  ["paragraphs, cells and page breaks end lines", "a\rb\x07c\x07\x07d\x0ce", "a\nb\nc\n\nd\ne"],
  ["a line break stays inside its paragraph", "a\x0bb", "a\u2028b"],
  ["fields show their result", "a \x13 PAGE \x14 2\x15 b", "a  2 b"],
  ["fields without a result show nothing", "a\x13 XE \x15b", "ab"],
  [
    "fields inside the instruction of a field are hidden",
    "\x13 IF \x13 X \x14 y\x15 \x14z\x15",
    "z",
  ],
  ["fields inside a result are shown", "\x13 TOC \x14one \x13 REF \x14two\x15\x15", "one two"],
  ["a hard hyphen is one, an optional hyphen none", "KH\x1eUB thàn\x1fh", "KH-UB thành"],
  ["marks of pictures and notes print nothing", "a\x01\x02\x05\x08b", "ab"],
  ["a paragraph ends even in a field that is never closed", "a\x13 X\rb", "a\n"],
])("%s", (_, stored, printed) => {
  expect(printedText(stored)).toBe(printed);
});

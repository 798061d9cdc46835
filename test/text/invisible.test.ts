import { expect, test } from "vitest";
import { withoutInvisible } from "../../src/text/invisible.js";

test.each([
  ["ad\u00admin\u00adis\u00adtra\u00adtion", "administration"],
  ["kế ho\u00adạch, thàn\u00adh phố", "kế hoạch, thành phố"],
  ["hành\u00ad chính \u00ad", "hành chính "],
  ["76/NQ-\u00adCP", "76/NQ-CP"],
  ["a\u200bb\ufeffc\u2060d", "abcd"],
])("%j is shown as %j", (text, shown) => {
  expect(withoutInvisible(text)).toBe(shown);
});

test.each(["n\u00adíc", "th\u00ad\u00acng", "ch\u00ada", "nh\u00ad,", "\u00adu tiªn"])(
  "the soft hyphen of the TCVN3 word %j stays, for it is a letter",
  (text) => {
    expect(withoutInvisible(text)).toBe(text);
  },
);

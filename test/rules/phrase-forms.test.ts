import { expect, test } from "vitest";
import { FIXED_PHRASES, MISSPELLINGS, NEIGHBOUR_WORDS } from "../../src/facts/phrases.js";
import { COMMON_SYLLABLES } from "../../src/facts/syllables.js";
import { wordOf } from "../../src/rules/phrase-forms.js";
import { COMMON_PAIRS } from "../../src/text/common-pairs.js";
import { COMMON_WORDS, FREE_SYLLABLES } from "../../src/text/common-words.js";
import { canonical } from "../../src/text/fold.js";

test.each([
  ["fixed phrases", FIXED_PHRASES],
  ["common pairs", COMMON_PAIRS],
  ["common words", COMMON_WORDS],
  ["words of neighbours", NEIGHBOUR_WORDS],
  ["wrong forms", MISSPELLINGS.map(({ wrong }) => wrong)],
  ["syllables", [...COMMON_SYLLABLES, ...FREE_SYLLABLES]],
])("the %s are typed as words are compared", (_, entries) => {
  const asCompared = entries.map((entry) => canonical(entry.normalize("NFC")));
  expect(entries).toEqual(asCompared);
  expect(entries.filter((entry) => !/^\p{L}+(?:,? \p{L}+)*$/u.test(entry))).toEqual([]);
});

test("every syllable that counts as usual is one that Vietnamese has", () => {
  const pairs = [...NEIGHBOUR_WORDS, ...COMMON_WORDS].flatMap((pair) => pair.split(" "));
  const syllables = [...COMMON_SYLLABLES, ...FREE_SYLLABLES, ...pairs];
  expect(syllables.filter((syllable) => !wordOf(syllable).isReal())).toEqual([]);
});

import type { Glyph } from "../pdf/glyphs.js";
import type { PageContent } from "../pdf/page-content.js";
import { abbreviationsIn, mendedAbbreviation } from "./abbreviation-shapes.js";
import { mendedFigures } from "./figure-shapes.js";
import { isSurname, mendedByWords } from "./likely-words.js";
import { mendedPair } from "./word-pairs.js";

/**
 * The pages with words mended that recognition is known to misread: abbreviations, figures, and
 * pairs of syllables that no text has. A word that may be right as it is stays; a mended word keeps
 * its confidence.
 */
export function withWordsMended(
  contents: ReadonlyMap<number, PageContent>,
): ReadonlyMap<number, PageContent> {
  const known = abbreviationsIn([...contents.values()].flatMap(({ glyphs }) => glyphs));
  return new Map(
    [...contents].map(([page, content]) => [
      page,
      { ...content, glyphs: mended(content.glyphs, known) },
    ]),
  );
}

function mended(glyphs: readonly Glyph[], known: ReadonlySet<string>): Glyph[] {
  const words = glyphs.map((glyph, index) => ({
    ...glyph,
    text: mendedTitle(
      mendedAbbreviation(mendedFigures(glyph.text), glyph.confidence ?? 1, known),
      glyphs[index + 1]?.text ?? "",
    ),
  }));
  for (let index = 1; index < words.length; index++) {
    const [first, second] = [words[index - 1], words[index]];
    if (first === undefined || second === undefined) continue;
    const pair = mendedPair(first.text, second.text) ?? mendedAt(words, index);
    if (pair === undefined || !isUnsure(first, pair[0]) || !isUnsure(second, pair[1])) continue;
    words[index - 1] = { ...first, text: pair[0] };
    words[index] = { ...second, text: pair[1] };
  }
  return words;
}

/** "Ông" in front of a name. */
function mendedTitle(word: string, next: string): string {
  const isName = /^\p{Lu}\p{Ll}/u.test(next) && isSurname(next);
  return isName ? word.replace(/^(\P{L}*)Ong$/u, "$1Ông") : word;
}

/** The word at `index` and the one before it as a known word of two syllables. */
function mendedAt(words: readonly Glyph[], index: number): readonly [string, string] | undefined {
  const [first, second] = [words[index - 1], words[index]];
  if (first === undefined || second === undefined || !areBeside(first, second)) return undefined;
  const [before, after] = [words[index - 2]?.text ?? "", words[index + 1]?.text ?? ""];
  return mendedByWords({ before, first: first.text, second: second.text, after });
}

/** Blanks between words, and distances of lines, are no wider in one cell, in ems. */
const WIDEST_BLANK = 0.8;
const LINE_DISTANCE = 2.2;

/** Whether a word follows the other on its line or begins the next one. */
function areBeside(first: Glyph, second: Glyph): boolean {
  const down = second.baseline - first.baseline;
  const isNext = second.x - first.right <= WIDEST_BLANK * first.size && second.x > first.x;
  if (Math.abs(down) < first.size / 2) return isNext;
  return down > 0 && down <= LINE_DISTANCE * first.size && second.x < first.right;
}

/** A surer word is as the page shows it. */
const CERTAIN = 0.955;

function isUnsure({ text, confidence = 1 }: Glyph, mendedText: string): boolean {
  return text === mendedText || confidence < CERTAIN || losesMarkOfCapital(text, mendedText);
}

/** The marks above capitals are cut off however sure the recognition is. */
function losesMarkOfCapital(text: string, mendedText: string): boolean {
  const meant = [...mendedText];
  const changed = [...text].flatMap((letter, index) => (letter === meant[index] ? [] : [letter]));
  return changed.length > 0 && changed.every((letter) => /[AEIOUY]/u.test(letter));
}

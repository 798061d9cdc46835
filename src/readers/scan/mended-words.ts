import type { Glyph } from "../pdf/glyphs.js";
import type { PageContent } from "../pdf/page-content.js";
import { abbreviationsIn, mendedAbbreviation } from "./abbreviation-shapes.js";
import { mendedFigures } from "./figure-shapes.js";
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
  const words = glyphs.map((glyph) => ({
    ...glyph,
    text: mendedAbbreviation(mendedFigures(glyph.text), glyph.confidence ?? 1, known),
  }));
  for (let index = 1; index < words.length; index++) {
    const [first, second] = [words[index - 1], words[index]];
    if (first === undefined || second === undefined) continue;
    const pair = mendedPair(first.text, second.text);
    if (pair === undefined || !isUnsure(first, pair[0]) || !isUnsure(second, pair[1])) continue;
    words[index - 1] = { ...first, text: pair[0] };
    words[index] = { ...second, text: pair[1] };
  }
  return words;
}

/** A surer word is as the page shows it. */
const CERTAIN = 0.955;

function isUnsure({ text, confidence = 1 }: Glyph, mendedText: string): boolean {
  return text === mendedText || confidence < CERTAIN;
}

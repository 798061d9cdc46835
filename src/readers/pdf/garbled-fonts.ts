import { detectLegacy } from "../../text/encodings/detect-legacy.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";
import type { Glyph } from "./glyphs.js";
import { type Line, linesOf } from "./lines.js";
import type { PageContent } from "./page-content.js";

/**
 * The pages without the characters of fonts that give wrong letters: those without a Unicode table,
 * and those whose table makes words that nobody could speak. `garbledShare` says how much went.
 */
export function withoutGarbled(pages: readonly (PageContent | undefined)[]) {
  const known = pages.flatMap((page) => page ?? []);
  const garbled = new Set([...unmappedFonts(known), ...unspeakableFonts(known)]);
  return pages.map((page) => {
    if (page === undefined || (garbled.size === 0 && page.unmappedShare === 0)) return page;
    const kept = page.glyphs.filter((glyph) => !garbled.has(keyOf(glyph.font)));
    const ink = inkOf(page.glyphs);
    const garbledShare = ink === 0 ? 0 : (ink - inkOf(kept)) / ink;
    return { ...page, glyphs: kept.filter(({ text }) => text !== ""), garbledShare };
  });
}

/** A bullet may well be unknown; so many unknown characters inside words tell of a broken font, */
const FEWEST_UNKNOWN = 4;
/** and so large a share of all its characters. */
const UNKNOWN_SHARE = 0.2;
/** Farther apart characters are of different words, in ems. */
const WORD_GAP = 0.2;
/** Fewer words than this tell nothing of a font. */
const FEWEST_WORDS = 15;
/** So many words tell what a font is like, so that further pages in it need not be looked at. */
const ENOUGH_WORDS = 150;
/** A font is garbled when fewer of its words are shaped like Vietnamese syllables, */
const SYLLABLE_SHARE = 0.4;
/** and fewer than this can be spoken in any language. */
const SPEAKABLE_SHARE = 0.85;

function keyOf({ name, bold, italic }: Pick<Glyph["font"], "name" | "bold" | "italic">): string {
  return `${name}|${bold}|${italic}`;
}

function inkOf(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ text }) => text !== " ").length;
}

function unmappedFonts(pages: readonly PageContent[]): string[] {
  if (pages.every(({ unmappedShare }) => unmappedShare === 0)) return [];
  const counts = new Map<string, { all: number; inWords: number }>();
  for (const { glyphs } of pages) {
    for (const [index, glyph] of glyphs.entries()) {
      if (glyph.text === " ") continue;
      const count = counts.get(keyOf(glyph.font)) ?? { all: 0, inWords: 0 };
      counts.set(keyOf(glyph.font), count);
      count.all += 1;
      if (glyph.unmapped === true && followsUnmapped(glyph, glyphs[index - 1])) count.inWords += 1;
    }
  }
  return [...counts].flatMap(([key, { all, inWords }]) =>
    inWords >= FEWEST_UNKNOWN && inWords > UNKNOWN_SHARE * all ? [key] : [],
  );
}

function followsUnmapped(glyph: Glyph, previous: Glyph | undefined): boolean {
  return (
    previous?.unmapped === true &&
    previous.baseline === glyph.baseline &&
    Math.abs(glyph.x - previous.right) < WORD_GAP * glyph.size
  );
}

/** The letters of the old encodings are wrong in their own way, which is mended later. */
function unspeakableFonts(pages: readonly PageContent[]): string[] {
  const lines: Line[] = [];
  const words = new Map<string, Set<string>>();
  for (const { page, glyphs } of pages) {
    const fonts = new Set(glyphs.map(({ font }) => font));
    if ([...fonts].every((font) => (words.get(keyOf(font))?.size ?? 0) >= ENOUGH_WORDS)) continue;
    for (const line of linesOf(glyphs, page)) {
      lines.push(line);
      for (const [key, word] of wordsByFont(line)) {
        words.set(key, (words.get(key) ?? new Set()).add(word));
      }
    }
  }
  const suspects = [...words].filter(([, own]) => isUnspeakable([...own]));
  if (suspects.length === 0) return [];
  const isLegacy = detectLegacy(lines.map((line) => line.text).join("\n")) !== undefined;
  return isLegacy ? [] : suspects.map(([key]) => key);
}

/** The words that one font alone prints. */
function wordsByFont({ text, runs }: Line): [font: string, word: string][] {
  return runs.flatMap(({ start, end, font = "", bold = false, italic = false }) =>
    [...text.slice(start, end).matchAll(/(?<!\S)[("“]?(\p{L}{2,})[.,;:)"”]?(?!\S)/gu)].map(
      ([, word = ""]): [string, string] => [keyOf({ name: font, bold, italic }), word],
    ),
  );
}

function isUnspeakable(words: readonly string[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const mixed = words.filter((word) => word !== word.toUpperCase());
  const judged = mixed.length >= words.length / 2 ? mixed : words;
  const share = (isGood: (word: string) => boolean) => judged.filter(isGood).length / judged.length;
  return share(hasSyllableShape) < SYLLABLE_SHARE && share(isSpeakable) < SPEAKABLE_SHARE;
}

/** Whether the word has a vowel and no long heap of consonants. */
function isSpeakable(word: string): boolean {
  const bare = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return /[aeiouy]/u.test(bare) && !/[^aeiouy]{5}/u.test(bare);
}

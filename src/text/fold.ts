import { withoutInvisible } from "./invisible.js";

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONE_PAIRS = toneMovements(["oa", "oe", "uy"]);
const DASHES = new Set("‐‑‒–—−");
/** Lower case and bare form of the letters that Vietnamese is written with, by code unit. */
const LATIN = latinLetters([
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
]);

/** NFC, one line, blanks of every kind collapsed to one, trimmed; soft hyphens and zero-width signs gone. */
export function tidy(text: string): string {
  return withoutInvisible(text.normalize("NFC")).replace(/\s+/g, " ").trim();
}

/**
 * The text for comparison with its diacritics kept: lower case, tone marks placed the old way
 * ("hoá" becomes "hóa"), every dash a "-". An offset into the result is one into `text`, which must
 * be NFC.
 */
export function canonical(text: string): string {
  let result = "";
  for (const letter of text) result += LATIN[letter.charCodeAt(0)]?.lower ?? lowerLetter(letter);
  return result.replace(/(?<!q)(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/gu, moveTone);
}

/** `canonical` without diacritics: "Tỷ lệ" becomes "ty le"; offsets are kept likewise. */
export function fold(text: string): string {
  let result = "";
  for (const letter of text) result += LATIN[letter.charCodeAt(0)]?.bare ?? lowerLetter(letter);
  return result;
}

/** Whether the letters of `text` are mostly capitals, as in "MỤC ĐÍCH, YÊU CẦU". */
export function isUpperCase(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (const letter of text) {
    if (letter !== letter.toLowerCase()) upper += 1;
    else if (letter !== letter.toUpperCase()) lower += 1;
  }
  return upper > 1 && upper > 4 * lower;
}

function latinLetters(
  ranges: readonly (readonly [number, number])[],
): readonly ({ lower: string; bare: string } | undefined)[] {
  const letters: { lower: string; bare: string }[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const lower = lowerLetter(String.fromCharCode(code));
      letters[code] = { lower, bare: bareLetter(lower) };
    }
  }
  return letters;
}

function lowerLetter(letter: string): string {
  if (DASHES.has(letter)) return "-";
  if (letter === "\u00a0") return " ";
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function bareLetter(letter: string): string {
  if (letter === "đ") return "d";
  const bare = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return bare.length === letter.length ? bare : letter;
}

function moveTone(pair: string): string {
  return TONE_PAIRS.get(pair) ?? pair;
}

function toneMovements(vowels: readonly string[]): ReadonlyMap<string, string> {
  const movements = new Map<string, string>();
  for (const [first, second] of vowels.map((pair) => [...pair] as [string, string])) {
    for (const tone of TONES) {
      movements.set(
        `${first}${second}${tone}`.normalize("NFC"),
        `${first}${tone}${second}`.normalize("NFC"),
      );
    }
  }
  return movements;
}

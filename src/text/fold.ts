import { withoutInvisible } from "./invisible.js";

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONE_PAIRS = toneMovements(["oa", "oe", "uy"]);
/** Bare form of the small letters that Vietnamese is written with, by code unit. */
const BARE = bareLetters([
  [0x80, 0x24f],
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
  return lowered(text).replace(TONE_ON_SECOND, moveTone);
}

/** `canonical` without diacritics: "Tỷ lệ" becomes "ty le"; offsets are kept likewise. */
export function fold(text: string): string {
  const lower = lowered(text);
  let folded = "";
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const bare = BARE[lower.charCodeAt(at)];
    if (bare === undefined) continue;
    folded += lower.slice(from, at) + bare;
    from = at + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(lowerLetter).join("");
  return same.replace(OTHER_SIGNS, (sign) => (sign === "\u00a0" ? " " : "-"));
}

/** Dashes and the blank that does not break. */
const OTHER_SIGNS = /[‐‑‒–—−\u00a0]/g;
const TONE_ON_SECOND = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?<!q..)(?![A-Za-zÀ-ỹ])/g;

/** Letters that tell whether a text is set in capitals: a title is no longer. */
const TITLE_LETTERS = 400;

/** Whether the letters of `text`, the first hundreds of a long one, are mostly capitals, as in "MỤC ĐÍCH, YÊU CẦU". */
export function isUpperCase(text: string): boolean {
  const letters = text.slice(0, TITLE_LETTERS);
  const [small, large] = [letters.toLowerCase(), letters.toUpperCase()];
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] !== small[at]) upper += 1;
    else if (letters[at] !== large[at]) lower += 1;
  }
  return upper > 1 && upper > 4 * lower;
}

function bareLetters(ranges: readonly (readonly [number, number])[]): readonly string[] {
  const letters: string[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      letters[code] = bareLetter(String.fromCharCode(code));
    }
  }
  return letters;
}

function lowerLetter(letter: string): string {
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

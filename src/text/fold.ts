import { withoutInvisible } from "./invisible.js";
import { isLetter } from "./letter-codes.js";
import { letterMap, mapped, mappedCode } from "./letter-map.js";

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONE_PAIRS = toneMovements(["oa", "oe", "uy"]);
/** Dashes and the blank that does not break. */
const OTHER_SIGNS = /[‐‑‒–—−\u00a0]/g;
/** The signs of arithmetic have marks too, which say what they mean: "≠". */
const MAY_BE_MARKED = /[\u0080-\u024f\u1e00-\u1eff]/;
const LOWERED = letterMap(lowered);
const FOLDED = letterMap((letter) => bareLetter(lowered(letter)));

/** NFC, one line, blanks of every kind collapsed to one, trimmed; soft hyphens and zero-width signs gone. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return withoutInvisible(text.normalize("NFC")).replace(/\s+/g, " ").trim();
}

const BLANK = 0x20;

/** Whether all are letters and signs that tidying leaves, with single blanks between them; `false` when unsure. */
export function isTidy(text: string): boolean {
  let previous = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? previous === BLANK : !staysAsItIs(code)) return false;
    previous = code;
  }
  return previous !== BLANK || text === "";
}

/** ASCII, Latin letters, and the dashes, quotation marks and dots of General Punctuation. */
function staysAsItIs(code: number): boolean {
  if (code < 0x7f) return code > BLANK;
  return (
    (code > 0xa0 && code < 0x300 && code !== 0xad) ||
    (code >= 0x1e00 && code < 0x1f00) ||
    (code >= 0x2010 && code < 0x2028)
  );
}

/**
 * The text for comparison with its diacritics kept: lower case, tone marks placed the old way
 * ("hoá" becomes "hóa"), every dash a "-". An offset into the result is one into `text`, which must
 * be NFC.
 */
export function canonical(text: string): string {
  return withTonesMoved(mapped(text, LOWERED) ?? lowered(text));
}

/** "oá" becomes "óa" at the end of a word, but not behind a "q", where "u" is no vowel. */
function withTonesMoved(lower: string): string {
  let moved = "";
  let from = 0;
  for (let at = 1; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) < 0x80 || !isFirstOfPair(lower, at - 1)) continue;
    const pair = isLetter(lower.charCodeAt(at + 1))
      ? undefined
      : TONE_PAIRS.get(lower.slice(at - 1, at + 1));
    if (pair === undefined || lower[at - 2] === "q") continue;
    moved += lower.slice(from, at - 1) + pair;
    from = at + 1;
  }
  return from === 0 ? lower : moved + lower.slice(from);
}

function isFirstOfPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x6f || code === 0x75;
}

/** `canonical` without diacritics: "Tỷ lệ" becomes "ty le"; offsets are kept likewise. */
export function fold(text: string): string {
  return mapped(text, FOLDED) ?? withoutMarks(lowered(text));
}

function withoutMarks(lower: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const bare = mappedCode(code, FOLDED);
    if (bare === 0 || bare === code) continue;
    folded += lower.slice(from, at) + String.fromCharCode(bare);
    from = at + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(lowerLetter).join("");
  return same.replace(OTHER_SIGNS, (sign) => (sign === "\u00a0" ? " " : "-"));
}

/** Letters that tell whether a text is set in capitals: a title is no longer. */
const TITLE_LETTERS = 400;

const [CAPITAL, SMALL] = [0x41, 0x61] as const;
/** "A" for capitals, "a" for small letters, "-" for others; nothing for those that the other case makes longer. */
const CASES = letterMap((letter) => {
  const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
  if (small.length + large.length > 2) return "\0";
  if (letter !== small) return "A";
  return letter === large ? "-" : "a";
});

/** Whether the letters of `text`, the first hundreds of a long one, are mostly capitals, as in "MỤC ĐÍCH, YÊU CẦU". */
export function isUpperCase(text: string): boolean {
  const end = Math.min(text.length, TITLE_LETTERS);
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < end; at += 1) {
    const own = mappedCode(text.charCodeAt(at), CASES);
    if (own === 0) return isUpperAsAWhole(text.slice(0, TITLE_LETTERS));
    if (own === CAPITAL) upper += 1;
    else if (own === SMALL) lower += 1;
  }
  return areMostlyUpper(upper, lower);
}

function isUpperAsAWhole(letters: string): boolean {
  const [small, large] = [letters.toLowerCase(), letters.toUpperCase()];
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] !== small[at]) upper += 1;
    else if (letters[at] !== large[at]) lower += 1;
  }
  return areMostlyUpper(upper, lower);
}

function areMostlyUpper(upper: number, lower: number): boolean {
  return upper > 1 && upper > 4 * lower;
}

function lowerLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function bareLetter(letter: string): string {
  if (letter === "đ") return "d";
  if (!MAY_BE_MARKED.test(letter)) return letter;
  const bare = letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return bare.length === letter.length ? bare : letter;
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

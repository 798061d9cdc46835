import { SAMPLE, type WordCounts } from "./syllable-evidence.js";

/** Letters and the Latin-1 signs that stand for letters in the old fonts. */
const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]/u;
const PLAIN_LETTER = /[a-z]/iu;
export const LATIN1_SIGN = /[\u00a1-\u00ff]/u;
/** Letters that only Vietnamese in Unicode has: they have no code below 256. */
export const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/u;

/** What a sign says of the word that it stands in, as bits. */
const [OUTSIDE, INSIDE, PLAIN, LATIN1, UNICODE] = [1, 2, 4, 8, 16] as const;
/** What signs told that were met, by code; 0 for others. */
const TOLD = new Uint8Array(0x2070);

/** Words with plain letters and none that only Unicode has. */
interface MayBeLegacyWords {
  readonly words: number;
  /** Those of them with Latin-1 signs. */
  readonly signed: WordCounts;
}

/** The words at the beginning of a text that may be in an old encoding, counted in one go. */
export function mayBeLegacyWords(text: string): MayBeLegacyWords {
  const signed = new Map<string, number>();
  let words = 0;
  let start = 0;
  let told = 0;
  const sample = text.slice(0, SAMPLE);
  for (let at = 0; at <= sample.length; at += 1) {
    const sign = at === sample.length ? OUTSIDE : TOLD[sample.charCodeAt(at)] || toldBy(sample, at);
    if (sign !== OUTSIDE) {
      told |= sign;
      continue;
    }
    if ((told & PLAIN) !== 0 && (told & UNICODE) === 0) {
      words += 1;
      if ((told & LATIN1) !== 0) count(signed, sample.slice(start, at));
    }
    start = at + 1;
    told = 0;
  }
  return { words, signed };
}

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}

/** Either half of a sign of two code units tells what the whole does. */
function toldBy(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && at > 0;
  const before = isSecond ? (text.codePointAt(at - 1) ?? code) : code;
  const told = toldBySign(before > 0xffff ? before : (text.codePointAt(at) ?? code));
  if (code < TOLD.length) TOLD[code] = told;
  return told;
}

function toldBySign(code: number): number {
  const sign = String.fromCodePoint(code);
  if (!WORD.test(sign)) return OUTSIDE;
  return (
    INSIDE |
    (PLAIN_LETTER.test(sign) ? PLAIN : 0) |
    (LATIN1_SIGN.test(sign) ? LATIN1 : 0) |
    (UNICODE_LETTER.test(sign) ? UNICODE : 0)
  );
}

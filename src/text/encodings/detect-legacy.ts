import type { LegacyEncoding } from "./legacy-encoding.js";
import {
  countWords,
  MIN_DISTINCT_WORDS,
  MIN_SYLLABLES,
  sumOf,
  syllableShare,
} from "./syllable-evidence.js";
import { TCVN3 } from "./tcvn3.js";
import { VNI } from "./vni.js";

const ENCODINGS = [TCVN3, VNI] as const;
/** Letters and the Latin-1 signs that stand for letters in the old fonts. */
const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu;
const LATIN1_SIGN = /[\u00a1-\u00ff]/u;
/** Letters that only Vietnamese in Unicode has: they have no code below 256. */
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/u;
/** Share of all words that must have a sign of the encoding; in Vietnamese about three in four have. */
const MIN_SHARE = 0.2;
/** By how much the share of syllables must grow with the conversion. */
const MIN_GAIN = 0.4;

/**
 * The old encoding in which all or part of the text is written, by evidence alone: the words with
 * Latin-1 signs become Vietnamese syllables and were none before.
 */
export function detectLegacy(text: string): LegacyEncoding | undefined {
  if (!LATIN1_SIGN.test(text)) return undefined;
  const plain = countWords(
    text,
    WORD,
    (word) => /[a-z]/iu.test(word) && !UNICODE_LETTER.test(word),
  );
  const signed = new Map([...plain].filter(([word]) => LATIN1_SIGN.test(word)));
  if (signed.size < MIN_DISTINCT_WORDS || sumOf(signed) < sumOf(plain) * MIN_SHARE)
    return undefined;
  const before = syllableShare(signed, (word) => word);
  const shares = ENCODINGS.map((encoding) => ({
    encoding,
    share: syllableShare(signed, (word) => encoding.convert(word).text),
  }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= MIN_SYLLABLES && best.share - before >= MIN_GAIN ? best.encoding : undefined;
}

/**
 * Whether a stretch of a text found to be in an old encoding is so itself: parts typed in Unicode may
 * stand beside it.
 */
export function mayBeLegacy(stretch: string): boolean {
  return LATIN1_SIGN.test(stretch) && !UNICODE_LETTER.test(stretch);
}

import type { LegacyEncoding } from "./legacy-encoding.js";
import { LATIN1_SIGN, mayBeLegacyWords, UNICODE_LETTER } from "./legacy-evidence.js";
import { MIN_DISTINCT_WORDS, MIN_SYLLABLES, sumOf, syllableShare } from "./syllable-evidence.js";
import { TCVN3 } from "./tcvn3.js";
import { VNI } from "./vni.js";

const ENCODINGS = [TCVN3, VNI] as const;
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
  const { words, signed } = mayBeLegacyWords(text);
  if (signed.size < MIN_DISTINCT_WORDS || sumOf(signed) < words * MIN_SHARE) return undefined;
  const before = syllableShare(signed, (word) => word);
  if (1 - before < MIN_GAIN) return undefined;
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

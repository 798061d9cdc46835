import { hasSyllableShape } from "../syllable-shape.js";
import { TCVN3 } from "./tcvn3.js";
import { VNI } from "./vni.js";

/** A word that is a syllable in an old encoding, and none as it stands. */
export interface LegacyWord {
  readonly word: string;
  /** Offset into the text. */
  readonly index: number;
}

const ENCODINGS = [TCVN3, VNI] as const;
/** Letters, and the Latin-1 signs that stand for letters in the old fonts. */
const WORD = /[A-Za-zÀ-ỹ\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu;
/** Latin-1 signs that no Vietnamese word has in Unicode, beside a letter. */
const STRANGE = "\\u00a1-\\u00bf\\u00d7\\u00f7ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ";
const IS_STRANGE = new RegExp(`[A-Za-z][${STRANGE}]|[${STRANGE}][A-Za-z]`, "u");
const SIGN = /[\u00a1-\u00ff]/u;
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/u;
/** Fewer may be words of another language, units or trademarks. */
const LEAST = 3;
/** Share of the strange words that the encoding must make syllables. */
const MIN_SHARE = 0.75;

/**
 * The words of a text that were typed in TCVN3 or VNI while others beside them may be Unicode, in
 * order; none unless there are three different ones and they are most of the words with such signs.
 */
export function legacyWords(text: string): readonly LegacyWord[] {
  if (!IS_STRANGE.test(text)) return [];
  const strange = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index })).filter(
    ({ word }) => SIGN.test(word) && !UNICODE_LETTER.test(word) && !hasSyllableShape(word),
  );
  for (const { convert } of ENCODINGS) {
    const found = strange.filter(({ word }) => hasSyllableShape(convert(word).text));
    const distinct = new Set(found.map(({ word }) => word)).size;
    if (distinct >= LEAST && found.length >= strange.length * MIN_SHARE) return found;
  }
  return [];
}

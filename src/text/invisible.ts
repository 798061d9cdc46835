import { TCVN3 } from "./encodings/tcvn3.js";
import { hasSyllableShape } from "./syllable-shape.js";

const LETTERS = /[\p{L}\p{M}\u00a1-\u00bf]+/gu;

/**
 * The text without zero-width signs and soft hyphens. A soft hyphen stays in a word that is a
 * syllable in TCVN3, where it is the letter "ư"; whether the text is TCVN3 only its whole can tell.
 */
export function withoutInvisible(text: string): string {
  const shown = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, "");
  if (!shown.includes("\u00ad")) return shown;
  return shown.replace(LETTERS, (word) =>
    word.includes("\u00ad") && !isTcvn3Syllable(word) ? word.replaceAll("\u00ad", "") : word,
  );
}

function isTcvn3Syllable(word: string): boolean {
  return /[a-z]/iu.test(word) && hasSyllableShape(TCVN3.convert(word).text);
}

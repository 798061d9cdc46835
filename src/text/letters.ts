/** First and last of the letters of Vietnamese that Unicode has beside those of other languages. */
const [FIRST, LAST] = [0x1ea0, 0x1ef9];
const pairs = Array.from({ length: (LAST - FIRST + 1) / 2 }, (_, at) => FIRST + 2 * at);

/**
 * Letters for a class of a regular expression ("[" + LETTER + "]"): those of Latin alphabets, which an
 * engine has ready much sooner than `\p{L}`.
 */
export const LETTER = "A-Za-zÀ-ỹ";
/** Capitals that Vietnamese is written with, for a class. */
export const CAPITAL = `A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${String.fromCharCode(...pairs)}`;
/** Small letters that Vietnamese is written with, for a class. */
export const SMALL = `a-zß-öø-ÿăđĩũơư${String.fromCharCode(...pairs.map((code) => code + 1))}`;

import { letterMap, mappedCode } from "./letter-map.js";

const CAPITAL = /\p{Lu}/u;
const YES = 0x41;
/** "A" for capitals, "-" for other signs. */
const CAPITALS = letterMap((letter) => (CAPITAL.test(letter) ? "A" : "-"));

/** Whether the letter that a UTF-16 code unit stands for is a capital; half of a pair is none. */
export function isCapital(code: number): boolean {
  const told = mappedCode(code, CAPITALS);
  return told === 0 ? CAPITAL.test(String.fromCharCode(code)) : told === YES;
}

/** Whether a code unit is one of `[A-Za-zÀ-ỹ]`; `NaN`, as behind the end of a text, is none. */
export function isLetter(code: number): boolean {
  if (code > 0x7a) return code >= 0xc0 && code <= 0x1ef9;
  return code >= 0x61 || (code >= 0x41 && code <= 0x5a);
}

/** Whether a code unit is one of `[0-9]`. */
export function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

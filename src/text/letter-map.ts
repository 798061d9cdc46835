/** What becomes of each letter, told anew only for those that were not met before. */
interface LetterMap {
  readonly convert: (letter: string) => string;
  /** By the code of the letter; 0 for one that was not met. */
  readonly met: Uint16Array;
}

/** Latin letters with their marks, punctuation, the signs of arithmetic and the bullets of lists. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x1, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x25a0, 0x25ff],
];
const END = 0x2600;
/** More arguments of one call may be too many for an engine. */
const MOST_AT_ONCE = 4096;

/** The map that makes one letter of each that Vietnamese texts have, whatever stands beside it. */
export function letterMap(convert: (letter: string) => string): LetterMap {
  return { convert, met: new Uint16Array(END) };
}

/** The text letter for letter as the map has it; `undefined` when one is beyond the map. */
export function mapped(text: string, map: LetterMap): string | undefined {
  if (isKept(text, map)) return text;
  let result = "";
  for (let from = 0; from < text.length; from += MOST_AT_ONCE) {
    const codes = codesOf(text, from, Math.min(MOST_AT_ONCE, text.length - from), map);
    if (codes === undefined) return undefined;
    result += String.fromCharCode(...codes);
  }
  return result;
}

/** Whether all letters were met before and stay what they are. */
function isKept(text: string, map: LetterMap): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || map.met[code] !== code) return false;
  }
  return true;
}

/** The code that becomes of a code; 0 for one that is beyond the map. */
export function mappedCode(code: number, map: LetterMap): number {
  return map.met[code] || toldAnew(code, map);
}

function codesOf(text: string, from: number, length: number, map: LetterMap): number[] | undefined {
  const codes = new Array<number>(length);
  for (let at = 0; at < length; at += 1) {
    const code = mappedCode(text.charCodeAt(from + at), map);
    if (code === 0) return undefined;
    codes[at] = code;
  }
  return codes;
}

function toldAnew(code: number, { convert, met }: LetterMap): number {
  if (!RANGES.some(([first, last]) => code >= first && code <= last)) return 0;
  const becomes = convert(String.fromCharCode(code)).charCodeAt(0);
  met[code] = becomes;
  return becomes;
}

import type { Converted, LegacyEncoding } from "./legacy-encoding.js";

/** VNI writes a letter and behind it a sign for its mark or tone; the Unicode letters in that order. */
const SIGNED: Readonly<Record<string, readonly [signs: string, letters: string]>> = {
  a: ["ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"],
  e: ["ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  o: ["ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  u: ["ùøûõï", "úùủũụ"],
  y: ["ùøûõ", "ýỳỷỹ"],
  ô: ["ùøûõï", "ớờởỡợ"],
  ö: ["ùøûõï", "ứừửữự"],
};
const ALONE: readonly (readonly [string, string])[] = [
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
];
const LONGEST = 2;
const LETTERS = vniLetters();

export const VNI: LegacyEncoding = { name: "VNI", convert };

function convert(text: string): Converted {
  let result = "";
  const offsets: number[] = [];
  for (let index = 0; index < text.length; ) {
    const pair = LETTERS.get(text.slice(index, index + LONGEST));
    const length = pair === undefined ? 1 : LONGEST;
    const sign = text.charAt(index);
    for (let step = 0; step < length; step += 1) offsets.push(result.length);
    result += pair ?? LETTERS.get(sign) ?? sign;
    index += length;
  }
  return { text: result, offsets: [...offsets, result.length] };
}

function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const addCases = (code: string, letter: string): void => {
    letters.set(code, letter);
    letters.set(code.toUpperCase(), letter.toUpperCase());
    if (code.length === LONGEST) {
      letters.set(code.charAt(0).toUpperCase() + code.charAt(1), letter.toUpperCase());
      letters.set(code.charAt(0) + code.charAt(1).toUpperCase(), letter);
    }
  };
  for (const [base, [signs, signed]] of Object.entries(SIGNED)) {
    const list = [...signed];
    for (const [index, sign] of [...signs].entries()) addCases(base + sign, list[index] ?? sign);
  }
  for (const [code, letter] of ALONE) addCases(code, letter);
  return letters;
}

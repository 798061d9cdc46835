import type { Converted, LegacyEncoding } from "./legacy-encoding.js";

/**
 * TCVN 5712:1993 as the ABC fonts use it: the letters in alphabetical order beside the Latin-1
 * characters that stand at their codes. Only seven capitals have codes of their own.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  pairs(
    "\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb" +
      "\u00ae\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6\u00dd\u00d7\u00d8\u00dc\u00de" +
      "\u00e3\u00df\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee" +
      "\u00f3\u00ef\u00f1\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9\u00fd\u00fa\u00fb\u00fc\u00fe" +
      "\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6",
    "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ",
  ),
);
const WORD = /[\p{L}\p{M}]+/gu;

export const TCVN3: LegacyEncoding = { name: "TCVN3 (ABC)", convert };

/** Letter for letter, so that every offset stays. Capitals typed with small codes become capital. */
function convert(text: string): Converted {
  const pieces = [...text].map((sign) => LETTERS.get(sign) ?? sign);
  const isLegacy = [...text].map((sign) => LETTERS.has(sign));
  return { text: withCapitals(pieces.join(""), isLegacy) };
}

type Case = "upper" | "lower" | undefined;

/** "CéNG" was typed for "CỘNG"; "X·" beside it tells its case by its neighbours alone. */
function withCapitals(text: string, isLegacy: readonly boolean[]): string {
  if (!/\p{Lu}/u.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  const cases = words.map(({ 0: word, index }) => caseOf(word, isLegacy, index));
  const parts: string[] = [];
  let end = 0;
  for (const [order, { 0: word, index }] of words.entries()) {
    const raised = raisedWord(word, cases[order] ?? caseAround(cases, order));
    parts.push(text.slice(end, index), raised);
    end = index + word.length;
  }
  return parts.join("") + text.slice(end);
}

function raisedWord(word: string, own: Case): string {
  return own === "upper" && /^(?:\p{Lu}|[^\p{ASCII}])/u.test(word) ? word.toUpperCase() : word;
}

function caseAround(cases: readonly Case[], order: number): Case {
  const before = cases.slice(Math.max(0, order - NEIGHBOURS), order).findLast(isKnown);
  const after = cases.slice(order + 1, order + 1 + NEIGHBOURS).find(isKnown);
  return before === "lower" || after === "lower" ? "lower" : (before ?? after);
}

/** Words looked at on either side for the case of one that does not show its own. */
const NEIGHBOURS = 3;

function isKnown(value: Case): boolean {
  return value !== undefined;
}

/** Told by the plain letters of a word that also has converted ones; a code such as "UBND" tells nothing. */
function caseOf(word: string, isLegacy: readonly boolean[], start: number): Case {
  const letters = [...word];
  const plain = letters.filter((_, index) => !isLegacy[start + index]);
  const small = plain.some((letter) => letter !== letter.toUpperCase());
  if (small) return "lower";
  return plain.length > 1 && plain.length < letters.length ? "upper" : undefined;
}

function pairs(codes: string, letters: string): [string, string][] {
  const list = [...letters];
  return [...codes].map((code, index) => [code, list[index] ?? code]);
}

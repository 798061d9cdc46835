import { parseRoman } from "./numbers.js";

/**
 * Letters that number the points of a text, in their order; f, j, w, z and the letters with a hook or
 * a circumflex are not used (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Letters that some plans put among them all the same; each counts half a step behind its neighbour. */
const UNUSED_LETTERS: Readonly<Record<string, number>> = { f: 6.5, j: 10.5, w: 21.5, z: 23.5 };

/** The place of a letter among the points, from 1; no whole number for one that is not used, 0 for none. */
export function letterOrdinal(letter: string): number {
  return UNUSED_LETTERS[letter] ?? POINT_LETTERS.indexOf(letter) + 1;
}

export type LabelStyle = "part" | "capital" | "roman" | "decimal" | "letter";

/** The numbering label in front of a paragraph: "II.", "1.1.", "đ)", "Phần I". */
export interface Label {
  /** Without its closing sign: "II", "1.1", "đ". */
  readonly text: string;
  readonly style: LabelStyle;
  /** Ordinals by level: [2] for "II" and "b", [1, 1] for "1.1", [2, 1] for "II.1". */
  readonly ordinals: readonly number[];
  /** The sign that closes it: ".", ")", "/", "-", "()" for both brackets, or "". */
  readonly closing: string;
  /** Where the text after the label begins. */
  readonly end: number;
}

/** Without a closing sign only a title in capitals follows, or nothing: "Mục 2 Phần II …" is a sentence. */
const PART =
  /^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:thứ\s+|THỨ\s+)?([IVXLC]+|\d{1,2}|[A-Za-zÀ-ỹ]+))(?:\s?([.:]|[-–—](?=\s))(?:\s+|$)|\s+(?=\p{Lu}{2})|$)|^(Điều\s+(\d{1,2}))\s?([.:])\s+(?=\S)/u;
const COMPOUND = /^([IVXLC]{1,6}|[A-ZĐ])\.(\d{1,2}(?:\.\d{1,2}){0,2})([.)])\s*(?=\S)/u;
const ROMAN = /^([IVXLC]{1,6})\s?(\)|\.(?!\d)|[/–—-](?=\s|\p{Lu}{2}))\s*(?=\S)/u;
const CAPITAL = /^([A-ZĐ])(?:([.)/])\s+|\s?([–—-])\s+|([./])(?=\p{Lu}{2}))(?=\S)/u;
/** "15. 7. 2021" and "1/2" are none. */
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s(?=[-–—]\s\p{Lu}))?([.)]|\/(?=\s)|[-–—](?=\s\p{Lu})|)(?=\s|\p{Lu}|$)(?!\s\d{1,2}\.\s?\d{4}(?!\d))\s*/u;
const LETTER = /^([a-zđ])\s?([.)]|\/(?=\s)|-(?=\s\p{Lu}))\s*(?=\S)/u;
const BRACKETED = /^\((\d{1,2}|[a-zđ])\)\s?(?=[\p{Lu}\d“"])/u;
const MOST_PARTS = 30;
const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"];

/** The label at the start of `text`, or `undefined`. "20 phòng" and "2026." have none. */
export function parseLabel(text: string): Label | undefined {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return decimalLabel(text);
  if (first === "(") return bracketedLabel(text);
  if ((first >= "a" && first <= "z") || first === "đ") return letterLabel(text);
  if ((first < "A" || first > "Z") && first !== "Đ") return undefined;
  return partLabel(text) ?? compoundLabel(text) ?? romanLabel(text) ?? capitalLabel(text);
}

/** The bullet sign at the start of `text` with the blanks after it, or `undefined`. */
export function parseBullet(text: string): { sign: string; end: number } | undefined {
  const match = /^([-–—−•+*▪◦●○]|o(?=\s))\s*(?=\S)/u.exec(text);
  const sign = match?.[1];
  return match && sign !== undefined ? { sign, end: match[0].length } : undefined;
}

function partLabel(text: string): Label | undefined {
  const match = PART.exec(text);
  const [whole, ...groups] = match ?? [];
  const [label, ordinal, closing] = groups.filter((group) => group !== undefined);
  if (whole === undefined || label === undefined || ordinal === undefined) return undefined;
  const word = ORDINAL_WORDS.indexOf(ordinal.toLowerCase()) + 1;
  const value = word > 0 ? word : (capitalOrdinal(ordinal) ?? Number(ordinal));
  if (Number.isNaN(value)) return undefined;
  return {
    text: label,
    style: "part",
    ordinals: [value],
    closing: closing ?? "",
    end: whole.length,
  };
}

/** "II.1." repeats the label of the part that it stands in. */
function compoundLabel(text: string): Label | undefined {
  const [whole, first, rest, closing] = COMPOUND.exec(text) ?? [];
  if (whole === undefined || first === undefined || rest === undefined) return undefined;
  const ordinal = capitalOrdinal(first);
  if (ordinal === undefined) return undefined;
  return {
    text: `${first}.${rest}`,
    style: "decimal",
    ordinals: [ordinal, ...rest.split(".").map(Number)],
    closing: closing ?? "",
    end: whole.length,
  };
}

/** 2 for "II" and for "B", 3 for "C": no plan has a hundred parts. */
function capitalOrdinal(text: string): number | undefined {
  const roman = parseRoman(text);
  if (roman !== undefined && roman <= MOST_PARTS) return roman;
  const letter = /^[A-ZĐ]$/u.test(text) ? POINT_LETTERS.indexOf(text.toLowerCase()) + 1 : 0;
  return letter === 0 ? undefined : letter;
}

function romanLabel(text: string): Label | undefined {
  const [whole, label, closing] = ROMAN.exec(text) ?? [];
  const value = label === undefined ? undefined : parseRoman(label);
  if (whole === undefined || label === undefined || value === undefined || value > MOST_PARTS)
    return undefined;
  return {
    text: label,
    style: "roman",
    ordinals: [value],
    closing: closing ?? "",
    end: whole.length,
  };
}

function capitalLabel(text: string): Label | undefined {
  const [whole, label, ...signs] = CAPITAL.exec(text) ?? [];
  if (whole === undefined || label === undefined) return undefined;
  const ordinal = POINT_LETTERS.indexOf(label.toLowerCase()) + 1;
  if (ordinal === 0) return undefined;
  return {
    text: label,
    style: "capital",
    ordinals: [ordinal],
    closing: signs.find((sign) => sign !== undefined) ?? "",
    end: whole.length,
  };
}

function decimalLabel(text: string): Label | undefined {
  const [whole, label, closing] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || label === undefined || closing === undefined) return undefined;
  const ordinals = label.split(".").map(Number);
  if (closing === "" && ordinals.length === 1) return undefined;
  return { text: label, style: "decimal", ordinals, closing, end: whole.length };
}

function letterLabel(text: string): Label | undefined {
  const [whole, label, closing] = LETTER.exec(text) ?? [];
  if (whole === undefined || label === undefined) return undefined;
  const ordinal = letterOrdinal(label);
  if (ordinal === 0) return undefined;
  return {
    text: label,
    style: "letter",
    ordinals: [ordinal],
    closing: closing ?? "",
    end: whole.length,
  };
}

function bracketedLabel(text: string): Label | undefined {
  const [whole, label] = BRACKETED.exec(text) ?? [];
  if (whole === undefined || label === undefined) return undefined;
  const ordinal = /\d/u.test(label) ? Number(label) : letterOrdinal(label);
  if (ordinal === 0) return undefined;
  const style = /\d/u.test(label) ? "decimal" : "letter";
  return { text: label, style, ordinals: [ordinal], closing: "()", end: whole.length };
}

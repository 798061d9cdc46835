import { findDocumentNumbers, normalizeNumber, TYPE_OF_CODE } from "../text/document-numbers.js";
import { CAPITAL, LETTER, SMALL } from "../text/letters.js";

/** A document number as it is printed behind "Kế hoạch số", "Nghị định", "số". */
export interface PrintedNumber {
  readonly text: string;
  readonly number: string;
  /** The word for the kind of document in front of it, `undefined` behind a bare "số". */
  readonly type: string | undefined;
  readonly start: number;
}

const TYPES = [...new Set([...Object.values(TYPE_OF_CODE), "Văn bản", "Luật", "Pháp lệnh"])]
  .sort((one, other) => other.length - one.length)
  .map((type) => `[${type.charAt(0)}${type.charAt(0).toLowerCase()}]${type.slice(1)}`)
  .join("|");
const LEAD = `(?<=(?<![${LETTER}])(?:(${TYPES})\\s+(?:số\\s*:?\\s*)?|[Ss]ố\\s*:?\\s+))`;
/** Cheap to look for: what a number begins with, behind what may lead to it. */
const BEGINS = "(?=[\\dOlA-ZĐ])(?<=[\\s:ố])";
/** Codes in small letters, behind a sign only. */
const SMALL_CODE = `(?:nđ|nq|qđ|kh|ct|tt|kl|tb|bc|cp|ttg|ubnd|hđnd|tw|tu|đu)(?![${LETTER}])`;
/** "NQ", "TTg", "CTr", "BCĐTKNQ18", "2025", "2O25"; never the capital of a word. */
const CODE = `(?:\\d{4}(?=(?:QH|NĐ|NQ|QĐ|TT)(?![a-z]))|\\d{1,5}(?![${LETTER}])|\\d[\\dOl]{3}(?=[/-])|[${CAPITAL}][${CAPITAL}\\d&]{0,20}[${SMALL}]?[${CAPITAL}\\d]{0,20}(?![${LETTER}])|(?<=[/-])${SMALL_CODE})`;
/** A blank stands for a sign only between what can be nothing but a year, a code and an issuer. */
const LOST_SIGN = `(?<=/\\d{4}) (?=(?:NĐ|NQ|QĐ|TT|CT)-[${CAPITAL}])|(?<=/(?:NĐ|NQ|QĐ|CT|KH|TT)) (?=(?:CP|TTg|UBND|HĐND)(?![${LETTER}]))|(?<=số \\d{1,5}) (?=(?:NĐ|NQ|QĐ|CT|KH)-(?:CP|TTg|UBND|HĐND)(?![${LETTER}]))`;
const SEPARATOR = `(?:\\s?[/\\\\_]\\s?|[‐‑–—-]\\s?|\\.|${LOST_SIGN})`;
const KNOWN_CODES = Object.keys(TYPE_OF_CODE).join("|");
const ORDINAL = `(?:(?:${KNOWN_CODES})[-/])?(?:\\d{1,5}|(?=[Ol\\d]{1,4}/)[Ol]?\\d[\\dOl]{0,3})[a-zđ]?(?:\\.\\d{1,2})?`;
const NUMBER = `${ORDINAL}(?:(?:${SEPARATOR}){0,2}${CODE})+`;
const CODE_ALONE = new RegExp(`^(?:${KNOWN_CODES})(?:CP|TTg|UBND|HĐND|TW|TU)?$`, "u");
const PRINTED = new RegExp(`${BEGINS}${LEAD}${NUMBER}`, "gu");

/** What every number has, quick to look for: a figure beside a separator or a capital. */
const HAS_NUMBER = /\d\s?[/\\_.‐‑–—A-ZĐ-]|[A-ZĐ][/-]\d/u;

/** Numbers with a code behind the words that announce one, well-formed or not. */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap((match) => {
    const [words, type] = match;
    if (!hasCode(words, type)) return [];
    return [
      {
        text: words,
        number: normalizeNumber(words),
        type,
        start: match.index,
      },
    ];
  });
}

/** The number of a citation as the plan prints it, blanks included. */
export function printedNumberOf(citation: string): string | undefined {
  return findDocumentNumbers(citation)[0]?.text;
}

/** Issuer and unit of a letter, whose codes are too many to be known. */
const LETTER_BY_DASHES = /^\d{1,5}-\p{Lu}{2,}-\p{Lu}{2,}$/u;
const SMALL_CODES = new RegExp(`[/-]${SMALL_CODE}[/-]`, "u");

/** A slash with letters, or a known code: "Đề án 06", "tiêu chí 5S" and "quý 1/2026" have none. */
function hasCode(words: string, type: string | undefined): boolean {
  if (words.includes("/")) return /\p{Lu}/u.test(words) || SMALL_CODES.test(words);
  if (/^công văn$/iu.test(type ?? "") && LETTER_BY_DASHES.test(words)) return true;
  return (words.match(/[A-Za-zÀ-ỹ]+/gu) ?? []).some((code) => CODE_ALONE.test(code));
}

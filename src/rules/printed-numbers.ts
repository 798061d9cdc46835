import { findDocumentNumbers, normalizeNumber, TYPE_OF_CODE } from "../text/document-numbers.js";

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
const LEAD = `(?<!\\p{L})(?:(${TYPES})\\s+(?:số\\s*:?\\s*)?|[Ss]ố\\s*:?\\s+)`;
/** "NQ", "TTg", "CTr", "BCĐTKNQ18", "2025"; never the capital of a word. */
const CODE =
  "(?:\\d{1,5}(?!\\p{L})|\\p{Lu}[\\p{Lu}\\d&]{0,20}\\p{Ll}?[\\p{Lu}\\d]{0,20}(?!\\p{L}))";
const SEPARATOR = "(?:\\s?[/\\\\_]\\s?|[‐‑–—-]\\s?|\\.)";
const KNOWN_CODES = Object.keys(TYPE_OF_CODE).join("|");
const ORDINAL = `(?:(?:${KNOWN_CODES})-)?\\d{1,5}[a-zđ]?(?:\\.\\d{1,2})?`;
const NUMBER = `${ORDINAL}(?:(?:${SEPARATOR}){0,2}${CODE})+`;
const CODE_ALONE = new RegExp(`^(?:${KNOWN_CODES})(?:CP|TTg|UBND|HĐND|TW|TU)?$`, "u");
const PRINTED = new RegExp(`${LEAD}(${NUMBER})`, "gu");

/** What every number has, quick to look for: a figure beside a separator or a capital. */
const HAS_NUMBER = /\d\s?[/\\_.‐‑–—A-ZĐ-]|[A-ZĐ]-\d/u;

/** Numbers with a code behind the words that announce one, well-formed or not. */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap((match) => {
    const [whole, type, words] = match;
    if (words === undefined || !hasCode(words)) return [];
    return [
      {
        text: words,
        number: normalizeNumber(words),
        type,
        start: match.index + whole.length - words.length,
      },
    ];
  });
}

/** The number of a citation as the plan prints it, blanks included. */
export function printedNumberOf(citation: string): string | undefined {
  return findDocumentNumbers(citation)[0]?.text;
}

/** A slash with letters, or a known code: "Đề án 06", "tiêu chí 5S" and "quý 1/2026" have none. */
function hasCode(words: string): boolean {
  if (words.includes("/")) return /\p{Lu}/u.test(words);
  return (words.match(/\p{L}+/gu) ?? []).some((code) => CODE_ALONE.test(code));
}

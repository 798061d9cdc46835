import { DocumentError } from "../../document/errors.js";
import { tooMuchText } from "../document-bounds.js";

/** Lists and quotations in one another; no plan goes near it, and the parser slows with the square. */
const MOST_LEVELS = 100;
const MARKER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy;
/** A line of dashes or asterisks across the page is no list. */
const LONGEST_RULE = 1000;
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/u;
const INDENTED_ITEM = new RegExp(
  `^(?:\\t{${MOST_LEVELS},}|[ \\t]{${2 * MOST_LEVELS},})(?:>|[-*+]|\\d{1,9}[.)])[ \\t]`,
  "u",
);

/** Brackets and runs of signs that open and close, each of which the parser holds against the others. */
const SIGNS = /\*+|_+|~+|`+|[[\]]/gu;
/** A heading by its underline, each of which moves all that was parsed before. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
/** Sum of the squares of the signs in each paragraph: five thousand in one take a second. */
const MOST_SIGNS_SQUARED = 30_000_000;
/** Longer than any paragraph, in characters. */
const LONGEST_LINE = 1_200_000;
/** Lines, and signs that are looked at one by one, as the borders of cells are. */
const MOST_LINES = 20_000;
const SINGLE_SIGNS = /[<&\\|]/gu;
const MOST_SINGLE_SIGNS = 60_000;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/**
 * Checks that parsing takes bounded time.
 * @throws DocumentError `too-large` when lists or quotations are nested beyond reason, when very many
 * signs of emphasis and links stand in one paragraph, or when there are far more lines than in a plan
 */
export function refuseOverload(text: string): void {
  let lines = 0;
  let singles = 0;
  let squares = 0;
  let signs = 0;
  let underlines = 0;
  let inTable = false;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line.length > LONGEST_LINE) throw tooMuchText();
    if (isNestedTooDeep(line)) throw nestedTooDeep();
    if (line.trim() === "") {
      squares += signs ** 2;
      signs = 0;
      inTable = false;
      continue;
    }
    lines += 1;
    singles += line.match(SINGLE_SIGNS)?.length ?? 0;
    if (lines > MOST_LINES || singles > MOST_SINGLE_SIGNS) throw tooMuchText();
    if (UNDERLINE.test(line)) underlines += 1;
    inTable ||= line.includes("|") && DELIMITER_ROW.test(line.trim());
    const inLine = line.match(SIGNS)?.length ?? 0;
    if (inTable) squares += inLine ** 2;
    else signs += inLine;
  }
  if (squares + signs ** 2 + underlines ** 2 > MOST_SIGNS_SQUARED) throw tooManySigns();
}

function isNestedTooDeep(line: string): boolean {
  if (INDENTED_ITEM.test(line)) return true;
  MARKER.lastIndex = 0;
  let levels = 0;
  while (levels <= MOST_LEVELS && MARKER.test(line)) levels += 1;
  return levels > MOST_LEVELS && !(line.length <= LONGEST_RULE && RULE.test(line));
}

function nestedTooDeep(): DocumentError {
  return new DocumentError("too-large", {
    vi: `Tệp lồng danh sách hoặc trích dẫn quá ${MOST_LEVELS} cấp nên không được đọc. Hãy kiểm tra lại tệp, có thể tệp bị hỏng khi chuyển đổi.`,
    en: `Lists or quotations are nested more than ${MOST_LEVELS} deep, so the file was not read. Check whether a conversion damaged it.`,
  });
}

function tooManySigns(): DocumentError {
  return new DocumentError("too-large", {
    vi: "Một đoạn của tệp chứa quá nhiều dấu “[”, “*” hoặc “_” nên tệp không được đọc. Hãy kiểm tra lại tệp, có thể tệp bị hỏng khi chuyển đổi.",
    en: "A paragraph of the file contains too many “[”, “*” or “_”, so the file was not read. Check whether a conversion damaged it.",
  });
}

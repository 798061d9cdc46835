import { isFigure } from "./letter-codes.js";

/** Words for kinds of documents by the code that their numbers carry (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export const TYPE_OF_CODE: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  NĐ: "Nghị định",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  QC: "Quy chế",
  QyĐ: "Quy định",
  TC: "Thông cáo",
  TB: "Thông báo",
  HD: "Hướng dẫn",
  CTr: "Chương trình",
  CTHĐ: "Chương trình hành động",
  KH: "Kế hoạch",
  KL: "Kết luận",
  PA: "Phương án",
  ĐA: "Đề án",
  DA: "Dự án",
  BC: "Báo cáo",
  BB: "Biên bản",
  TTr: "Tờ trình",
  HĐ: "Hợp đồng",
  CĐ: "Công điện",
  CV: "Công văn",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
};

/** A document number in running text. */
export interface NumberMention {
  /** As printed, blanks and line breaks included. */
  readonly text: string;
  /** Without blanks, every dash a "-". */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Capitals that codes of documents are made of. */
const CAPITALS = "A-ZĂÂĐÊÔƠƯ";
const GROUP = "(?:QyĐ|[A-ZĐ]{2,}[a-zđ]?[A-ZĐ]*\\d{0,3}|[A-ZĐ](?=\\s?-))";
const DASH = "\\s?[-‐‑–—]\\s?";
/** A line's end may break the year of a number. */
const YEAR = "(?:(?:19|20)\\s?\\d\\s?\\d|\\d{4})";
const STATE = `\\d{1,5}[a-zđ]?(?:\\.\\d{1,2})?\\s?/\\s?(?:${YEAR}\\s?/\\s?)?${GROUP}(?:(?:${DASH}|&)${GROUP}){0,3}`;
/** Letters of units that are named by a figure: "1052/C06-TTDLDC", "411/PC06-Đ2". */
const FIGURED = `\\d{1,5}/[A-ZĐ]{1,2}\\d{2}-[A-ZĐ][A-ZĐ\\d]+`;
const PARTY = `\\d{1,5}${DASH}${GROUP}\\s?/\\s?${GROUP}(?:${DASH}${GROUP})?`;
/** What follows "số" and has a code in it is meant as a number, whatever its signs are. */
const MEANT = `(?<=(?:^|\\s)[Ss]ố\\s)(?=\\S*[${CAPITALS}]{2})\\d{1,5}[a-zđ]?(?:(?:[-‐–/.]|(?<=[-/](?:NQ|NĐ|QĐ|KH|CT|TT|KL|TB)) (?=(?:CP|TTg|UBND|HĐND|TU|TW)(?![A-Za-zÀ-ỹ])))(?:\\d{4}(?:[${CAPITALS}]{2,})?|[${CAPITALS}]{2,}[A-Za-zÀ-ỹ\\d&]*)){1,4}`;
const NUMBER = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d/.,:]|[A-Za-zÀ-ỹ\\d][-‐–])(?:(?:${PARTY}|${FIGURED}|${STATE})(?![A-Za-zÀ-ỹ\\d]|/[${CAPITALS}]|/\\d{4}|[-‐–][${CAPITALS}]|\\s(?:CP|TTg)(?![A-Za-zÀ-ỹ]))|${MEANT})`,
  "uy",
);
const NUMBER_WORD = /[Ssſ][Ốố]\s\d/u;

/** Numbers of state and Party documents and letters, well-formed or not, in NFC text. */
export function findDocumentNumbers(text: string): NumberMention[] {
  if (!text.includes("/") && !NUMBER_WORD.test(text)) return [];
  const found: NumberMention[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const match = isFigure(code) && !isFigure(before) ? numberAt(text, at) : undefined;
    if (match !== undefined) {
      found.push({
        text: match,
        number: normalizeNumber(match),
        start: at,
        end: at + match.length,
      });
      at += match.length - 1;
    }
    before = text.charCodeAt(at);
  }
  return found;
}

function numberAt(text: string, at: number): string | undefined {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0];
}

/** Whether a number breaks off at a line's end: "76/NQ-", "121-KL/", "số 150/20". */
export function endsInBrokenNumber(text: string): boolean {
  const word = text.slice(text.lastIndexOf(" ") + 1);
  return (
    /\d\/(?:[A-ZĂÂĐÊÔƠƯ\d.]*[-/])+$|^\d+-[A-ZĂÂĐÊÔƠƯ]+\/$/u.test(word) ||
    /\ssố\s\d+\/\d{0,3}$/u.test(text.slice(-16))
  );
}

/** "76/NQ- CP" and "76/NQ–CP" are 76/NQ-CP. */
export function normalizeNumber(number: string): string {
  return number.replace(/\s/gu, "").replace(/[‐‑–—]/gu, "-");
}

const PARTY_BODIES = `TW|TU|ĐU|HU|ĐH|ThU|ThĐU|BCĐ[${CAPITALS}]*|TGV|VPTW|BTCTW|BTGTW|BTGDVTW|BNCTW|UBKTTW|CQTT[${CAPITALS}]*|BTG[${CAPITALS}]*|BTC[${CAPITALS}]*|UBKT[${CAPITALS}]*|BDV[${CAPITALS}]*|VP[${CAPITALS}]*|ĐUK[${CAPITALS}]*|QU|BCS[${CAPITALS}]*|ĐĐ[${CAPITALS}]*|BTV[${CAPITALS}]*|HĐ[${CAPITALS}]*|TTHĐ[${CAPITALS}]*`;
const TYPES = Object.keys(TYPE_OF_CODE).join("|");
const WELL_FORMED = [
  `\\d{1,5}[a-km-pr-zđ]?/(?:${TYPES}|L|QH)-[${CAPITALS}][A-Za-zÀ-ỹ\\d&.-]*`,
  `\\d{1,5}(?:\\.\\d{1,2})?/\\d{4}/(?:NĐ-CP|NQ-CP|QĐ-[${CAPITALS}][A-Za-zÀ-ỹ-]*|TT-[${CAPITALS}]+|TTLT-[${CAPITALS}-]+|NQ-[${CAPITALS}]+|CT-[${CAPITALS}][A-Za-zÀ-ỹ-]*|PL-UBTVQH\\d{0,2}|QH\\d{2}|UBTVQH\\d{2}|NQ-UBTVQH\\d{2}|L-CTN)`,
  `\\d{1,5}/\\d{4}/NQLT-[${CAPITALS}][${CAPITALS}\\d-]+`,
  `\\d{1,5}/QH\\d{2}`,
  `\\d{1,5}/[A-ZĐ]{1,2}\\d{2}-[${CAPITALS}][${CAPITALS}\\d&]*`,
  `\\d{1,5}/[${CAPITALS}]{2,}[A-Za-zÀ-ỹ\\d&]*-[${CAPITALS}][A-Za-zÀ-ỹ\\d&-]*`,
  `\\d{1,5}-(?:${TYPES})/(?:${PARTY_BODIES})(?:-[A-Za-zÀ-ỹ]+)?`,
].map((form) => new RegExp(`^(?:${form})$`, "u"));

/** Whether a normalised number has one of the forms of state documents, letters or Party documents. */
export function isWellFormedNumber(number: string): boolean {
  return WELL_FORMED.some((form) => form.test(number));
}

/** The kind of document by the code in a normalised number: "76/NQ-CP" is a Nghị quyết. */
export function typeOfNumber(number: string): string | undefined {
  const codes = number.split(/[/-]/u).slice(1, 3);
  const code = codes.find((part) => TYPE_OF_CODE[part] !== undefined);
  return code === undefined ? undefined : TYPE_OF_CODE[code];
}

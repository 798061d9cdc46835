import { type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Sourced } from "../plan/plan.js";
import { isoDate } from "../text/dates.js";
import { normalizeNumber } from "../text/document-numbers.js";
import { fold, isUpperCase, tidy } from "../text/fold.js";

/** A narrow column breaks the motto into lines. */
const MOTTO =
  /C[ỘÔ]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/giu;
const MOTTO_START = /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|ĐẢNG CỘNG SẢN/iu;
/** "Số: 12/KH-SNV", and "Số 12-KH/TU" as the Party writes it. */
const NUMBER =
  /[Ss]ố\s?:?\s?([\d.…_\s]{0,40}?)\s?(?:\/\s?([A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ỹ\d&]*(?:\s?[-–]\s?[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ỹ\d&]*)+)|[-–]\s?([A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ỹ\d]*\s?\/\s?[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ỹ\d]*(?:-[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ỹ\d]*)?))/u;
const NUMBER_LINE = new RegExp(`^(?:Số\\s?:|${NUMBER.source})`, "u");
const DATE =
  /(?:(\p{Lu}[A-Za-zÀ-ỹ. -]{0,60}?),\s*)?([Nn]gày\s*([\d.…_]*)\s*(?:tháng|[/-])\s*([\d.…_]*)\s*(?:năm|[/-])\s*(20\d\d|[\d.…_]*))/u;
const PLACE_AND_DATE = /^\p{Lu}[A-Za-zÀ-ỹ. -]{0,60}, [Nn]gày[\s\d.…_]*tháng[\s\d.…_]*năm/u;
const AGENCY_NOUN =
  /^(?:SỞ|BAN|VĂN PHÒNG|UBND|ỦY BAN|UỶ BAN|TỔNG CỤC|CỤC|CHI CỤC|VỤ|THANH TRA|TRUNG TÂM|PHÒNG|BỘ|HỘI ĐỒNG|HĐND|HỘI|ĐOÀN|LIÊN ĐOÀN|TỈNH (?:ỦY|UỶ)|(?:THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|ĐẢNG (?:ỦY|UỶ|BỘ)|CHI BỘ|CÔNG AN|BỘ CHỈ HUY|TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|BẢO HIỂM|KHO BẠC|THUẾ|HẢI QUAN|NGÂN HÀNG|BỆNH VIỆN|VIỆN|TÒA ÁN|TOÀ ÁN|LIÊN MINH|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|THƯ VIỆN|BẢO TÀNG|ĐÀI|TRẠM)(?=\s|$)/u;
/** What no name ends with. */
const OPEN_END = /(?:\s(?:VÀ|CỦA|CÁC|TẠI|THUỘC)|[,-])$/u;
/** The line drawn or the star put below a name. */
const RULE = /(?:^|\s)(?:[-–_]{2,}|\*+)(?=\s|$)/gu;
const ASIDE = /^(?:DỰ THẢO|DU THAO|HỎA TỐC|KHẨN|MẬT|TUYỆT MẬT|TỐI MẬT|[-*_\s]+)/u;

/** Whether the line can only stand in a letterhead: the motto, the number, the place and date. */
export function isLetterheadLine(text: string): boolean {
  return MOTTO_START.test(text) || NUMBER_LINE.test(text) || PLACE_AND_DATE.test(text);
}

/** The number line of a letterhead or of an appendix; its value lacks when the ordinal is blank. */
export interface PrintedNumber {
  readonly number: Sourced<string | undefined>;
  readonly symbol: Sourced<string>;
}

/** The names of agencies above the number, the issuing one last. */
export function readAgencies(lines: readonly Paragraph[]): Sourced<string>[] {
  const agencies: Sourced<string>[] = [];
  const texts = withoutMotto(lines);
  for (const [index, line] of lines.entries()) {
    const printed = (texts[index] ?? "").replace(NUMBER, " ").replace(DATE, " ");
    const text = tidy(printed.replace(RULE, " "));
    if (text === "" || text.length > 120 || !isUpperCase(text) || ASIDE.test(text)) continue;
    if (/^ke hoach\b/.test(fold(text))) break;
    for (const name of text.split(/\s[-–]\s(?=(?:SỞ|BAN|PHÒNG|CHI CỤC|TRUNG TÂM)\s)/u)) {
      addAgency(agencies, name, line);
    }
  }
  return agencies;
}

/** Adds a name, or what goes on with the last. */
function addAgency(agencies: Sourced<string>[], name: string, line: Paragraph): void {
  const last = agencies.at(-1);
  if (last && (!AGENCY_NOUN.test(name) || isBroken(last.value, agencies.length))) {
    agencies[agencies.length - 1] = { ...last, value: `${last.value} ${name}` };
  } else if (AGENCY_NOUN.test(name)) {
    agencies.push({ value: name, quote: name, location: toLocation(placeAt(line, 0), null) });
  }
}

/** Whether a name goes on in the next line although that begins like a name of its own. */
function isBroken(name: string, agencies: number): boolean {
  if (OPEN_END.test(name)) return true;
  return agencies === 1 && /^(?:VĂN PHÒNG|BAN|PHÒNG)$/u.test(name);
}

export function readNumber(lines: readonly Paragraph[]): PrintedNumber | undefined {
  for (const line of lines) {
    const match = NUMBER.exec(line.text);
    if (!match) continue;
    const location = toLocation(placeAt(line, match.index), null);
    const digits = (match[1] ?? "").replace(/\D/gu, "");
    const ordinal = digits === "" ? undefined : digits;
    const symbol = normalizeNumber(match[2] ?? match[3] ?? "");
    const sign = match[2] === undefined ? "-" : "/";
    const value = ordinal === undefined ? undefined : `${ordinal}${sign}${symbol}`;
    return {
      number: { value, quote: match[0], location },
      symbol: { value: symbol, quote: match[0], location },
    };
  }
  return undefined;
}

/** The place and date of issue; the date's value lacks when its day or month is blank. */
export function readPlaceAndDate(
  lines: readonly Paragraph[],
): { date: Sourced<string | undefined>; place: Sourced<string> | undefined } | undefined {
  const texts = withoutMotto(lines);
  for (const [index, line] of lines.entries()) {
    const match = DATE.exec((texts[index] ?? "").replace(NUMBER, blank));
    const [, place, words, day, month, year] = match ?? [];
    if (!match || words === undefined) continue;
    const location = toLocation(placeAt(line, match.index), null);
    const value = isoDate(Number(year || Number.NaN), Number(month || 0), Number(day || 0));
    const quote = words.trim();
    return {
      date: { value: year === "" ? undefined : value, quote, location },
      place: place === undefined ? undefined : { value: place.trim(), quote: match[0], location },
    };
  }
  return undefined;
}

/** Whether any line is one that only letterheads have. */
export function hasLetterhead(lines: readonly Paragraph[]): boolean {
  return lines.some((line) => MOTTO_START.test(line.text) || NUMBER.test(line.text));
}

/** The texts of the lines with blanks in place of the motto. */
function withoutMotto(lines: readonly Paragraph[]): string[] {
  const text = lines.map((line) => line.text).join("\n");
  return text.replace(MOTTO, blank).split("\n");
}

/** Blanks in place of the words, so that offsets and lines stay. */
function blank(words: string): string {
  return words.replace(/[^\n]/gu, " ");
}

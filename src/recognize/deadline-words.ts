import { findDates } from "../text/dates.js";
import { findDocumentNumbers } from "../text/document-numbers.js";
import { canonical } from "../text/fold.js";

const MONTH_NAMES = [
  "giêng|một",
  "hai",
  "ba",
  "tư|bốn",
  "năm(?=\\s+năm)",
  "sáu",
  "bảy|bẩy",
  "tám",
  "chín",
  "mười(?!\\s+(?:một|hai))",
  "mười một",
  "mười hai|chạp",
].map((names) => new RegExp(`tháng\\s+(?:${names})(?![A-Za-zÀ-ỹ])`, "gu"));
const COUNTS: Readonly<Record<string, string>> = { ba: "3", sáu: "6", chín: "9" };
const BEFORE_NUMBER =
  /(?:\s|^|\()(?:theo\s+)?(?:kế hoạch|quyết định|nghị quyết|nghị định|công văn|văn bản|thông báo|chỉ thị|kết luận|chương trình|thông tư|đề án|hướng dẫn|công điện|tờ trình)?\s*(?:số\s*)?$/iu;

const END = /[.;,]+$/u;
/** "Quí", "quy" and the like. */
const QUARTER_SPELT = /q(?:úy|u[ií]|u[yỳỷỹ])(?![A-Za-zÀ-ỹ])/gu;
const QUARTER_CUT = /(?<![A-Za-zÀ-ỹ])q\s?\.?\s?(?=(?:0?[1-4]|i{1,3}|iv)(?![A-Za-zÀ-ỹ\d]))/gu;
const MONTH_CUT = /(?<![A-Za-zÀ-ỹ])t\s?\.?\s?(?=\d{1,2}(?!\d))/gu;
const HOUR =
  /(?<![\d,.])(?:trước\s+)?\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?(?:\s?phút)?,?\s+(?=(?:ngày|\d))/gu;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])\s?[/-]\s?(20\d\d)$/u;
const FIGURE = /\d/u;
const COUNTED_MONTHS = /(?<![A-Za-zÀ-ỹ])(ba|sáu|chín)(?=\s+tháng)/gu;
const NAMED_MONTH = /tháng\s+\p{L}/u;

/**
 * The words of a deadline made alike: lower case, old tone placement, "quí", "Q.", "T9" and months in
 * words written out, the hour of a day and documents that are cited left out.
 */
export function deadlineWords(printed: string): string {
  const words = writtenOut(canonical(withoutDocuments(printed.normalize("NFKC"))).replace(END, ""));
  if (!words.includes("tháng")) return words.trim();
  const counted = words.replace(COUNTED_MONTHS, (word) => COUNTS[word] ?? word);
  if (!NAMED_MONTH.test(counted)) return counted.trim();
  return MONTH_NAMES.reduceRight(
    (text, name, index) => text.replace(name, `tháng ${index + 1}`),
    counted,
  ).trim();
}

/** Quarters and months that are cut to a letter written out, and the hour of a day left out. */
function writtenOut(words: string): string {
  const quarters = words.includes("q")
    ? words.replace(QUARTER_SPELT, "quý").replace(QUARTER_CUT, "quý ")
    : words;
  if (!FIGURE.test(quarters)) return quarters;
  return quarters
    .replace(MONTH_CUT, "tháng ")
    .replace(HOUR, hour)
    .replace(MONTH_AND_YEAR, "tháng $1/$2");
}

/** "Trước 17h00 ngày 20/6" keeps its "trước". */
function hour(words: string): string {
  return words.startsWith("trước") ? "trước " : "";
}

/** A document that a deadline refers to has a number and a date that are none of its own. */
function withoutDocuments(text: string): string {
  let left = text;
  for (const { start, end } of findDocumentNumbers(text).toReversed()) {
    const lead = BEFORE_NUMBER.exec(left.slice(0, start))?.[0] ?? "";
    left = `${left.slice(0, start - lead.length)} ${withoutDate(left.slice(end))}`;
  }
  return left;
}

function withoutDate(rest: string): string {
  const lead = /^\s*,?\s*ngày\s+/iu.exec(rest)?.[0];
  if (lead === undefined) return rest;
  const date = findDates(rest.slice(lead.length)).find(({ start }) => start === 0);
  return date === undefined ? rest : rest.slice(lead.length + date.end);
}

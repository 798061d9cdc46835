import type { Passage, ReformArea, Target } from "../plan/plan.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import type { Stretch } from "../text/sentences.js";
import type { IndicatorMatcher } from "./indicator-match.js";

/** Where a passage stands, as far as targets care. */
export interface TargetContext {
  readonly passage: Passage;
  readonly area: ReformArea | null;
  readonly in: Target["in"];
  readonly planYear: number | undefined;
  /** Whether the passage stands in a section that sets goals. */
  readonly amongGoals: boolean;
}

/** One sentence of a passage with what is known of it. */
export interface Statement {
  readonly context: TargetContext;
  readonly sentence: Stretch;
  /** The sentence in canonical letters. */
  readonly words: string;
  readonly matcher: IndicatorMatcher;
}

/** Units of indicators that a rate serves. */
export const RATE_UNITS: ReadonlySet<string> = new Set(["%", "điểm"]);
const ITEM_LABEL =
  /^(?:Mục tiêu|Nhiệm vụ|Hoạt động|Chỉ tiêu|Sản phẩm)\s*\d+(?:\.\d+)*\s*[:.-]\s*/iu;
const CONDITIONAL = /nếu có|nếu phát sinh|nếu đủ điều kiện|khi đủ điều kiện/u;
const EXCEPT =
  "(?:ngoại trừ|(?<!(?:bị|khấu|loại|bù)\\s)trừ(?!\\sđiểm)|không (?:bao gồm|kể|tính))\\s+(?!khi\\s)";
const EXCEPTION_IN_BRACKETS = new RegExp(`\\((${EXCEPT}[^()]{3,160})\\)`, "iu");
const EXCEPTION = new RegExp(
  `(?<![A-Za-zÀ-ỹ])${EXCEPT}(?:[^;.()]{3,100}?bí mật(?: nhà nước)?|[^,;.()]{3,120})`,
  "iu",
);
const MILESTONES = [
  /(?:đến hết|trước|đến|chậm nhất)\s+(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d\d/u,
  /(?:đến hết |cuối )?(?:giai đoạn|nhiệm kỳ)\s+20\d\d\s*-\s*20\d\d/u,
  /(?:đến hết|đến cuối|trước|đến|hết|cuối)\s+(?:hết\s+|cuối\s+)?năm\s+20\d\d/u,
  /(?:đến hết|trước|đến|chậm nhất|trước hết)\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/20\d\d)?/u,
  /(?:đến hết |trong |trước |đến |hết |cuối |đầu )?(?:quý\s+[ivx1-4]+|tháng\s+\d{1,2})(?:\s*\/\s*|\s+năm\s+)20\d\d/u,
  /(?:đến hết|trước|hết)\s+(?:quý\s+[ivx1-4]+|tháng\s+\d{1,2})(?![A-Za-zÀ-ỹ\d])/u,
  /(?<![A-Za-zÀ-ỹ])cả năm(?![A-Za-zÀ-ỹ]| 20\d\d)/u,
];

/** What every target says of its words from `start` to `end` of the sentence. */
export function targetFrame(
  statement: Statement,
  start: number,
  end: number,
): Pick<Target, "text" | "quote" | "period" | "conditional" | "exception" | "in" | "location"> {
  const { context, sentence, words } = statement;
  const text = sentence.text.slice(start, tailStart(sentence.text, start, end));
  const own = start === 0 ? text.slice(leadOf(text)) : text;
  return {
    text: own,
    quote: sentence.text.slice(parseBullet(sentence.text)?.end ?? 0),
    period: periodWithin(statement, start, end),
    conditional: CONDITIONAL.test(words.slice(start, end)),
    exception: exceptionIn(text, words.slice(start, end)),
    in: context.in,
    location: context.passage.locate(sentence.start + start),
  };
}

/** The period of the words from `start` to `end` of a sentence, else that of the head of the sentence. */
export function periodWithin(
  { context: { planYear }, sentence: { text }, words }: Statement,
  start: number,
  end: number,
): string | null {
  const to = tailStart(text, start, end);
  return (
    periodOf(text.slice(start, to), words.slice(start, to), planYear) ??
    headPeriod(text, words, start, planYear)
  );
}

/** Where the blanks and signs begin that the words from `start` to `end` of a text close with. */
function tailStart(text: string, start: number, end: number): number {
  let at = Math.min(end, text.length);
  while (at > start && isTail(text.charAt(at - 1))) at -= 1;
  return at;
}

function isTail(letter: string): boolean {
  return letter === "," || letter === ";" || letter.trim() === "";
}

/** What a clause leaves out, `words` being the same in canonical letters. */
function exceptionIn(text: string, words: string): string | null {
  if (!words.includes("trừ") && !words.includes("không ")) return null;
  return (EXCEPTION_IN_BRACKETS.exec(text)?.[1] ?? EXCEPTION.exec(text)?.[0])?.trim() ?? null;
}

/** Length of the bullet, numbering label or "Mục tiêu 1:" in front of an item. */
export function leadOf(text: string): number {
  const blank = text.length - text.trimStart().length;
  const rest = text.slice(blank);
  const lead =
    parseBullet(rest)?.end ?? parseLabel(rest)?.end ?? ITEM_LABEL.exec(rest)?.[0].length ?? 0;
  return blank + lead;
}

/** Letters of a head such as "Phấn đấu trong năm 2026". */
const SHORT_HEAD = 40;
const HEAD_END = /[,:;]|\d+(?:[.,]\d+)?\s*%/u;

/** "Đến hết năm 2030, … 5% …, 8% …": a period at the head of a sentence holds for its whole list. */
function headPeriod(
  sentence: string,
  words: string,
  start: number,
  planYear: number | undefined,
): string | null {
  if (start === 0) return null;
  const lead = leadOf(sentence);
  const head = sentence.slice(lead, start);
  const found = head.search(HEAD_END);
  if (found < 0 && head.length > SHORT_HEAD) return null;
  const end = found < 0 ? start : lead + found;
  return periodOf(sentence.slice(lead, end), words.slice(lead, end), planYear);
}

/**
 * The year, deadline or milestone of a commitment as printed; a bare "năm 2026" is "2026". `canonical` is
 * the text in canonical letters.
 */
function periodOf(text: string, canonical: string, planYear: number | undefined): string | null {
  if (!NAMES_TIME.test(canonical)) return null;
  const words = withoutYearsMended(canonical, planYear).replace(COMPARED, (compared) =>
    " ".repeat(compared.length),
  );
  for (const milestone of MILESTONES) {
    const found = milestone.exec(words);
    if (found) return text.slice(found.index, found.index + found[0].length);
  }
  return YEAR.exec(words)?.[1] ?? null;
}

/** Every period is of a year, has a day and a month, or names a quarter, a month or the whole year. */
const NAMES_TIME = /20\d\d|\d\/|quý|tháng|cả năm/u;
const COMPARED = /so với[^,;.]*|\((?:năm )?20\d\d\s*(?:là|đạt|:)[^()]*\)?/gu;
const YEAR = /(?<!đến )năm\s+(20\d\d)(?!\s*-)/u;

/** Letters in front of a year that say what it is the year of. */
const REACH = 200;
const FAULT =
  "(?:tồn tại|hạn chế|thiếu sót|khuyết điểm|sai sót|sai phạm|vi phạm|tiêu chí|(?:mất|trừ) điểm|kiến nghị|kết luận|vấn đề|nội dung|vướng mắc|khó khăn|tồn đọng)(?![A-Za-zÀ-ỹ])";
const MEND =
  "(?:khắc phục|xử lý|chấn chỉnh|giải quyết|thực hiện|trả lời|tháo gỡ|cải thiện|bổ sung|hoàn thiện)";
/** What stands before the year of a fault: "tiêu chí bị mất điểm của", "khắc phục tồn tại", "kế thừa kết quả". */
const MENDED = [
  new RegExp(`(?:${FAULT}|kết quả|điểm số)[^,;.]*\\scủa\\s*$`, "u"),
  new RegExp(
    `${MEND}\\s(?:[^;.]*\\s)?${FAULT}[^,;.]*(?<!\\s(?:trong|đến|hết|cuối|trước)\\s*)$`,
    "u",
  ),
  /(?:kết quả (?!giải quyết|thủ tục|tthc)|(?:qua|sau) (?:kiểm tra|thanh tra|kiểm toán|khảo sát|đánh giá)|(?:được|bị|đã) (?:\S+\s){0,6}?(?:chỉ ra|nêu|phát hiện|kết luận|công bố)|tại (?:hội nghị|cuộc|buổi)|(?:còn |chuyển )?tồn(?: đọng| lại)? từ|chuyển từ)(?:[^,;.]*\s)?$/u,
];

/** "Khắc phục tồn tại được chỉ ra năm 2025": the year of what is mended is not that of the mending. */
function withoutYearsMended(words: string, planYear: number | undefined): string {
  if (planYear === undefined) return words;
  return words.replace(/năm\s+(20\d\d)/gu, (printed, year: string, at: number) => {
    const before = words.slice(Math.max(0, at - REACH), at);
    const mended = Number(year) < planYear && MENDED.some((pattern) => pattern.test(before));
    return mended ? " ".repeat(printed.length) : printed;
  });
}

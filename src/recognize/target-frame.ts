import type { Passage, ReformArea, Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
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
  { context, sentence }: Statement,
  start: number,
  end: number,
): Pick<Target, "text" | "quote" | "period" | "conditional" | "exception" | "in" | "location"> {
  const text = sentence.text.slice(start, end).replace(/[\s,;]+$/u, "");
  const own = start === 0 ? text.slice(leadOf(text)) : text;
  return {
    text: own,
    quote: sentence.text.slice(parseBullet(sentence.text)?.end ?? 0),
    period: periodOf(text, context.planYear) ?? headPeriod(sentence.text, start, context.planYear),
    conditional: CONDITIONAL.test(canonical(sentence.text.slice(start, end))),
    exception: (EXCEPTION_IN_BRACKETS.exec(text)?.[1] ?? EXCEPTION.exec(text)?.[0])?.trim() ?? null,
    in: context.in,
    location: context.passage.locate(sentence.start + start),
  };
}

/** Length of the bullet, numbering label or "Mục tiêu 1:" in front of an item. */
export function leadOf(text: string): number {
  const blank = /^\s*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  const lead =
    parseBullet(rest)?.end ?? parseLabel(rest)?.end ?? ITEM_LABEL.exec(rest)?.[0].length ?? 0;
  return blank + lead;
}

/** Letters of a head such as "Phấn đấu trong năm 2026". */
const SHORT_HEAD = 40;

/** "Đến hết năm 2030, … 5% …, 8% …": a period at the head of a sentence holds for its whole list. */
function headPeriod(sentence: string, start: number, planYear: number | undefined): string | null {
  const head = sentence.slice(leadOf(sentence), start);
  const end = head.search(/[,:;]|\d+(?:[.,]\d+)?\s*%/u);
  if (end < 0) return head.length <= SHORT_HEAD ? periodOf(head, planYear) : null;
  return periodOf(head.slice(0, end), planYear);
}

/** The year, deadline or milestone of a commitment as printed; a bare "năm 2026" is "2026". */
function periodOf(text: string, planYear: number | undefined): string | null {
  const words = withoutYearsMended(canonical(text), planYear).replace(
    /so với[^,;.]*|\((?:năm )?20\d\d\s*(?:là|đạt|:)[^()]*\)?/gu,
    (compared) => " ".repeat(compared.length),
  );
  const found = MILESTONES.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (found) return text.slice(found.index, found.index + found[0].length);
  return /(?<!đến )năm\s+(20\d\d)(?!\s*-)/u.exec(words)?.[1] ?? null;
}

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

import type { Comparator } from "../plan/plan.js";
import { parseNumber } from "../text/numbers.js";

/** A figure in a sentence that may be a commitment. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly change: "reduce" | "increase" | null;
  /** Whether what is measured stands before the figure ("Tỷ lệ … đạt 100%"). */
  readonly objectBefore: boolean;
  /** Goes on with a list: "giảm 5% …, 10% …". */
  readonly listed: boolean;
  /** A number of things with a bound of its own: "ít nhất 02 lớp". */
  readonly counted: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly counted: boolean;
}

const NUMBER = "\\d{1,3}(?:[.,]\\d{1,2})?";
const PERCENT = new RegExp(
  `(?<![\\d.,/])(?:(${NUMBER})\\s*%?\\s*(?:-|đến|tới)\\s*)?(${NUMBER})\\s*(?:\\([A-Za-zÀ-ỹ\\s]{2,40}\\)\\s*)?(?:%|phần trăm)`,
  "gu",
);
const FRACTION =
  /(?<![\d.,/]|(?:thứ|hạng)\s)0?([1-9])\/(0?[2-9]|[1-9]\d)\s+(?=(?:tổng )?số\s|phòng|đơn vị|cơ quan|sở|xã|ban|(?<=(?:giảm|rút ngắn)\s(?:[A-Za-zÀ-ỹ]+\s){0,3}\S+\s)(?:thời gian|chi phí|so với))/gu;
const FRACTION_WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:(một|hai|ba)\sphần\s(hai|ba|tư|bốn|năm|mười)|một\snửa)\s+(?=(?:tổng )?số\s|phòng|đơn vị|cơ quan|sở|xã|ban)/gu;
const WORD_VALUES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  mười: 10,
};
const COUNT =
  /(?<![\d.,/])(?:(\d{1,2})\s*(?:-|đến)\s*)?(\d{1,3}(?:,\d{1,2})?)(?:\/100)?\s*(điểm|bậc|hạng|lần|cuộc|hội nghị)(?![A-Za-zÀ-ỹ])/gu;
/**
 * Things that plans promise a number of, told from mere counts by the bound in front; spans of time and
 * sums of money are none.
 */
const BOUNDED_COUNT =
  /(?<=(?:tối thiểu|ít nhất|không ít hơn|không quá|tối đa|không vượt quá)\s(?:là\s|có\s|được\s)?)(\d{1,3})\s+(?!(?:ngày|giờ|phút|tháng|năm|tuần|quý|ngàn|nghìn|triệu|tỷ|đồng|trang|chữ|mb|kb|gb|dpi|m2|phó|điểm|bậc|hạng|lần|hội nghị|cuộc họp)(?![A-Za-zÀ-ỹ]))((?:sáng kiến|mô hình|trường hợp|tin, bài|tin bài|thành viên|đơn vị|giải pháp|thủ tục|hồ sơ|bài viết|cán bộ|công chức|doanh nghiệp)|[A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])/gu;
const BEST = "(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu cả nước|đầu tỉnh)";
const RANK = new RegExp(
  `(?:nhóm|tốp|top|thuộc|trong|trong số)\\s*(\\d{1,2})(?![\\d/.,%])(?=[^;.]{0,60}?${BEST})|(?:thứ hạng|xếp thứ|vị trí thứ|đứng thứ|xếp hạng|(?:nhóm|tốp|top))\\s*(\\d{1,2})(?![\\d%]|[/.,]\\d)`,
  "gu",
);

const AT_LEAST =
  /(?:≥|>=|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn)(?:\s[A-Za-zÀ-ỹ]+){0,3}\s*$/u;
const FROM = /(?<![A-Za-zÀ-ỹ])từ(?:\s[A-Za-zÀ-ỹ]+){0,1}\s*$/u;
const MORE = /(?<![A-Za-zÀ-ỹ])(?:trên|hơn|vượt|vượt mức|cao hơn|lớn hơn)\s*$/u;
const AT_MOST =
  /(?:≤|<=|không quá|tối đa|vượt quá|không vượt|không cao hơn|không hơn)(?:\s[A-Za-zÀ-ỹ]+){0,2}\s*$/u;
const LESS = /(?<![A-Za-zÀ-ỹ])(?:dưới|thấp hơn|ít hơn|nhỏ hơn)\s*$/u;
const REACHES =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|là|bằng|còn|lên|ở mức|mức|đến|chiếm)(?:\s(?:tỷ lệ|mức|từ|trên|tối thiểu|ít nhất|hơn|dưới|không dưới|không thấp hơn|không quá|tối đa))*\s*$/u;
/** "Mức độ hài lòng … không thấp hơn 95%": the measure stands first, with no verb between. */
const MEASURE_FIRST =
  /^[\s\-+*]*(?:phấn đấu\s|bảo đảm\s|đảm bảo\s)?(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|tiến độ)\s[^;%]*$/u;
const REDUCES =
  /(?<![A-Za-zÀ-ỹ])(?:cắt giảm|giảm|rút ngắn|tinh giản|tiết giảm|tiết kiệm)(?![A-Za-zÀ-ỹ])/u;
const INCREASES = /(?<![A-Za-zÀ-ỹ])tăng(?![A-Za-zÀ-ỹ]| cường)/u;
const COORDINATED = /(?:,|\svà|\shoặc)\s*$/u;
/** A sentence with more figures is a list of data; the richest of the real plans has nine. */
const MAX_FIGURES = 40;
const OWN_CLAUSE = /(?<![A-Za-zÀ-ỹ])(?:đạt|phải|có)(?![A-Za-zÀ-ỹ])/u;
/** Who bounds the first member of a list from below does not mean "at least 100%". */
const WHOLE = 100;

/**
 * The figures of one sentence in canonical letters, with their comparators. A comparator or a verb of change that governs
 * a list holds for all its members ("giảm 5% …, 10% …").
 */
export function readQuantities(words: string): Quantity[] {
  const found = tokens(words);
  if (found.length > MAX_FIGURES) return [];
  const quantities: Quantity[] = [];
  for (const token of found) {
    const previous = quantities.at(-1);
    const from = clauseStart(words, token.start, previous?.end ?? 0);
    const before = words.slice(from, token.start);
    const own = ownComparator(before, words.slice(token.end), token);
    const between = previous ? words.slice(previous.end, token.start) : "";
    const inherits =
      previous !== undefined && COORDINATED.test(between) && !OWN_CLAUSE.test(between);
    quantities.push({
      ...token,
      comparator: own ?? (inherits && token.value !== WHOLE ? previous.comparator : "="),
      change: changeOf(before) ?? (inherits ? previous.change : null),
      objectBefore: REACHES.test(before) || MEASURE_FIRST.test(before),
      listed: inherits,
      counted: token.counted,
    });
  }
  return quantities;
}

/** "Từ 90% lên 100%": where something stood before is no figure of its own. */
const BASELINE =
  /(?<![A-Za-zÀ-ỹ])từ\s+\d{1,3}(?:[.,]\d{1,2})?\s*%?\s+(?=(?:tăng )?(?:lên|xuống)\s)/gu;

function tokens(sentence: string): Token[] {
  const words = sentence.replace(BASELINE, (found) => " ".repeat(found.length));
  if (!/\d|phần|nửa/u.test(words)) return [];
  const found = [
    ...[...words.matchAll(PERCENT)].flatMap((match) => rangeToken(match, "%")),
    ...[...words.matchAll(FRACTION)].map((match) =>
      token(match, share(Number(match[1]), Number(match[2])), "%"),
    ),
    ...[...words.matchAll(FRACTION_WORDS)].map((match) =>
      token(match, share(WORD_VALUES[match[1] ?? "một"], WORD_VALUES[match[2] ?? "hai"]), "%"),
    ),
    ...[...words.matchAll(COUNT)].flatMap((match) => rangeToken(match, match[3] ?? "")),
    ...[...words.matchAll(BOUNDED_COUNT)].map((match) => ({
      ...token(match, Number(match[1]), match[2] ?? ""),
      counted: true,
    })),
    ...[...words.matchAll(RANK)].map((match) => token(match, Number(match[1] ?? match[2]), "hạng")),
  ];
  const sorted = found.sort((a, b) => a.start - b.start || Number(b.counted) - Number(a.counted));
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

function rangeToken(match: RegExpExecArray, unit: string): Token[] {
  const low = match[1] === undefined ? undefined : parseNumber(match[1]);
  const high = parseNumber(match[2] ?? "");
  if (high === undefined) return [];
  const range = low !== undefined && low < high;
  return [{ ...token(match, range ? low : high, unit), valueMax: range ? high : null }];
}

function token(match: RegExpExecArray, value: number, unit: string): Token {
  const end = match.index + match[0].length;
  return { start: match.index, end, value, valueMax: null, unit, counted: false };
}

/** A part of a whole in percent, to two decimals. */
function share(part = 1, whole = 1): number {
  return Math.round((part / whole) * 10_000) / 100;
}

function clauseStart(words: string, end: number, from: number): number {
  return Math.max(from, words.lastIndexOf(";", end - 1) + 1);
}

function ownComparator(before: string, after: string, token: Token): Comparator | undefined {
  const near = before.slice(
    Math.max(0, Math.max(before.lastIndexOf(","), before.lastIndexOf("("))),
  );
  if (token.unit === "hạng") return "<=";
  if (/^\s*(?:[A-Za-zÀ-ỹ]+\s){0,1}trở lên/u.test(after)) return ">=";
  if (/^\s*trở xuống/u.test(after)) return "<=";
  if (token.valueMax !== null) return ">=";
  if (AT_LEAST.test(near)) return ">=";
  if (AT_MOST.test(near)) return "<=";
  if (MORE.test(near)) return ">";
  if (LESS.test(near)) return "<";
  if (FROM.test(near) && /^[^;.%]{0,100}?trở lên/u.test(after)) return ">=";
  return undefined;
}

function changeOf(before: string): "reduce" | "increase" | null {
  if (REDUCES.test(before)) return "reduce";
  return INCREASES.test(before) ? "increase" : null;
}

import type { Comparator } from "../plan/plan.js";
import { firstMatches } from "../text/first-matches.js";
import { parseNumber } from "../text/numbers.js";
import { readCountedThings } from "./counted-things.js";
import { readShares, restates } from "./fractions.js";

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
const COUNT =
  /(?<![\d.,/])(?:(\d{1,2})\s*(?:-|đến)\s*)?(\d{1,3}(?:,\d{1,2})?)(?:\/100)?\s*(điểm|bậc|hạng|lần|cuộc|hội nghị)(?![A-Za-zÀ-ỹ])/gu;
const DIGIT = /\d/u;
const SPELLED_SHARE = /\sphần\s|\snửa/u;
/** What every other figure has that is told without "%": its unit, its bound, the words of a share or a rank. */
const TELLS_FIGURE =
  /phần trăm|\d\s*(?:điểm|bậc|hạng|lần|cuộc|hội nghị)|(?:nhóm|tốp|top|thuộc|trong|trong số|hạng|thứ)\s*\d|\d\s+tr(?:ong|ên)\s|\d\/\d{1,2}\s|(?:tối thiểu|ít nhất|không ít hơn|không quá|tối đa|không vượt quá)\s/u;
const BEST = "(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu cả nước|đầu tỉnh)";
const RANK = new RegExp(
  `(?:nhóm|tốp|top|thuộc|trong|trong số)\\s*(\\d{1,2})(?![\\d/.,%])(?=[^;.]{0,60}?${BEST})|(?:thứ hạng|xếp thứ|vị trí thứ|đứng thứ|xếp hạng|(?:nhóm|tốp|top))\\s*(\\d{1,2})(?![\\d%]|[/.,]\\d)`,
  "gu",
);

const AT_LEAST =
  /(?:≥|>=|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn)(?:\s[A-Za-zÀ-ỹ]+){0,3}\s*$/u;
const FROM = /(?<![A-Za-zÀ-ỹ])từ(?:\s[A-Za-zÀ-ỹ]+){0,1}\s*$/u;
/** "Có từ 80% dân số …": no less than. */
const HAS_FROM = /(?<![A-Za-zÀ-ỹ])có\s+từ\s*$/u;
const MORE = /(?<![A-Za-zÀ-ỹ])(?:trên|hơn|vượt|vượt mức|vượt mốc|vượt ngưỡng|cao hơn|lớn hơn)\s*$/u;
const AT_MOST =
  /(?:≤|<=|không quá|tối đa|vượt quá|không vượt|không cao hơn|không hơn)(?:\s[A-Za-zÀ-ỹ]+){0,2}\s*$/u;
const LESS = /(?<![A-Za-zÀ-ỹ])(?:dưới|thấp hơn|ít hơn|nhỏ hơn)\s*$/u;
/** "Không có tiêu chí nào dưới 85%". */
const NONE_BELOW = /không (?:có|để|còn)\s.*\sdưới\s*$/u;
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
/** Letters of a member of a list at the most. */
const MEMBER = 80;
const MEMBER_OF_LIST =
  /^(?:\s[^,;]*)?(?:,|\svà)\s[^,;]*(?:tối thiểu|ít nhất|không dưới|trên|không ít hơn)\s*$/u;
const MEMBER_VERB =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|phải|có|được|là|tăng|nâng|bảo đảm|đảm bảo|hoàn thành|phấn đấu|duy trì|thực hiện|xử lý|giải quyết|kiểm tra|rà soát|nộp|tỷ lệ|mức độ|chỉ số)(?![A-Za-zÀ-ỹ])/u;
/** Who bounds the first member of a list from below does not mean "at least 100%". */
const WHOLE = 100;

/** Whether words in canonical letters have anything that figures of a commitment are told with. */
export function mayHoldQuantity(words: string): boolean {
  return (
    words.includes("%") ||
    SPELLED_SHARE.test(words) ||
    (DIGIT.test(words) && TELLS_FIGURE.test(words))
  );
}

/**
 * The figures of one sentence in canonical letters, with their comparators. A comparator or a verb of
 * change that governs a list holds for all its members ("giảm 5% …, 10% …").
 */
export function readQuantities(words: string): Quantity[] {
  if (!mayHoldQuantity(words)) return [];
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
    const governed = previous !== undefined && (inherits || goesOn(between)) ? previous : undefined;
    const { start, end, value, valueMax, unit, counted } = token;
    quantities.push({
      start,
      end,
      value,
      valueMax,
      unit,
      comparator: own ?? (inherits && token.value !== WHOLE ? previous.comparator : "="),
      change: changeOf(before) ?? governed?.change ?? null,
      objectBefore: REACHES.test(before) || MEASURE_FIRST.test(before),
      listed: inherits,
      counted,
    });
  }
  return quantities;
}

/** "Từ 90% lên 100%": where something stood before is no figure of its own. */
const BASELINE =
  /(?<![A-Za-zÀ-ỹ])từ\s+\d{1,3}(?:[.,]\d{1,2})?\s*%?\s+(?=(?:tăng )?(?:lên|xuống)\s)/gu;

function tokens(sentence: string): Token[] {
  const words = sentence.replace(BASELINE, (found) => " ".repeat(found.length));
  const most = MAX_FIGURES + 1;
  const percents = firstMatches(words, PERCENT, most).flatMap((match) => rangeToken(match, "%"));
  if (!SPELLED_SHARE.test(sentence) && !TELLS_FIGURE.test(sentence)) return percents;
  const shares = readShares(words, most);
  const things = readCountedThings(words, most);
  const found = [
    ...percents.filter(({ start, value }) => !restates(words, start, value, shares)),
    ...shares.map((share) => ({ ...share, valueMax: null, unit: "%", counted: false })),
    ...firstMatches(words, COUNT, most).flatMap((match) => rangeToken(match, match[3] ?? "")),
    ...things.map((one) => ({ ...one, valueMax: null, counted: true })),
    ...firstMatches(words, RANK, most).map((match) =>
      token(match, Number(match[1] ?? match[2]), "hạng", null),
    ),
  ];
  const sorted = found.sort((a, b) => a.start - b.start || Number(b.counted) - Number(a.counted));
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

function rangeToken(match: RegExpExecArray, unit: string): Token[] {
  const low = match[1] === undefined ? undefined : parseNumber(match[1]);
  const high = parseNumber(match[2] ?? "");
  if (high === undefined) return [];
  const range = low !== undefined && low < high;
  return [token(match, range ? low : high, unit, range ? high : null)];
}

function token(
  match: RegExpExecArray,
  value: number,
  unit: string,
  valueMax: number | null,
): Token {
  const end = match.index + match[0].length;
  return { start: match.index, end, value, valueMax, unit, counted: false };
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
  if (LESS.test(near)) return NONE_BELOW.test(near) ? ">=" : "<";
  if (FROM.test(near) && /^[^;.%]{0,100}?trở lên/u.test(after)) return ">=";
  if (HAS_FROM.test(near)) return ">=";
  return undefined;
}

/** "Giảm công chức tối thiểu 5%, viên chức tối thiểu 10%": a member of a list without a verb of its own. */
function goesOn(between: string): boolean {
  return between.length <= MEMBER && MEMBER_OF_LIST.test(between) && !MEMBER_VERB.test(between);
}

function changeOf(before: string): "reduce" | "increase" | null {
  if (REDUCES.test(before)) return "reduce";
  return INCREASES.test(before) ? "increase" : null;
}

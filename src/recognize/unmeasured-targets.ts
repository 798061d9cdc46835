import type { Indicator } from "../facts/indicators.js";
import type { Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import type { Stretch } from "../text/sentences.js";
import type { Quantity } from "./quantities.js";
import { leadOf, RATE_UNITS, type Statement, targetFrame } from "./target-frame.js";

const SOMEBODY =
  "(?:chính phủ|trung ương|cấp trên|ủy ban nhân dân|ubnd|tỉnh|thành phố|bộ|thủ tướng)";
const DEFERRED = new RegExp(
  `(?:theo|bằng|đạt|tối thiểu|ít nhất|vượt|hoàn thành|không thấp hơn|không dưới)\\s+(?:(?:đạt|theo|bằng|tối thiểu|các|mức|hoặc (?:cao hơn|vượt))\\s+)*(?:mục tiêu|chỉ tiêu|tỷ lệ|kế hoạch|lộ trình|mức)(?:\\s(?!không|thuộc)\\S+){0,5}?\\s(?:giao|đề ra)|theo (?:mục tiêu|chỉ tiêu) (?:chung )?(?:của )?${SOMEBODY}`,
  "u",
);
const REDUCES = /(?<![A-Za-zÀ-ỹ])(?:cắt giảm|giảm|tinh giản)(?![A-Za-zÀ-ỹ])/u;
const RATE = /^(?:tỷ lệ|mức độ hài lòng|tỉ lệ)\s/u;
const WISH = /(?:nâng cao|cải thiện|duy trì|tăng dần|từng bước|đẩy mạnh)/u;
const ZERO = /(?:không để|không có|không còn|không phát sinh)\s+(?:xảy ra\s+)?[^;.]*/gu;
const ZERO_UNITS: ReadonlySet<string> = new Set(["hồ sơ", "trường hợp"]);
const AT_LEAST = /(?:tối thiểu|ít nhất|không thấp hơn|không dưới)/u;

/** What shall not be at all: "không để xảy ra hồ sơ quá hạn". */
export function zeroTargets(statement: Statement, quantities: readonly Quantity[]): Target[] {
  const { context, sentence, matcher } = statement;
  return [...canonical(sentence.text).matchAll(ZERO)].flatMap((match) => {
    const whole = match[0].length;
    const comma = match[0].indexOf(",");
    const lengths = comma < 0 ? [whole] : [comma, whole];
    const indicatorUpTo = (to: number): Indicator | undefined =>
      quantities.some(({ start }) => start > match.index && start < to)
        ? undefined
        : matcher.best(sentence.text.slice(match.index, to), context.area, ZERO_UNITS);
    const end = lengths
      .map((length) => match.index + length)
      .find((to) => indicatorUpTo(to) !== undefined);
    const indicator = end === undefined ? undefined : indicatorUpTo(end);
    if (end === undefined || indicator === undefined) return [];
    return [
      {
        ...targetFrame(statement, match.index, end),
        indicator: indicator.id,
        area: context.area ?? indicator.area,
        comparator: "=" as const,
        value: 0,
        valueMax: null,
        unit: indicator.unit,
        change: null,
        deferred: false,
      },
    ];
  });
}

/** Levels put off to somebody else, and rates named without any level. */
export function unmeasuredTargets(statement: Statement, quantities: readonly Quantity[]): Target[] {
  const { context, sentence, matcher } = statement;
  return pieces(sentence.text).flatMap((piece) => {
    const inside = quantities.some(({ start }) => start >= piece.start && start < piece.end);
    const words = canonical(piece.text.slice(leadOf(piece.text)));
    const deferred = !inside && DEFERRED.test(words);
    const bare = quantities.length === 0 && !deferred && RATE.test(words) && !WISH.test(words);
    if (!deferred && !(bare && context.in === "appendix")) return [];
    const indicator = matcher.best(piece.text, context.area, RATE_UNITS);
    if (indicator === undefined) return [];
    const put = AT_LEAST.test(words) ? (">=" as const) : ("=" as const);
    return [
      {
        ...targetFrame(statement, piece.start + leadOf(piece.text), piece.end),
        indicator: indicator.id,
        area: context.area ?? indicator.area,
        comparator: deferred ? put : null,
        value: null,
        valueMax: null,
        unit: indicator.unit,
        change: deferred && REDUCES.test(words) ? ("reduce" as const) : null,
        deferred,
      },
    ];
  });
}

function pieces(text: string): Stretch[] {
  return [...text.matchAll(/[^;]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

import type { Indicator } from "../facts/indicators.js";
import type { Target } from "../plan/plan.js";
import type { Stretch } from "../text/sentences.js";
import type { Quantity } from "./quantities.js";
import {
  leadOf,
  RATE_UNITS,
  type Statement,
  type TargetContext,
  targetFrame,
} from "./target-frame.js";

const SOMEBODY =
  "(?:chính phủ|trung ương|cấp trên|ủy ban nhân dân|ubnd|tỉnh|thành phố|bộ|thủ tướng)";
const DEFERRED = new RegExp(
  `(?:theo|bằng|đạt|tối thiểu|ít nhất|vượt|hoàn thành|không thấp hơn|không dưới)\\s+(?:(?:đạt|theo|bằng|tối thiểu|các|mức|hoặc (?:cao hơn|vượt))\\s+)*(?:mục tiêu|chỉ tiêu|tỷ lệ|kế hoạch|lộ trình|mức)(?:\\s(?!không|thuộc)\\S+){0,5}?\\s(?:giao|đề ra)|theo (?:mục tiêu|chỉ tiêu) (?:chung )?(?:của )?${SOMEBODY}`,
  "u",
);
/** No level is put off without these words. */
const NAMES_GIVER = /\s(?:giao|đề ra)|theo (?:mục|chỉ) tiêu/u;
const REDUCES = /(?<![A-Za-zÀ-ỹ])(?:cắt giảm|giảm|tinh giản)(?![A-Za-zÀ-ỹ])/u;
const NAMES_RATE = /(?:t[ỷỉ] lệ|mức độ hài lòng)\s/u;
const RATE = /^(?:tỷ lệ|mức độ hài lòng|tỉ lệ)\s/u;
const WISH = /(?:nâng cao|cải thiện|duy trì|tăng dần|từng bước|đẩy mạnh)/u;
const FORBIDS = /không (?:để|có|còn|phát sinh)\s/u;
const ZERO = /(?:không để|không có|không còn|không phát sinh)\s+(?:xảy ra\s+)?[^;.]*/gu;
const ZERO_UNITS: ReadonlySet<string> = new Set(["hồ sơ", "trường hợp"]);
const AT_LEAST = /(?:tối thiểu|ít nhất|không thấp hơn|không dưới)/u;

/** Whether words in canonical letters have anything that a zero or a level without a figure is told with. */
export function mayHoldUnmeasured(words: string, { in: part }: TargetContext): boolean {
  return (
    FORBIDS.test(words) ||
    NAMES_GIVER.test(words) ||
    (part === "appendix" && NAMES_RATE.test(words))
  );
}

/** What shall not be at all: "không để xảy ra hồ sơ quá hạn". */
export function zeroTargets(statement: Statement, quantities: readonly Quantity[]): Target[] {
  const { context, sentence, words, matcher } = statement;
  if (!FORBIDS.test(words)) return [];
  return [...words.matchAll(ZERO)].flatMap((match) => {
    const whole = match[0].length;
    const comma = match[0].indexOf(",");
    for (const length of comma < 0 ? [whole] : [comma, whole]) {
      const end = match.index + length;
      if (quantities.some(({ start }) => start > match.index && start < end)) continue;
      const clause = sentence.text.slice(match.index, end);
      const indicator = matcher.best(clause, context.area, ZERO_UNITS);
      if (indicator !== undefined) return [zeroTarget(statement, match.index, end, indicator)];
    }
    return [];
  });
}

function zeroTarget(
  statement: Statement,
  start: number,
  end: number,
  indicator: Indicator,
): Target {
  return {
    ...targetFrame(statement, start, end),
    indicator: indicator.id,
    area: statement.context.area ?? indicator.area,
    comparator: "=",
    value: 0,
    valueMax: null,
    unit: indicator.unit,
    change: null,
    deferred: false,
  };
}

/** Levels put off to somebody else, and rates named without any level. */
export function unmeasuredTargets(statement: Statement, quantities: readonly Quantity[]): Target[] {
  const { context, sentence, matcher } = statement;
  const mayDefer = NAMES_GIVER.test(statement.words);
  const mayBeBare =
    context.in === "appendix" && quantities.length === 0 && NAMES_RATE.test(statement.words);
  if (!mayDefer && !mayBeBare) return [];
  return pieces(sentence.text).flatMap((piece) => {
    const inside = quantities.some(({ start }) => start >= piece.start && start < piece.end);
    const lead = leadOf(piece.text);
    const words = statement.words.slice(piece.start + lead, piece.end);
    const deferred = mayDefer && !inside && DEFERRED.test(words);
    const bare = mayBeBare && !deferred && RATE.test(words) && !WISH.test(words);
    if (!deferred && !bare) return [];
    const indicator = matcher.best(piece.text, context.area, RATE_UNITS);
    if (indicator === undefined) return [];
    const put = AT_LEAST.test(words) ? (">=" as const) : ("=" as const);
    return [
      {
        ...targetFrame(statement, piece.start + lead, piece.end),
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

const PIECE = /[^;]+/gu;

function pieces(text: string): Stretch[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  }));
}

import type { Indicator } from "../facts/indicators.js";
import type { Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { splitSentences } from "../text/sentences.js";
import { type Clause, clauseAround } from "./clauses.js";
import { commits, promises, tellsIncrease } from "./commitments.js";
import type { IndicatorMatcher } from "./indicator-match.js";
import { mayHoldQuantity, type Quantity, readQuantities } from "./quantities.js";
import {
  periodWithin,
  RATE_UNITS,
  type Statement,
  type TargetContext,
  targetFrame,
} from "./target-frame.js";
import { mayHoldUnmeasured, unmeasuredTargets, zeroTargets } from "./unmeasured-targets.js";

const BOUNDED_UNITS: ReadonlySet<string> = new Set(["%", "điểm", "hồ sơ"]);
/** A clause that names no object of its own: "trong đó … 90%", "80% ở cấp xã", "và đến 31/12 đạt 100%". */
const LEANS_BACK =
  /^[\s,;(]*(?:và\s)?(?:trong đó|riêng|năm 20\d\d|(?:cả|cuối|trong) năm|phấn đấu|xếp|nằm|vào nhóm|đạt|đến|hết|tại|ở|cấp (?:tỉnh|xã|huyện|sở)|đối với|trong|khi|với|thuộc|tổng điểm|tăng|từ|quý|\d tháng)(?![A-Za-zÀ-ỹ])|^[\s,]*(?:và\s)?(?:(?:tối thiểu|ít nhất|trên|từ|đạt)\s)*\d+(?:[.,]\d+)?%\s+(?:ở|tại|đối với|trong|vào|đến)(?![A-Za-zÀ-ỹ])/u;
/** "Không vượt quá 05 hồ sơ" bounds what was spoken of before. */
const BOUNDS_AGAIN =
  /^[\s,]*(?:và\s|nhưng\s|đồng thời\s)?(?:không (?:vượt )?quá|tối đa|dưới|ít hơn)\s\d+\s(?:hồ sơ|trường hợp)[\s.,;]*$/u;
/** "…: cấp sở 100%, đơn vị trực thuộc từ 90% trở lên": whose figure it is, and nothing more. */
const WHOSE_FIGURE =
  /^[\s,]*(?:và\s)?(?:đơn vị|cơ quan|phòng|xã|phường|sở|khối|trung tâm|chi cục)(?:\s[A-Za-zÀ-ỹ]+){0,6}?\s\d+(?:[.,]\d+)?%(?:\strở lên)?[\s.;]*$/u;
const CHANGE_VERBS: Readonly<Record<string, string>> = { reduce: "giảm", increase: "tăng" };
/** "Tỷ lệ … ký số và tỷ lệ … điện tử đều đạt": two measures before one verb. */
const TWO_MEASURES =
  /((?:tỷ lệ|chỉ số|mức độ)\s[^;]{1,120}?)\svà\s((?:tỷ lệ|chỉ số|mức độ)\s[^;]{1,120}?)\s((?:của|đều|cùng|trong)\s.*)$/iu;
/** What is measured, before the words that narrow it: "Mức độ hài lòng" of "… trong giải quyết TTHC". */
const MEASURED = /^(?:[-+*]\s*)?(.{6,60}?)(?=\s(?:trong|khi|đối với|về|của|tại|ở)\s|:)/u;
/** "Toàn bộ (100%)", "Tất cả hồ sơ (100%)", "đầy đủ (đạt 100%)". */
const WHOLE_IN_BRACKETS =
  /\((?<=(?<!đã [^;,]{0,40})(?:(?:toàn bộ|tất cả|toàn thể|mọi)(?:\s[^\d,;.()]{1,60})?|trọn vẹn|đầy đủ|cả|hết)\s\()((?:đạt |tỷ lệ )*100\s?%)\)/gu;
/** Units of indicators that a figure may be stated in; a figure of any other unit is no target. */
const INDICATOR_UNITS: Readonly<Record<string, ReadonlySet<string>>> = {
  "%": RATE_UNITS,
  điểm: RATE_UNITS,
  bậc: new Set(["hạng"]),
  hạng: new Set(["hạng"]),
  lần: new Set(["lần"]),
  cuộc: new Set(["lần"]),
  "hội nghị": new Set(["lần"]),
  "hồ sơ": new Set(["hồ sơ"]),
  "trường hợp": new Set(["trường hợp"]),
};
/** The commitments of one passage: figures, zeros, and levels put off to somebody else. */
export function readTargets(context: TargetContext, matcher: IndicatorMatcher): Target[] {
  const all = canonical(context.passage.text);
  if (!mayHoldQuantity(all) && !mayHoldUnmeasured(all, context)) return [];
  return splitSentences(context.passage.text).flatMap((sentence) => {
    const words = all.slice(sentence.start, sentence.end);
    const statement: Statement = { context, sentence, words, matcher };
    const quantities = committed(statement);
    return [
      ...quantities.flatMap((_, index) => quantityTargets(statement, quantities, index)),
      ...zeroTargets(statement, quantities),
      ...unmeasuredTargets(statement, quantities),
    ].sort((a, b) => sentence.text.indexOf(a.text) - sentence.text.indexOf(b.text));
  });
}

/** The figures of a sentence that bind the plan's own agency. */
function committed(statement: Statement): Quantity[] {
  const words = withoutBrackets(statement.words);
  const quantities = readQuantities(words);
  if (quantities.length === 0) return quantities;
  const { context } = statement;
  const year = isMilestone(words, context) ? undefined : context.planYear;
  return quantities.filter(
    (quantity) => commits(words, quantity, year) && isMeasured(statement, quantity),
  );
}

/** "Toàn bộ (100%) hồ sơ …" promises what "100% hồ sơ …" does; the letters keep their places. */
function withoutBrackets(words: string): string {
  return words.includes("%)") ? words.replace(WHOLE_IN_BRACKETS, " $1 ") : words;
}

/** "Đến hết năm 2025, 100% …" sets a date where goals stand; elsewhere it tells what was reached. */
function isMilestone(words: string, { amongGoals }: TargetContext): boolean {
  return amongGoals && MILESTONE.test(words) && !TOLD_OF.test(words);
}

const MILESTONE =
  /^(?:[-+*]\s*)?(?:phấn đấu )?(?:đến hết|đến cuối|đến|trước|chậm nhất) năm 20\d\d,/u;
const TOLD_OF =
  /(?<![A-Za-zÀ-ỹ])(?:đã|đạt được|mới|chỉ đạt|ước|kết quả|thực hiện được|còn)(?![A-Za-zÀ-ỹ])/u;

/** A bare count is a figure of the sentence only where the catalogue knows what is counted so. */
function isMeasured({ context, sentence, words, matcher }: Statement, quantity: Quantity): boolean {
  if (quantity.unit === "%") return true;
  const piece = pieceAround(sentence.text, quantity.start);
  if (promises(canonical(piece), words, quantity)) return true;
  const clause = leansBack(piece) ? sentence.text : piece;
  return matcher.best(clause, context.area, unitsOf(quantity)) !== undefined;
}

function leansBack(clause: string): boolean {
  const words = canonical(clause);
  return LEANS_BACK.test(words) || WHOSE_FIGURE.test(words) || BOUNDS_AGAIN.test(words);
}

/** The part of a sentence between its semicolons. */
function pieceAround(text: string, at: number): string {
  const end = text.indexOf(";", at);
  return text.slice(text.lastIndexOf(";", at) + 1, end < 0 ? text.length : end);
}

function quantityTargets(
  statement: Statement,
  quantities: readonly Quantity[],
  index: number,
): Target[] {
  const { context, sentence, words, matcher } = statement;
  const quantity = quantities[index];
  const previous = quantities[index - 1];
  if (quantity === undefined) return [];
  const clause =
    inTurn(sentence.text, words, quantities, quantity) ??
    clauseAround(sentence.text, quantity, quantities[index + 1], previous);
  const units = unitsOf(quantity);
  const verb = quantity.listed ? CHANGE_VERBS[quantity.change ?? ""] : undefined;
  const own = verb === undefined ? clause.own : `${verb} ${clause.own}`;
  const indicator =
    matcher.best(own, context.area, units) ??
    matcher.best(clause.extended, context.area, units) ??
    (clause.start > 0 && leansBack(clause.own)
      ? leaningOn(statement, clause.own, clause.start, units)
      : undefined);
  if (indicator === undefined && !promises(canonical(clause.extended), words, quantity)) return [];
  const isTold = tellsIncrease(words, quantity, previous);
  if (isTold && !(indicator && MEASURES_INCREASE.test(canonical(indicator.label)))) return [];
  const measured = indicator ? measuredBy(statement, indicator, clause, units) : [undefined];
  const { comparator, value, valueMax, unit, change } = quantity;
  const frame = targetFrame(statement, clause.start, clause.end);
  const period = frame.period ?? listPeriod(statement, quantities, index);
  return measured.map((one) => ({
    text: frame.text,
    quote: frame.quote,
    period,
    conditional: frame.conditional,
    exception: frame.exception,
    in: frame.in,
    location: frame.location,
    indicator: one?.id ?? null,
    area: context.area ?? one?.area ?? null,
    comparator,
    value,
    valueMax,
    unit,
    change,
    deferred: false,
  }));
}

/** "A, B và C lần lượt đạt 100%, 100% và 60%": each figure with the measure that is its own. */
function inTurn(
  text: string,
  words: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
): Clause | undefined {
  const at = words.indexOf("lần lượt");
  if (at < 0) return undefined;
  const start = text.lastIndexOf(";", at) + 1;
  const limit = text.indexOf(";", at);
  const end = limit < 0 ? text.length : limit;
  const figures = quantities.filter((one) => one.start > at && one.start < end);
  const measures = text.slice(start, at).split(/,\s|\svà\s/u);
  const measure = measures[figures.indexOf(quantity)];
  if (measure === undefined || measures.length !== figures.length) return undefined;
  const own = `${measure} đạt ${text.slice(quantity.start, quantity.end)}`;
  return { start, end, own, extended: own };
}

/** The indicator of a clause that goes on with what the words before it measure. */
function leaningOn(
  { context, sentence, matcher }: Statement,
  own: string,
  start: number,
  units: ReadonlySet<string>,
): Indicator | undefined {
  const before = sentence.text.slice(0, start);
  const measured = MEASURED.exec(before)?.[1];
  return (
    (measured && matcher.best(`${measured} ${own}`, context.area, units)) ||
    matcher.best(`${before} ${own}`, context.area, units)
  );
}

/** "Mức tăng tỷ lệ số hóa so với năm trước": how far a level rises is a measure of its own. */
const MEASURES_INCREASE = /(?<![A-Za-zÀ-ỹ])tăng(?![A-Za-zÀ-ỹ])/u;

/**
 * What a figure is a figure of: the two of "tỷ lệ … và tỷ lệ … đều đạt", else what its clause names, and
 * what the catalogue ties to it.
 */
function measuredBy(
  { context, matcher }: Statement,
  indicator: Indicator,
  { own, extended }: Clause,
  units: ReadonlySet<string>,
): Indicator[] {
  const tied = matcher.sharing(indicator, extended);
  const [, first, second, rest] = TWO_MEASURES.exec(own) ?? [];
  if (rest === undefined && tied.length === 0) return [indicator];
  const named = [first, second].flatMap((measure) =>
    measure === undefined ? [] : (matcher.best(`${measure} ${rest}`, context.area, units) ?? []),
  );
  return [...new Set([...(named.length === 2 ? named : [indicator]), ...tied])];
}

/** The period that a list has as a whole, for a member that names none. */
function listPeriod(
  statement: Statement,
  quantities: readonly Quantity[],
  index: number,
): string | null {
  const { text } = statement.sentence;
  const isListed = (at: number): boolean => quantities[at]?.listed === true;
  const around = [
    ...(isListed(index) ? [index - 1] : []),
    ...(isListed(index + 1) ? [index + 1] : []),
  ];
  for (const at of around) {
    const neighbour = quantities[at];
    if (neighbour === undefined) continue;
    const { start, end } = clauseAround(text, neighbour, quantities[at + 1], quantities[at - 1]);
    const period = periodWithin(statement, start, end);
    if (period !== null) return period;
  }
  return null;
}

/** A rate of something bad is bounded from above: "hồ sơ quá hạn dưới 2%". */
function unitsOf({ unit, comparator, change }: Quantity): ReadonlySet<string> {
  if (unit === "%" && (comparator.startsWith("<") || change === "reduce")) return BOUNDED_UNITS;
  return INDICATOR_UNITS[unit] ?? new Set([unit]);
}

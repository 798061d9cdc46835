import type { Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { splitSentences } from "../text/sentences.js";
import { clauseAround } from "./clauses.js";
import type { IndicatorMatcher } from "./indicator-match.js";
import { type Quantity, readQuantities } from "./quantities.js";
import { RATE_UNITS, type Statement, type TargetContext, targetFrame } from "./target-frame.js";
import { unmeasuredTargets, zeroTargets } from "./unmeasured-targets.js";

const NOT_A_TARGET =
  /(?<!\p{L})(?:(?:đã đạt|đã hoàn thành|đã thực hiện|kết quả đạt|hiện đạt|hiện nay|mới đạt|ước đạt|chỉ đạt|năm trước đạt)(?:\s\S+){0,4}|đã (?!được|ban hành|tham mưu|có|đề ra|giao)\S+(?:\s\S+){0,2}|chiếm(?:\s(?:khoảng|tỷ lệ|gần))*)\s*$/u;
const RESULTS =
  /^(?:[-+*]\s*)?(?:(?:kết quả|tình hình|thực trạng|đánh giá)(?:\s(?:thực hiện|đạt được|triển khai))*\s)?(?:trong |đến hết |hết |của )?năm (20\d\d)(?!\s*-)/u;
/** Letters before a figure that may tell it for a result. */
const RESULT_WORDS = 80;
const BOUNDED_UNITS: ReadonlySet<string> = new Set(["%", "điểm", "hồ sơ"]);
/** A clause that names no object of its own: "trong đó … 90%", "80% ở cấp xã". */
const LEANS_BACK =
  /^[\s,]*(?:và\s)?(?:trong đó|riêng)|^[\s,]*(?:và\s)?(?:(?:tối thiểu|ít nhất|trên|từ)\s)*\d+(?:[.,]\d+)?%\s+(?:ở|tại|đối với)(?!\p{L})/u;
/** Units of indicators that a figure may be stated in; a figure of any other unit is no target. */
const INDICATOR_UNITS: Readonly<Record<string, ReadonlySet<string>>> = {
  "%": RATE_UNITS,
  điểm: RATE_UNITS,
  bậc: new Set(["hạng"]),
  hạng: new Set(["hạng"]),
  lần: new Set(["lần"]),
  cuộc: new Set(["lần"]),
  "hội nghị": new Set(["lần"]),
};
/** The commitments of one passage: figures, zeros, and levels put off to somebody else. */
export function readTargets(context: TargetContext, matcher: IndicatorMatcher): Target[] {
  return splitSentences(context.passage.text).flatMap((sentence) => {
    const statement: Statement = { context, sentence, matcher };
    const quantities = readQuantities(sentence.text).filter(
      (quantity) =>
        !tellsResults(sentence.text, context.planYear) &&
        commits(sentence.text, quantity) &&
        isMeasured(statement, quantity),
    );
    return [
      ...quantities.flatMap((_, index) => quantityTargets(statement, quantities, index)),
      ...zeroTargets(statement, quantities),
      ...unmeasuredTargets(statement, quantities),
    ].sort((a, b) => sentence.text.indexOf(a.text) - sentence.text.indexOf(b.text));
  });
}

/** "Năm 2025, tỷ lệ … đạt 85%" in a plan for 2026 tells what was. */
function tellsResults(sentence: string, planYear: number | undefined): boolean {
  const year = RESULTS.exec(canonical(sentence.slice(0, 60)))?.[1];
  return year !== undefined && planYear !== undefined && Number(year) < planYear;
}

/** Results, shares and comparisons with another year are no commitments. */
function commits(sentence: string, quantity: Quantity): boolean {
  const before = canonical(
    sentence.slice(Math.max(0, quantity.start - RESULT_WORDS), quantity.start),
  );
  return !NOT_A_TARGET.test(before) && !/so với\s*$/u.test(before);
}

/** A rate always measures something; a count only where the catalogue knows what is counted so. */
function isMeasured({ context, sentence, matcher }: Statement, quantity: Quantity): boolean {
  const units = INDICATOR_UNITS[quantity.unit] ?? RATE_UNITS;
  return quantity.unit === "%" || matcher.best(sentence.text, context.area, units) !== undefined;
}

function quantityTargets(
  statement: Statement,
  quantities: readonly Quantity[],
  index: number,
): Target[] {
  const { context, sentence, matcher } = statement;
  const [quantity, previous] = [quantities[index], quantities[index - 1]];
  if (quantity === undefined) return [];
  const clause = clauseAround(sentence.text, quantity, quantities[index + 1], previous);
  const units = unitsOf(quantity);
  const indicator =
    matcher.best(clause.own, context.area, units) ??
    matcher.best(clause.extended, context.area, units) ??
    (previous && LEANS_BACK.test(canonical(clause.own))
      ? matcher.best(sentence.text.slice(0, clause.end), context.area, units)
      : undefined);
  if (indicator === undefined && quantity.unit !== "%") return [];
  const shared = indicator ? matcher.sharing(indicator, clause.extended) : [];
  const { comparator, value, valueMax, unit, change } = quantity;
  return [indicator, ...shared].map((one) => ({
    ...targetFrame(statement, clause.start, clause.end),
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

/** A rate of something bad is bounded from above: "hồ sơ quá hạn dưới 2%". */
function unitsOf({ unit, comparator }: Quantity): ReadonlySet<string> {
  if (unit === "%" && comparator.startsWith("<")) return BOUNDED_UNITS;
  return INDICATOR_UNITS[unit] ?? RATE_UNITS;
}

import type { Indicator } from "../facts/indicators.js";
import type { Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { splitSentences } from "../text/sentences.js";
import { clauseAround } from "./clauses.js";
import { commits, promises } from "./commitments.js";
import type { IndicatorMatcher } from "./indicator-match.js";
import { type Quantity, readQuantities } from "./quantities.js";
import { RATE_UNITS, type Statement, type TargetContext, targetFrame } from "./target-frame.js";
import { unmeasuredTargets, zeroTargets } from "./unmeasured-targets.js";

const BOUNDED_UNITS: ReadonlySet<string> = new Set(["%", "điểm", "hồ sơ"]);
/** A clause that names no object of its own: "trong đó … 90%", "80% ở cấp xã", "và đến 31/12 đạt 100%". */
const LEANS_BACK =
  /^[\s,]*(?:và\s)?(?:trong đó|riêng|đạt|đến|hết|tại|ở|cấp (?:tỉnh|xã|huyện|sở)|đối với|trong|khi|với|thuộc|tổng điểm|tăng|từ)(?!\p{L})|^[\s,]*(?:và\s)?(?:(?:tối thiểu|ít nhất|trên|từ|đạt)\s)*\d+(?:[.,]\d+)?%\s+(?:ở|tại|đối với|trong|vào|đến)(?!\p{L})/u;
/** What is measured, before the words that narrow it: "Mức độ hài lòng" of "… trong giải quyết TTHC". */
const MEASURED = /^(?:[-+*]\s*)?(.{6,60}?)(?=\s(?:trong|khi|đối với|về|của|tại|ở)\s|:)/u;
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
    const words = canonical(sentence.text);
    const quantities = readQuantities(words).filter(
      (quantity) =>
        commits(words, quantity, context.planYear) && isMeasured(statement, quantity),
    );
    return [
      ...quantities.flatMap((_, index) => quantityTargets(statement, quantities, index)),
      ...zeroTargets(statement, quantities),
      ...unmeasuredTargets(statement, quantities),
    ].sort((a, b) => sentence.text.indexOf(a.text) - sentence.text.indexOf(b.text));
  });
}

/** A rate always measures something; a bare count only where the catalogue knows what is counted so. */
function isMeasured({ context, sentence, matcher }: Statement, quantity: Quantity): boolean {
  const units = INDICATOR_UNITS[quantity.unit] ?? RATE_UNITS;
  if (quantity.unit === "%" || quantity.counted) return true;
  return matcher.best(sentence.text, context.area, units) !== undefined;
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
      ? leaningOn(statement, clause.own, clause.start, units)
      : undefined);
  if (indicator === undefined && !isPlain(statement, quantity)) return [];
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

/** A figure that no indicator is known for is a commitment all the same when its words promise it. */
function isPlain({ sentence }: Statement, quantity: Quantity): boolean {
  if (quantity.unit !== "%") return quantity.counted;
  return promises(canonical(sentence.text), quantity);
}

/** A rate of something bad is bounded from above: "hồ sơ quá hạn dưới 2%". */
function unitsOf({ unit, comparator }: Quantity): ReadonlySet<string> {
  if (unit === "%" && comparator.startsWith("<")) return BOUNDED_UNITS;
  return INDICATOR_UNITS[unit] ?? RATE_UNITS;
}

import type { Passage, ReformArea, Target } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { parseBullet, parseLabel } from "../text/labels.js";
import { type Stretch, splitSentences } from "../text/sentences.js";
import { clauseAround } from "./clauses.js";
import type { IndicatorMatcher } from "./indicator-match.js";
import { type Quantity, readQuantities } from "./quantities.js";

/** Where a passage stands, as far as targets care. */
export interface TargetContext {
  readonly passage: Passage;
  readonly area: ReformArea | null;
  readonly in: Target["in"];
  readonly planYear: number | undefined;
}

const ITEM_LABEL =
  /^(?:Mục tiêu|Nhiệm vụ|Hoạt động|Chỉ tiêu|Sản phẩm)\s*\d+(?:\.\d+)*\s*[:.-]\s*/iu;
const CONDITIONAL = /nếu có|nếu phát sinh|nếu đủ điều kiện|khi đủ điều kiện/u;
const NOT_A_TARGET =
  /(?<!\p{L})(?:đã đạt|đã hoàn thành|đã thực hiện|kết quả đạt|hiện đạt|hiện nay|chiếm|mới đạt|ước đạt|chỉ đạt|năm trước đạt)(?:\s\S+){0,4}\s*$/u;
/** Letters before a figure that may tell it for a result. */
const RESULT_WORDS = 80;
const SOMEBODY =
  "(?:chính phủ|trung ương|cấp trên|ủy ban nhân dân|ubnd|tỉnh|thành phố|bộ|thủ tướng)";
const DEFERRED = new RegExp(
  `(?:theo|bằng|đạt|tối thiểu|ít nhất|vượt|hoàn thành)\\s+(?:(?:đạt|theo|bằng|tối thiểu|các|mức)\\s+)*(?:mục tiêu|chỉ tiêu|tỷ lệ|kế hoạch|lộ trình)(?:\\s(?!không|thuộc)\\S+){0,5}?\\s(?:giao|đề ra)|theo (?:mục tiêu|chỉ tiêu) (?:chung )?(?:của )?${SOMEBODY}`,
  "u",
);
const RATE = /^(?:tỷ lệ|mức độ hài lòng|tỉ lệ)\s/u;
const WISH = /(?:nâng cao|cải thiện|duy trì|tăng dần|từng bước|đẩy mạnh)/u;
const ZERO = /(?:không để|không có|không còn|không phát sinh)\s+(?:xảy ra\s+)?[^,;.]*/gu;
const ZERO_UNITS: ReadonlySet<string> = new Set(["hồ sơ", "trường hợp"]);
const RATE_UNITS: ReadonlySet<string> = new Set(["%", "điểm"]);
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
const MILESTONES = [
  /(?:giai đoạn|nhiệm kỳ)\s+20\d\d\s*-\s*20\d\d/u,
  /(?:đến|trước|hết|cuối)\s+(?:hết\s+|cuối\s+)?năm\s+20\d\d/u,
  /(?:trước|đến|chậm nhất|trước hết)\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/20\d\d)?/u,
  /(?:trong |trước |hết )?(?:quý\s+[ivx1-4]+|tháng\s+\d{1,2})(?:\s*\/\s*|\s+năm\s+)20\d\d/u,
];
const AT_LEAST = /(?:tối thiểu|ít nhất|không thấp hơn|không dưới)/u;

/** The commitments of one passage: figures, zeros, and levels put off to somebody else. */
export function readTargets(context: TargetContext, matcher: IndicatorMatcher): Target[] {
  return splitSentences(context.passage.text).flatMap((sentence) => {
    const quantities = readQuantities(sentence.text).filter(
      (quantity) =>
        !tellsResults(sentence.text, context.planYear) &&
        commits(sentence.text, quantity) &&
        isMeasured(context, sentence.text, quantity, matcher),
    );
    const counted = quantities.flatMap((quantity, index) =>
      quantityTargets(
        context,
        sentence,
        quantity,
        quantities[index + 1],
        quantities[index - 1],
        matcher,
      ),
    );
    return [
      ...counted,
      ...zeroTargets(context, sentence, matcher),
      ...unmeasuredTargets(context, sentence, quantities, matcher),
    ].sort((a, b) => sentence.text.indexOf(a.text) - sentence.text.indexOf(b.text));
  });
}

/** "Năm 2025, tỷ lệ … đạt 85%" in a plan for 2026 tells what was. */
function tellsResults(sentence: string, planYear: number | undefined): boolean {
  const year = /^(?:[-+*]\s*)?(?:trong )?năm (20\d\d)(?!\s*-)/u.exec(
    canonical(sentence.slice(0, 40)),
  )?.[1];
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
function isMeasured(
  context: TargetContext,
  sentence: string,
  quantity: Quantity,
  matcher: IndicatorMatcher,
): boolean {
  const units = INDICATOR_UNITS[quantity.unit] ?? RATE_UNITS;
  return quantity.unit === "%" || matcher.best(sentence, context.area, units) !== undefined;
}

function quantityTargets(
  context: TargetContext,
  sentence: Stretch,
  quantity: Quantity,
  next: Quantity | undefined,
  previous: Quantity | undefined,
  matcher: IndicatorMatcher,
): Target[] {
  const clause = clauseAround(sentence.text, quantity, next, previous);
  const units = unitsOf(quantity);
  const indicator =
    matcher.best(clause.own, context.area, units) ??
    matcher.best(clause.extended, context.area, units) ??
    (previous && LEANS_BACK.test(canonical(clause.own))
      ? matcher.best(sentence.text.slice(0, clause.end), context.area, units)
      : undefined);
  if (indicator === undefined && quantity.unit !== "%") return [];
  const shared = indicator ? matcher.sharing(indicator, clause.extended) : [];
  return [indicator, ...shared].map((one) => ({
    ...frame(context, sentence, clause.start, clause.end),
    indicator: one?.id ?? null,
    area: context.area ?? one?.area ?? null,
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    change: quantity.change,
  }));
}

/** A rate of something bad is bounded from above: "hồ sơ quá hạn dưới 2%". */
function unitsOf({ unit, comparator }: Quantity): ReadonlySet<string> {
  if (unit === "%" && comparator.startsWith("<")) return BOUNDED_UNITS;
  return INDICATOR_UNITS[unit] ?? RATE_UNITS;
}

function zeroTargets(
  context: TargetContext,
  sentence: Stretch,
  matcher: IndicatorMatcher,
): Target[] {
  return [...canonical(sentence.text).matchAll(ZERO)].flatMap((match) => {
    const end = match.index + match[0].length;
    const indicator = matcher.best(sentence.text.slice(match.index, end), context.area, ZERO_UNITS);
    if (indicator === undefined) return [];
    return [
      {
        ...frame(context, sentence, match.index, end),
        indicator: indicator.id,
        area: context.area ?? indicator.area,
        comparator: "=" as const,
        value: 0,
        valueMax: null,
        unit: indicator.unit,
        change: null,
      },
    ];
  });
}

/** Levels put off to somebody else, and rates named without any level. */
function unmeasuredTargets(
  context: TargetContext,
  sentence: Stretch,
  quantities: readonly Quantity[],
  matcher: IndicatorMatcher,
): Target[] {
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
        ...frame(context, sentence, piece.start + leadOf(piece.text), piece.end),
        indicator: indicator.id,
        area: context.area ?? indicator.area,
        comparator: deferred ? put : null,
        value: null,
        valueMax: null,
        unit: indicator.unit,
        change: null,
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

/** Length of the bullet, numbering label or "Mục tiêu 1:" in front of an item. */
function leadOf(text: string): number {
  const blank = /^\s*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  const lead =
    parseBullet(rest)?.end ?? parseLabel(rest)?.end ?? ITEM_LABEL.exec(rest)?.[0].length ?? 0;
  return blank + lead;
}

function frame(
  context: TargetContext,
  sentence: Stretch,
  start: number,
  end: number,
): Pick<Target, "text" | "quote" | "period" | "deferred" | "conditional" | "in" | "location"> {
  const text = sentence.text.slice(start, end).replace(/[\s,;]+$/u, "");
  const own = start === 0 ? text.slice(leadOf(text)) : text;
  return {
    text: own,
    quote: sentence.text.slice(bulletLength(sentence.text)),
    period: periodOf(text),
    deferred: false,
    conditional: CONDITIONAL.test(canonical(sentence.text.slice(start, end))),
    in: context.in,
    location: context.passage.locate(sentence.start + start),
  };
}

function bulletLength(text: string): number {
  return parseBullet(text)?.end ?? 0;
}

/** The year, deadline or milestone of a commitment as printed; a bare "năm 2026" is "2026". */
function periodOf(text: string): string | null {
  const words = canonical(text).replace(/so với[^,;.]*/gu, (compared) =>
    " ".repeat(compared.length),
  );
  const found = MILESTONES.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (found) return text.slice(found.index, found.index + found[0].length);
  return /(?<!đến )năm\s+(20\d\d)(?!\s*-)/u.exec(words)?.[1] ?? null;
}

import type { Indicator } from "../facts/indicators.js";
import type { Plan, Target } from "../plan/plan.js";
import { unitKey } from "../plan/unit-key.js";
import { canonical } from "../text/fold.js";
import { namesAgencies } from "./plan-scope.js";

/**
 * Why a commitment of a superior's plan must not become a demand on others before an officer has looked
 * at it, in sentences for the profile that is written; empty when nothing speaks against it.
 */
export function doubtsOf(
  target: Target,
  indicator: Indicator | undefined,
  { header }: Plan,
): readonly string[] {
  if (isOwnStanding(target, indicator)) return [OWN_STANDING];
  const doubts: readonly (string | false)[] = [
    header.planKind === "programme" &&
      "Văn bản thực hiện một chương trình nhiều năm, nên mức này có thể là của cả giai đoạn.",
    target.value === null && withoutLevel(target),
    indicator === undefined && "Danh mục chưa có chỉ số nào khớp với câu này.",
    target.conditional &&
      "Câu có điều kiện (nếu có, nếu phát sinh), không phải cơ quan nào cũng phải nêu.",
    target.valueMax !== null && "Kế hoạch nêu một khoảng; ở đây mới lấy cận dưới.",
    isOtherMeasure(target, indicator) && otherMeasure(target),
    isOtherUnit(target, indicator) &&
      `Kế hoạch tính bằng “${target.unit}”, danh mục tính bằng “${indicator?.unit}”; kế hoạch cấp dưới có thể viết đơn vị khác.`,
    !isOfYear(target.period, header.planYear) &&
      `Mức này là của “${target.period}”, không phải của riêng năm kế hoạch.`,
    OF_FEW.has(indicator?.id ?? "") &&
      "Chỉ những cơ quan có nhiệm vụ này mới phải nêu; khi dùng hãy ghi “appliesTo”.",
    isMean(target) && "Đây là mức tính chung toàn tỉnh, không phải mức giao cho từng cơ quan.",
    namesOneAgency(target) && "Câu nêu tên một cơ quan cụ thể, có thể chỉ giao cho cơ quan ấy.",
    isReadWithDoubt(target) &&
      "Chữ đọc từ bản quét chưa chắc đúng; hãy đối chiếu con số với bản gốc.",
  ];
  return doubts.filter((doubt) => doubt !== false);
}

function withoutLevel({ deferred }: Target): string {
  return deferred
    ? "Kế hoạch không nêu con số mà dẫn chiếu mức do cấp khác giao."
    : "Không đọc được con số của mức này.";
}

const OWN_STANDING =
  "Đây là thứ hạng, chỉ số của chính tỉnh, không phải mức giao cho từng cơ quan.";
const INDEX_NAMES = /(?<!\p{L})(?:par index|papi|pci|dti|pii|sipas|ddci)(?!\p{L})/u;

/** Ranks and indices of the province; those of agencies are said to be theirs. */
function isOwnStanding(target: Target, indicator: Indicator | undefined): boolean {
  const words = canonical(target.text);
  const isRank = target.unit === "hạng" || target.unit === "bậc" || indicator?.unit === "hạng";
  const isIndex =
    INDICES.has(indicator?.id ?? "") || (indicator === undefined && INDEX_NAMES.test(words));
  return isRank || (isIndex && !namesAgencies(target.text));
}

const INDICES: ReadonlySet<string> = new Set(["par-index-score", "sipas-score"]);

/** "tăng 5%" of a share that is itself a level; an indicator may measure the change, and then says so. */
function isOtherMeasure({ change }: Target, indicator: Indicator | undefined): boolean {
  return change !== null && indicator !== undefined && !MEASURES_CHANGE.test(indicator.label);
}

const MEASURES_CHANGE = /(?<!\p{L})(?:giảm|cắt giảm|tinh giản|mức tăng|đơn giản hóa)(?!\p{L})/iu;

function otherMeasure({ change }: Target): string {
  const verb = change === "reduce" ? "giảm" : "tăng";
  return `Kế hoạch nêu mức ${verb}, còn chỉ số này đo mức đạt; hai con số không so được với nhau.`;
}

function isOtherUnit({ unit, value }: Target, indicator: Indicator | undefined): boolean {
  if (value === null || unit === null || indicator === undefined) return false;
  return unitKey(unit) !== unitKey(indicator.unit);
}

/** A time inside the year of the plan, or none, is the plan's own. */
function isOfYear(period: string | null, planYear: number | undefined): boolean {
  if (period === null) return true;
  const words = canonical(period);
  const years = words.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return (
    !/giai đoạn|nhiệm kỳ|\d năm(?!\p{L})/u.test(words) &&
    years.every((year) => Number(year) === planYear)
  );
}

/** A mean over all agencies asks nothing of one of them, unless it is all or nothing. */
function isMean({ text, value, comparator }: Target): boolean {
  const isTotal = value === 0 || (value === 100 && comparator !== "<=" && comparator !== "<");
  return !isTotal && /toàn tỉnh|toàn thành phố|bình quân|trung bình/u.test(canonical(text));
}

/** What only some agencies of a province have at all. */
const OF_FEW: ReadonlySet<string> = new Set([
  "public-investment-disbursed",
  "public-units-rearranged",
  "shared-platforms-completed",
  "data-governance-maturity",
  "business-conditions-cut",
]);

const ONE_AGENCY =
  /(?<!\p{L})(?:Sở \p{Lu}|Ban (?:Quản lý|Dân tộc|Tôn giáo)(?! dự án)|Thanh tra (?:tỉnh|thành phố)|Công an (?:tỉnh|thành phố)|Văn phòng (?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố))/u;

function namesOneAgency({ text }: Target): boolean {
  return ONE_AGENCY.test(text);
}

/** Below this a figure in a scan is misread too often to be a demand. */
const SURE = 0.85;

function isReadWithDoubt({ location }: Target): boolean {
  return location.confidence !== undefined && location.confidence < SURE;
}

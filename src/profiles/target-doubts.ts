import type { Bilingual } from "../document/bilingual.js";
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
): readonly Bilingual[] {
  if (isOwnStanding(target, indicator)) return [OWN_STANDING];
  const doubts: readonly (Bilingual | false)[] = [
    header.planKind === "programme" && {
      vi: "Văn bản thực hiện một chương trình nhiều năm, nên mức này có thể là của cả giai đoạn.",
      en: "The document carries out a programme of several years, so this level may be for the whole period.",
    },
    target.value === null && withoutLevel(target),
    indicator === undefined && {
      vi: "Danh mục chưa có chỉ số nào khớp với câu này.",
      en: "No indicator of the catalogue matches this statement.",
    },
    target.conditional && {
      vi: "Câu có điều kiện (nếu có, nếu phát sinh), không phải cơ quan nào cũng phải nêu.",
      en: "The statement is conditional (if any, if it arises), so not every agency has to state it.",
    },
    target.valueMax !== null && {
      vi: "Kế hoạch nêu một khoảng; ở đây mới lấy cận dưới.",
      en: "The plan states a range; only its lower end is taken here.",
    },
    isOtherMeasure(target, indicator) && otherMeasure(target),
    isOtherUnit(target, indicator) && {
      vi: `Kế hoạch tính bằng “${target.unit}”, danh mục tính bằng “${indicator?.unit}”; kế hoạch cấp dưới có thể viết đơn vị khác.`,
      en: `The plan counts in “${target.unit}”, the catalogue in “${indicator?.unit}”; lower-level plans may use another unit.`,
    },
    !isOfYear(target.period, header.planYear) && {
      vi: `Mức này là của “${target.period}”, không phải của riêng năm kế hoạch.`,
      en: `This level is for “${target.period}”, not for the plan year alone.`,
    },
    OF_FEW.has(indicator?.id ?? "") && {
      vi: "Chỉ những cơ quan có nhiệm vụ này mới phải nêu; khi dùng hãy ghi “appliesTo”.",
      en: "Only agencies with this duty have to state it; add “appliesTo” if you use it.",
    },
    isMean(target) && {
      vi: "Đây là mức tính chung toàn tỉnh, không phải mức giao cho từng cơ quan.",
      en: "This level is an average over the whole province, not one assigned to each agency.",
    },
    namesOneAgency(target) && {
      vi: "Câu nêu tên một cơ quan cụ thể, có thể chỉ giao cho cơ quan ấy.",
      en: "The statement names a single agency and may be assigned to it alone.",
    },
    isReadWithDoubt(target) && {
      vi: "Chữ đọc từ bản quét chưa chắc đúng; hãy đối chiếu con số với bản gốc.",
      en: "The text was read from a scan and may be wrong; compare the figure with the original.",
    },
  ];
  return doubts.filter((doubt) => doubt !== false);
}

function withoutLevel({ deferred }: Target): Bilingual {
  return deferred
    ? {
        vi: "Kế hoạch không nêu con số mà dẫn chiếu mức do cấp khác giao.",
        en: "The plan states no figure but refers to a level that another body sets.",
      }
    : {
        vi: "Không đọc được con số của mức này.",
        en: "The figure of this level could not be read.",
      };
}

const OWN_STANDING: Bilingual = {
  vi: "Đây là thứ hạng, chỉ số của chính tỉnh, không phải mức giao cho từng cơ quan.",
  en: "This is a rank or index of the province itself, not a level assigned to each agency.",
};
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

function otherMeasure({ change }: Target): Bilingual {
  const verb = change === "reduce" ? "giảm" : "tăng";
  const noun = change === "reduce" ? "a decrease" : "an increase";
  return {
    vi: `Kế hoạch nêu mức ${verb}, còn chỉ số này đo mức đạt; hai con số không so được với nhau.`,
    en: `The plan states ${noun}, but this indicator measures the level reached; the two figures cannot be compared.`,
  };
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

import { INDICATORS } from "../facts/indicators.js";
import { unitKey } from "../plan/unit-key.js";
import { offsetOf, type Problem, type YamlDocument } from "../yaml/yaml-source.js";
import type { ProfileFile, ProfileIndicator, ProfileTarget } from "./profile.js";
import { parseRequirement } from "./requirement.js";

type TargetEntry = ProfileFile["targets"][number];
type Known = Pick<ProfileIndicator, "id" | "label" | "area" | "unit">;

/** Levels that are written well and that nobody can have meant, each at its place. */
export function doubtfulTargets(
  document: YamlDocument,
  { targets }: ProfileFile,
  indicators: readonly Known[],
): readonly Problem[] {
  return targets.flatMap((target, index) => {
    const at = (key: string) => offsetOf(document, ["targets", index, key]);
    const level = parseRequirement(target.require);
    if (level === undefined) return [];
    const measured = indicators.filter(({ id }) => [target.indicator].flat().includes(id));
    const problems: readonly (Problem | false)[] = [
      isOverAll(level) && { offset: at("require"), text: overAll(target.require) },
      ...measured.flatMap((indicator) => [
        isOtherUnit(level, indicator) && {
          offset: at("require"),
          text: otherUnit(level.unit, indicator),
        },
        isAgainstDirection(level, indicator) && {
          offset: at("require"),
          text: againstDirection(target.require, indicator),
        },
      ]),
      ...otherAreas(target, measured).map((indicator) => ({
        offset: at("area"),
        text: otherArea(target, indicator),
      })),
      ...rivalsOf(target, targets.slice(0, index)).map((rival) => ({
        offset: at("require"),
        text: rivals(target, rival),
      })),
    ];
    return problems.filter((problem) => problem !== false);
  });
}

type Level = ProfileTarget["required"];

function isOverAll({ value, unit }: Level): boolean {
  return unit === "%" && value > 100;
}

function overAll(require: string) {
  return {
    vi: `Mức “${require}” vượt quá 100%, nên không kế hoạch nào đạt được nếu đây là một tỷ lệ. Hãy kiểm tra lại con số.`,
    en: `The level “${require}” is over 100%, which no plan can reach if this is a share. Check the figure.`,
  };
}

function isOtherUnit({ unit }: Level, indicator: Known): boolean {
  return unitKey(unit) !== unitKey(indicator.unit);
}

function otherUnit(unit: string, indicator: Known) {
  return {
    vi: `Đơn vị “${unit}” khác với đơn vị “${indicator.unit}” của chỉ số “${indicator.id}”, nên con số trong kế hoạch có thể không so được. Hãy kiểm tra lại.`,
    en: `The unit “${unit}” is not “${indicator.unit}”, that of the indicator “${indicator.id}”, so the figures of plans may not be comparable. Check it.`,
  };
}

/** What is the better the less there is of it. */
const LESS_IS_BETTER = /(?<!\p{L})(?:quá hạn|trễ hạn|chậm|tồn đọng|thứ hạng)(?!\p{L})/iu;
const APOLOGY = /xin lỗi/iu;

function isAgainstDirection({ comparator }: Level, { id, label, unit }: Known): boolean {
  if (!INDICATORS.some((indicator) => indicator.id === id) || comparator === "=") return false;
  const isCeiling = comparator === "<=" || comparator === "<";
  const isLess = unit === "hạng" || (LESS_IS_BETTER.test(label) && !APOLOGY.test(label));
  return isCeiling !== isLess && (isLess || unit === "%");
}

function againstDirection(require: string, { id, label }: Known) {
  return {
    vi: `Dấu so sánh trong “${require}” ngược với chiều thường dùng của chỉ số “${id}” (${label}). Hãy kiểm tra lại.`,
    en: `The comparator in “${require}” runs against the usual direction of the indicator “${id}” (${label}). Check it.`,
  };
}

/** The indicators when the target is put under an area that none of them belongs to. */
function otherAreas({ area }: TargetEntry, measured: readonly Known[]): readonly Known[] {
  if (area === undefined || measured.some((indicator) => indicator.area === area)) return [];
  return measured.slice(0, 1);
}

function otherArea({ area }: TargetEntry, indicator: Known) {
  return {
    vi: `Lĩnh vực “${area}” khác với lĩnh vực “${indicator.area}” của chỉ số “${indicator.id}”. Hãy kiểm tra lại, hoặc bỏ khóa “area”.`,
    en: `The area “${area}” is not “${indicator.area}”, that of the indicator “${indicator.id}”. Check it, or remove “area”.`,
  };
}

/** The first of the targets above that asks another level of the same indicators and agencies. */
function rivalsOf(target: TargetEntry, above: readonly TargetEntry[]): readonly TargetEntry[] {
  const rival = above.find(
    (other) =>
      keyOf(other.indicator) === keyOf(target.indicator) &&
      keyOf(other.appliesTo ?? []) === keyOf(target.appliesTo ?? []) &&
      cannotBothHold(other, target),
  );
  return rival === undefined ? [] : [rival];
}

function keyOf(values: string | readonly string[]): string {
  return [values].flat().toSorted().join();
}

function cannotBothHold(one: TargetEntry, other: TargetEntry): boolean {
  const [first, second] = [parseRequirement(one.require), parseRequirement(other.require)];
  if (first === undefined || second === undefined) return false;
  if (unitKey(first.unit) !== unitKey(second.unit) || first.value === second.value) return false;
  const [low, high] = first.value < second.value ? [first, second] : [second, first];
  const isRange = low.comparator.startsWith(">") && high.comparator.startsWith("<");
  return !isRange;
}

function rivals({ indicator, require }: TargetEntry, rival: TargetEntry) {
  const id = [indicator].flat().join(", ");
  return {
    vi: `Chỉ số “${id}” đã có mức “${rival.require}” cho cùng các cơ quan ở mục “${rival.id}”, khác với “${require}”. Hãy giữ một mức.`,
    en: `The indicator “${id}” already has the level “${rival.require}” for the same agencies under “${rival.id}”, which is not “${require}”. Keep one of them.`,
  };
}

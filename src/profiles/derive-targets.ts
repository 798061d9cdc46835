import type { Bilingual, Language } from "../document/bilingual.js";
import { sectionWords } from "../document/section-words.js";
import type { Indicator } from "../facts/indicators.js";
import { type Plan, REFORM_AREAS, type ReformArea, type Target } from "../plan/plan.js";
import type { PlanIdentity } from "./plan-identity.js";
import { agenciesNamedIn } from "./plan-scope.js";
import type { AgencyKind, ProfileFile } from "./profile.js";
import { parseRequirement } from "./requirement.js";
import { suggestedIndicator } from "./suggested-indicator.js";
import { doubtsOf } from "./target-doubts.js";

export type TargetEntry = ProfileFile["targets"][number];
export type IndicatorEntry = NonNullable<ProfileFile["indicators"]>[number];

/** A commitment of the plan as a target for those below, and what speaks against taking it over. */
export interface DerivedTarget {
  /** `null` where the plan prints no level that could be asked for. */
  readonly entry: TargetEntry | null;
  /** What `entry` measures, where the catalogue has nothing for it. */
  readonly indicator: IndicatorEntry | null;
  readonly area: ReformArea | null;
  readonly commitment: Target;
  /** Why it needs an officer's eye; empty when it can be taken over as it is. */
  readonly doubts: readonly Bilingual[];
}

/** The targets of `plan` by area, each said once; ids are stable and stand once. */
export function deriveTargets(
  plan: Plan,
  identity: PlanIdentity,
  catalogue: readonly Indicator[],
): readonly DerivedTarget[] {
  const known = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const readings = plan.targets.map((target) => readingOf(target, plan, known));
  const told = withRivals(saidOnce(readings)).toSorted(byArea);
  const ids = idsOf(told);
  return told.map((reading) => toDerived(reading, ids.get(reading), identity));
}

/** A commitment as it is weighed against the others of the plan. */
interface Reading {
  readonly target: Target;
  readonly indicator: Indicator | undefined;
  readonly area: ReformArea | null;
  readonly require: string | null;
  readonly scope: readonly AgencyKind[];
  readonly doubts: readonly Bilingual[];
}

function readingOf(target: Target, plan: Plan, known: ReadonlyMap<string, Indicator>): Reading {
  const indicator = target.indicator === null ? undefined : known.get(target.indicator);
  const require = requirementOf(target);
  const doubts = doubtsOf(target, indicator, plan);
  const unwritten = target.value !== null && require === null ? [UNWRITTEN] : [];
  return {
    target,
    indicator,
    area: indicator?.area ?? target.area,
    require,
    scope: scopeOf(target),
    doubts: [...doubts, ...unwritten],
  };
}

const UNWRITTEN: Bilingual = {
  vi: "Mức này không viết được thành một dấu so sánh, một số và một đơn vị.",
  en: "This level cannot be written as a comparator, a number and a unit.",
};

/** ">= 30%", `null` where the level cannot be written as a demand. */
function requirementOf({ comparator, value, unit }: Target): string | null {
  if (value === null || unit === null) return null;
  const blank = unit === "%" ? "" : " ";
  const printed = `${comparator ?? "="} ${value}${blank}${unit}`;
  return parseRequirement(printed) === undefined ? null : printed;
}

/** Who is named in the clause, or before the colon that opens its sentence. */
function scopeOf({ text, quote }: Target): readonly AgencyKind[] {
  const named = agenciesNamedIn(text);
  const colon = quote.indexOf(":");
  return named.length > 0 || colon < 0 ? named : agenciesNamedIn(quote.slice(0, colon));
}

/** A level that is stated again is left out, a doubtful statement of it sooner than a certain one. */
function saidOnce(readings: readonly Reading[]): readonly Reading[] {
  const withLevel = new Set(
    readings.filter(({ require }) => require !== null).map(({ target }) => target.indicator),
  );
  const kept = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { target, require } = reading;
    if (require === null && target.indicator !== null && withLevel.has(target.indicator)) continue;
    const key = JSON.stringify([target.indicator ?? target.text, levelKey(reading)]);
    const same = kept.get(key);
    const at = same?.findIndex((other) => overlap(reading.scope, other.scope)) ?? -1;
    if (same === undefined) kept.set(key, [reading]);
    else if (at < 0) same.push(reading);
    else if (isCertain(reading) && !isCertain(same[at] ?? reading)) same[at] = reading;
  }
  return [...kept.values()].flat();
}

/** Levels of one indicator that do not agree are doubtful, all of them. */
function withRivals(readings: readonly Reading[]): readonly Reading[] {
  const groups = new Map<string | null, Map<string, Reading[]>>();
  for (const reading of readings.filter(isCertain)) {
    const { indicator } = reading.target;
    const byScope = groups.get(indicator) ?? new Map<string, Reading[]>();
    const scope = reading.scope.join();
    const levels = byScope.get(scope) ?? [];
    if (levels.length < MOST_TOLD) byScope.set(scope, [...levels, reading]);
    groups.set(indicator, byScope);
  }
  return readings.map((reading) => {
    if (!isCertain(reading)) return reading;
    const rivals = [...(groups.get(reading.target.indicator)?.values() ?? [])]
      .flat()
      .filter(
        (other) => overlap(reading.scope, other.scope) && levelKey(other) !== levelKey(reading),
      );
    if (rivals.length === 0) return reading;
    const told = (language: Language) =>
      [reading, ...rivals]
        .slice(0, MOST_TOLD)
        .map((one) => levelAndPlace(one, language))
        .join("; ");
    const doubt = {
      vi: `Kế hoạch nêu các mức khác nhau cho chỉ số này: ${told("vi")}.`,
      en: `The plan states different levels for this indicator: ${told("en")}.`,
    };
    return { ...reading, doubts: [doubt] };
  });
}

const MOST_TOLD = 3;

function isCertain({ doubts, require }: Reading): boolean {
  return doubts.length === 0 && require !== null;
}

/** Equal for levels that ask for the same: "= 100%" and ">= 100%". */
function levelKey({ require, target: { value, unit } }: Reading): string {
  if (require === null) return "";
  const isCeiling = value === 0 || unit === "hạng";
  return require.replace(/^=/, isCeiling ? "<=" : ">=");
}

function overlap(one: readonly AgencyKind[], other: readonly AgencyKind[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((kind) => other.includes(kind));
}

function levelAndPlace({ require, target: { location } }: Reading, language: Language): string {
  return location.section === null
    ? `${require}`
    : `${require} (${sectionWords(location.section, language)})`;
}

function byArea(one: Reading, other: Reading): number {
  return rank(one) - rank(other);
}

function rank({ area }: Reading): number {
  return area === null ? REFORM_AREAS.length : REFORM_AREAS.indexOf(area);
}

/** Ids by indicator; those that can be taken over have the first choice, so that theirs stay. */
function idsOf(readings: readonly Reading[]): ReadonlyMap<Reading, string> {
  const ids = new Map<Reading, string>();
  const taken = new Set<string>();
  const inOrder = [...readings.filter(isCertain), ...readings.filter((one) => !isCertain(one))];
  const next = new Map<string, number>();
  for (const reading of inOrder) {
    const plain = reading.target.indicator ?? suggestedIndicator(reading.target, reading.area).id;
    const scoped = [plain, ...reading.scope].join("-");
    let id = [plain, scoped].find((candidate) => !taken.has(candidate));
    for (let count = next.get(plain) ?? 2; id === undefined; count += 1) {
      if (!taken.has(`${plain}-${count}`)) id = `${plain}-${count}`;
      next.set(plain, count + 1);
    }
    taken.add(id);
    ids.set(reading, id);
  }
  return ids;
}

function toDerived(
  reading: Reading,
  id: string | undefined,
  identity: PlanIdentity,
): DerivedTarget {
  const { target, indicator, area, require, scope, doubts } = reading;
  const own =
    indicator === undefined && require !== null && id !== undefined
      ? { ...suggestedIndicator(target, area), id }
      : null;
  const measured = indicator ?? own;
  const entry =
    require === null || measured === null || id === undefined
      ? null
      : {
          id,
          indicator: measured.id,
          label: measured.label,
          ...(area === null ? {} : { area }),
          require,
          ...(scope.length === 0 ? {} : { appliesTo: [...scope] }),
          source: sourceOf(target, identity),
        };
  return { entry, indicator: own, area, commitment: target, doubts };
}

function sourceOf({ location: { section, page } }: Target, { words }: PlanIdentity): string {
  if (section !== null) return `${words}, ${sectionWords(section, "vi")}`;
  return page === null ? words : `${words}, trang ${page}`;
}

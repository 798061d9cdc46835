import type { Target } from "../plan/plan.js";
import { unitKey } from "../plan/unit-key.js";
import { conflicts } from "./interval.js";
import { periodKey, samePeriod } from "./period.js";
import { sameScope } from "./scope.js";

/**
 * Whether two commitments to one indicator cannot both be kept in the year of the plan. Figures of one
 * sentence ("20% số phòng, 30% số trung tâm") speak of different things, also where it stands twice.
 */
export function contradicts(one: Target, other: Target, planYear: number | undefined): boolean {
  return excludes(one, other) && samePeriod(one.period, other.period, planYear);
}

function excludes(one: Target, other: Target): boolean {
  return (
    one.indicator === other.indicator &&
    one.change === other.change &&
    !one.conditional &&
    !other.conditional &&
    one.quote !== other.quote &&
    conflicts(one, other) &&
    unitOf(one) === unitOf(other) &&
    sameScope(one.text, other.text)
  );
}

export type Pair = readonly [Target, Target];

/** Whether any two of the commitments contradict each other. */
export function isContradictory(targets: readonly Target[], planYear: number | undefined): boolean {
  const siblings = siblingsOf(targets);
  return groupBySubject(targets, planYear).some(
    (group) => firstPair(differentLevels(group), { planYear, siblings }) !== undefined,
  );
}

/**
 * The first two of the commitments to one indicator that contradict each other and are `alike`,
 * `undefined` when there are none.
 */
export function contradictingPair(
  targets: readonly Target[],
  planYear: number | undefined,
  alike: (one: Target, other: Target) => boolean,
): Pair | undefined {
  return firstPair(targets, { planYear, siblings: siblingsOf(targets), alike });
}

/**
 * The first figure of the body with a time of its own within the year ("trong quý I/2026") and the one
 * of the appendix that states no time and falls behind it, where the body states no other figure that
 * the appendix may mean; `undefined` when there is none.
 */
export function pairOfParts(
  targets: readonly Target[],
  planYear: number | undefined,
  alike: (one: Target, other: Target) => boolean,
): Pair | undefined {
  const timed = targets.filter(
    ({ in: part, period }) => part === "body" && period?.includes(String(planYear)) === true,
  );
  const timeless = targets.filter(({ in: part, period }) => part === "appendix" && period === null);
  for (const one of timed) {
    const others = targets.filter((target) => target !== one && target.in === "body");
    const other = timeless.find(
      (target) =>
        (one.value ?? 0) > (target.value ?? 0) &&
        excludes(one, target) &&
        !isAnyKept(target, others) &&
        alike(one, target),
    );
    if (other !== undefined && !isAnyKept(one, timeless)) return [one, other];
  }
  return undefined;
}

interface Comparison {
  readonly planYear: number | undefined;
  readonly siblings: ReadonlyMap<string, readonly Target[]>;
  readonly alike?: (one: Target, other: Target) => boolean;
}

function firstPair(
  targets: readonly Target[],
  { planYear, siblings, alike = () => true }: Comparison,
): Pair | undefined {
  const ofSentence = (target: Target) => siblings.get(target.quote) ?? [target];
  for (const [index, one] of targets.entries()) {
    for (let at = index + 1; at < targets.length; at += 1) {
      const other = targets[at];
      if (other === undefined || !contradicts(one, other, planYear)) continue;
      if (isAnyKept(one, ofSentence(other)) || isAnyKept(other, ofSentence(one))) continue;
      if (alike(one, other)) return [one, other];
    }
  }
  return undefined;
}

/**
 * Whether some figure of the sentence goes with `target`: "20% số phòng, 30% số trung tâm" is not
 * contradicted by a row for 30% of the centres.
 */
function isAnyKept(target: Target, sentence: readonly Target[]): boolean {
  return sentence.some(
    (figure) =>
      figure.indicator === target.indicator &&
      figure.change === target.change &&
      unitOf(figure) === unitOf(target) &&
      !conflicts(figure, target),
  );
}

/** The figures of each sentence. */
function siblingsOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  return groupBy(targets, ({ quote }) => quote);
}

/** Only commitments to the same thing for the same time can contradict each other. */
function groupBySubject(
  targets: readonly Target[],
  planYear: number | undefined,
): readonly (readonly Target[])[] {
  const groups = groupBy(targets, (target) => {
    const { indicator, change, period } = target;
    return JSON.stringify([indicator, change, unitOf(target), periodKey(period, planYear)]);
  });
  return [...groups.values()];
}

function groupBy(
  targets: readonly Target[],
  keyOf: (target: Target) => string,
): ReadonlyMap<string, readonly Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  return groups;
}

/**
 * Each level with two sentences that state it: of those, one at least is not the sentence of a given
 * figure, so that further ones prove nothing more.
 */
function differentLevels(targets: readonly Target[]): readonly Target[] {
  const quotes = new Map<string, Set<string>>();
  return targets.filter(({ comparator, value, valueMax, conditional, quote }) => {
    if (conditional) return false;
    const key = JSON.stringify([comparator, value, valueMax]);
    const known = quotes.get(key) ?? new Set();
    if (known.size === 2 || known.has(quote)) return false;
    quotes.set(key, known.add(quote));
    return true;
  });
}

function unitOf({ unit }: Target): string | null {
  return unit === null ? null : unitKey(unit);
}

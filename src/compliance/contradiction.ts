import type { Target } from "../plan/plan.js";
import { unitKey } from "../plan/unit-key.js";
import { conflicts } from "./interval.js";
import { periodKey, samePeriod } from "./period.js";

/**
 * Whether two commitments to one indicator cannot both be kept in the year of the plan. Figures of one
 * sentence ("20% số phòng, 30% số trung tâm") speak of different things, also where it stands twice.
 */
export function contradicts(one: Target, other: Target, planYear: number | undefined): boolean {
  return (
    one.indicator === other.indicator &&
    one.change === other.change &&
    !one.conditional &&
    !other.conditional &&
    one.quote !== other.quote &&
    conflicts(one, other) &&
    unitOf(one) === unitOf(other) &&
    samePeriod(one.period, other.period, planYear)
  );
}

/** Whether any two of the commitments contradict each other. */
export function isContradictory(targets: readonly Target[], planYear: number | undefined): boolean {
  return groupBySubject(targets, planYear).some((group) => {
    const levels = differentLevels(group);
    return levels.some((one, index) =>
      levels.slice(index + 1).some((other) => contradicts(one, other, planYear)),
    );
  });
}

/** Only commitments to the same thing for the same time can contradict each other. */
function groupBySubject(
  targets: readonly Target[],
  planYear: number | undefined,
): readonly (readonly Target[])[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const { indicator, change, period } = target;
    const key = JSON.stringify([indicator, change, unitOf(target), periodKey(period, planYear)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  return [...groups.values()];
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

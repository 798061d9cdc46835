import type { Comparator } from "../plan/plan.js";

/** A level as it is stated: ">= 80" with `valueMax` 90 is the range from 80 to 90. */
export interface Level {
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly valueMax?: number | null;
  readonly unit?: string | null;
}

/** The numbers that a statement allows; a bound is open where the number itself is left out. */
interface Interval {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/**
 * Whether whoever keeps to `stated` keeps to `required` too: 25 where at least 20 is asked for, "> 95"
 * where ">= 95" is. A demand "= 100" is a level to be reached, so more is as good; "= 0" and a rank
 * are levels not to be passed, so less is as good.
 */
export function satisfies(stated: Level, required: Level): boolean {
  const inner = intervalOf(stated);
  const outer = intervalOf(asDemand(required));
  if (inner === undefined || outer === undefined) return false;
  const lowHolds =
    inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const highHolds =
    inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return lowHolds && highHolds;
}

/**
 * Whether two statements about the same thing cannot stand side by side: they exclude each other, or
 * they set different floors (">= 20" and ">= 25"), ceilings or ranges.
 */
export function conflicts(one: Level, other: Level): boolean {
  const first = intervalOf(one);
  const second = intervalOf(other);
  if (first === undefined || second === undefined) return false;
  if (isRange(one) && isRange(other)) return !isSameRange(one, other);
  if (one.value === other.value) return false;
  if (isDisjoint(first, second)) return true;
  const floors = hasFloorOnly(first) && hasFloorOnly(second) && first.low !== second.low;
  const ceilings = hasCeilingOnly(first) && hasCeilingOnly(second) && first.high !== second.high;
  return floors || ceilings;
}

function isRange({ valueMax }: Level): boolean {
  return valueMax !== null && valueMax !== undefined;
}

function isSameRange(one: Level, other: Level): boolean {
  return one.value === other.value && one.valueMax === other.valueMax;
}

function asDemand(required: Level): Level {
  if (required.comparator !== "=") return required;
  const atMost = required.value === 0 || required.unit === "hạng";
  return { ...required, comparator: atMost ? "<=" : ">=" };
}

function intervalOf({ comparator, value, valueMax }: Level): Interval | undefined {
  if (value === null) return undefined;
  const top = valueMax ?? Number.POSITIVE_INFINITY;
  const bottom = Number.NEGATIVE_INFINITY;
  switch (comparator) {
    case ">=":
      return { low: value, lowOpen: false, high: top, highOpen: false };
    case ">":
      return { low: value, lowOpen: true, high: top, highOpen: false };
    case "<=":
      return { low: bottom, lowOpen: false, high: value, highOpen: false };
    case "<":
      return { low: bottom, lowOpen: false, high: value, highOpen: true };
    default:
      return { low: value, lowOpen: false, high: valueMax ?? value, highOpen: false };
  }
}

function isDisjoint(one: Interval, other: Interval): boolean {
  return isBelow(one, other) || isBelow(other, one);
}

function isBelow(one: Interval, other: Interval): boolean {
  return one.high < other.low || (one.high === other.low && (one.highOpen || other.lowOpen));
}

function hasFloorOnly({ low, high }: Interval): boolean {
  return Number.isFinite(low) && high === Number.POSITIVE_INFINITY;
}

function hasCeilingOnly({ low, high }: Interval): boolean {
  return Number.isFinite(high) && low === Number.NEGATIVE_INFINITY;
}

/** A number that is not the one due at its place. */
export interface Slip {
  readonly index: number;
  readonly value: number;
  /** The number that was due. */
  readonly due: number;
  readonly kind: "doubled" | "skipped" | "disordered" | "unused";
}

export interface SequenceCircumstances {
  /** The first number; 1 when absent. */
  readonly start?: number;
  /** Indexes at which counting may begin again at 1. */
  readonly restarts?: ReadonlySet<number>;
  /** The numbers that stand somewhere else right before `index`, and are not missing there. */
  readonly elsewhere?: (index: number) => ReadonlySet<number>;
}

/**
 * The slips of a count that should run 1, 2, 3 … One slip is told once: afterwards both the count that
 * goes on from the printed number and the one that goes on from the due number are right, and so is the
 * other half of two numbers that changed places. A value that is no whole number stands for a label that
 * is not used at all; behind a slip it only goes on with it.
 */
export function findSlips(
  values: readonly number[],
  { start = 1, restarts = new Set(), elsewhere = () => new Set() }: SequenceCircumstances = {},
): readonly Slip[] {
  const slips: Slip[] = [];
  let seen = new Set<number>();
  let highest = 0;
  let due = start;
  let alsoRight: readonly number[] = [];
  for (const [index, value] of values.entries()) {
    if (value === 1 && restarts.has(index)) {
      seen = new Set();
      highest = 0;
      alsoRight = [];
    } else if (value !== due && !alsoRight.includes(value)) {
      if (!(value > due && holdsAll(elsewhere(index), due, value))) {
        const follows = !Number.isInteger(value) && slips.at(-1)?.index === index - 1;
        if (!follows) slips.push({ index, value, due, kind: kindOf(value, due, seen) });
        const isAhead = value > due || !Number.isInteger(value);
        alsoRight = isAhead ? [due, due + 1] : [due + 1];
      }
    } else {
      alsoRight = value < due ? [highest + 1] : [];
    }
    seen.add(value);
    highest = Math.max(highest, value);
    due = value + 1;
  }
  return slips;
}

/** Whether the numbers from `due` up to but without `value` are all there. */
function holdsAll(numbers: ReadonlySet<number>, due: number, value: number): boolean {
  for (let number = due; number < value; number += 1) {
    if (!numbers.has(number)) return false;
  }
  return true;
}

function kindOf(value: number, due: number, seen: ReadonlySet<number>): Slip["kind"] {
  if (!Number.isInteger(value)) return "unused";
  if (seen.has(value)) return "doubled";
  return value > due ? "skipped" : "disordered";
}

import type { Finding } from "../../findings/finding.js";
import { type FindingIdentity, identityOf, keyOf, movedKeyOf } from "../../findings/finding-key.js";

/** A fault that was accepted for the time being, and how often it stands in the plan. */
export interface KnownFinding extends FindingIdentity {
  readonly count: number;
}

export interface Comparison {
  /** In their order, those that the baseline does not hold. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** What the baseline holds and the plan has no more, each as often as it is missing. */
  readonly gone: readonly KnownFinding[];
}

/**
 * Parts the findings of one plan by whether the baseline holds them. A fault that stands there more
 * often than the baseline says is new from then on; a quoted passage is known in another section too.
 */
export function compareWithKnown(
  findings: readonly Finding[],
  baseline: readonly KnownFinding[],
): Comparison {
  const left = new Map<KnownFinding, number>(baseline.map((entry) => [entry, entry.count]));
  const known = new Set<Finding>();
  const passes = [
    { key: keyOf, among: findings },
    { key: movedKeyOf, among: findings.filter(({ quote }) => quote !== null) },
  ];
  for (const { key, among } of passes) {
    const entries = groupedBy(key, baseline);
    for (const finding of among) {
      if (known.has(finding)) continue;
      const entry = entries.get(key(identityOf(finding)))?.find((one) => (left.get(one) ?? 0) > 0);
      if (entry === undefined) continue;
      left.set(entry, (left.get(entry) ?? 0) - 1);
      known.add(finding);
    }
  }
  return {
    fresh: findings.filter((finding) => !known.has(finding)),
    known: findings.filter((finding) => known.has(finding)),
    gone: baseline.flatMap((entry) => {
      const count = left.get(entry) ?? 0;
      return count === 0 ? [] : [{ ...entry, count }];
    }),
  };
}

/** The findings as a baseline keeps them: each fault once, counted, in a stable order. */
export function toKnown(findings: readonly Finding[]): readonly KnownFinding[] {
  const counted = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const key = keyOf(identity);
    counted.set(key, { ...identity, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, entry]) => entry);
}

function groupedBy(
  key: (identity: FindingIdentity) => string,
  entries: readonly KnownFinding[],
): ReadonlyMap<string, readonly KnownFinding[]> {
  const groups = new Map<string, KnownFinding[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

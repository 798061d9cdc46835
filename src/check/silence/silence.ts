import type { Finding } from "../../findings/finding.js";
import type { SilencedFinding } from "../../findings/report.js";

/** Somebody's word that some findings are to be set aside, and why. */
export interface Silence {
  readonly rule: string;
  readonly reason: string;
  readonly owner: string | null;
  readonly until: string | null;
  readonly origin: string;
  readonly covers: (finding: Finding) => boolean;
}

export interface Silencing<S extends Silence> {
  /** In their order, those that no silence covers. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** The silences that cover none of the findings. */
  readonly unused: readonly S[];
}

/** Parts the findings by whether any of the silences covers them; the first that does is named. */
export function silence<S extends Silence>(
  all: readonly Finding[],
  silences: readonly S[],
): Silencing<S> {
  const findings: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  const used = new Set<S>();
  for (const finding of all) {
    const covering = silences.filter(
      (candidate) => candidate.rule === finding.rule && candidate.covers(finding),
    );
    for (const one of covering) used.add(one);
    const [first] = covering;
    if (first === undefined) findings.push(finding);
    else silenced.push(silencedBy(finding, first));
  }
  return { findings, silenced, unused: silences.filter((candidate) => !used.has(candidate)) };
}

function silencedBy(finding: Finding, { reason, owner, until, origin }: Silence): SilencedFinding {
  return { ...finding, reason, owner, until, origin };
}

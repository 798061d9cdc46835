import type { Finding } from "../../src/findings/finding.js";
import type { PlantedFault } from "./bench-case.js";

/** How one planted fault fared in one form. */
export interface Judged {
  readonly found: boolean;
  /** What its rules tell in other words. */
  readonly near: readonly Finding[];
  /** Errors and warnings that the fault does not account for. */
  readonly beyond: readonly Finding[];
}

/** Judges a fault by what is told of the plan with it and not of the good plan. */
export function judge(
  { rule, or, also, quote }: PlantedFault,
  findings: readonly Finding[],
  good: readonly Finding[],
): Judged {
  const fresh = freshFindings(findings, good);
  const rules = [rule, ...or];
  const told = fresh.filter((finding) => rules.includes(finding.rule));
  const allowed = new Set([...rules, ...also]);
  return {
    found: told.some((finding) => saysTheWords(finding, quote)),
    near: told,
    beyond: graveFindings(fresh).filter((finding) => !allowed.has(finding.rule)),
  };
}

/** The errors and warnings. */
export function graveFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

/** The findings that are not among `good`, each of which takes away one; numbers may differ. */
export function freshFindings(
  findings: readonly Finding[],
  good: readonly Finding[],
): readonly Finding[] {
  const known = good.map(identityOf);
  return findings.filter((finding) => {
    const at = known.indexOf(identityOf(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function identityOf({ rule, severity, quote, message }: Finding): string {
  return JSON.stringify([rule, severity, quote, message.vi.replace(/\d+/gu, "0")]);
}

function saysTheWords({ quote, message }: Finding, words: string | null): boolean {
  if (words === null) return true;
  const wanted = comparable(words);
  const told = comparable(quote ?? "");
  return (
    told.includes(wanted) ||
    comparable(message.vi).includes(wanted) ||
    (told !== "" && wanted.includes(told))
  );
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
}

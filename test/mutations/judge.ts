import type { Form, Mutation } from "../../fixtures/source/mutations/mutation.js";
import type { Finding } from "../../src/findings/finding.js";
import { tidy } from "../../src/text/fold.js";

/** How one planted fault fared in one form. */
export interface Trial {
  readonly mutation: Mutation;
  readonly form: Form;
  readonly found: boolean;
  /** Errors and warnings that the fault does not account for. */
  readonly falseAlarms: readonly Finding[];
  /** What was found that the good plan does not raise. */
  readonly raised: readonly Finding[];
}

/** Judges what was found in the plan with its fault by what is found in the good plan. */
export function judge(
  mutation: Mutation,
  form: Form,
  findings: readonly Finding[],
  good: readonly Finding[],
): Trial {
  const raised = withoutThose(findings, good);
  const planted = raised.find((finding) => answers(finding, mutation));
  const allowed = new Set(mutation.alsoAllowed?.map(({ rule }) => rule));
  const falseAlarms = graveFindings({ findings: raised }).filter(
    (finding) => finding !== planted && !allowed.has(finding.rule),
  );
  return { mutation, form, found: planted !== undefined, falseAlarms, raised };
}

/** The errors and warnings. */
export function graveFindings({ findings }: { findings: readonly Finding[] }): Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

function answers({ rule, quote }: Finding, mutation: Mutation): boolean {
  if (rule !== mutation.rule) return false;
  if (mutation.quote === undefined) return true;
  if (quote === null) return false;
  const [found, planted] = [comparable(quote), comparable(mutation.quote)];
  return found.includes(planted) || planted.includes(found);
}

function comparable(words: string): string {
  return tidy(words)
    .toLowerCase()
    .replace(/[.;:]$/u, "");
}

/** The findings that are not among `others`, each of which takes away one. */
function withoutThose(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = others.map(keyOf);
  return findings.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ rule, quote, message }: Finding): string {
  return JSON.stringify([rule, quote, message.vi]);
}

import { FORMS } from "../../fixtures/source/mutations/mutation.js";
import type { Finding } from "../../src/findings/finding.js";
import { graveFindings, type Trial } from "./judge.js";
import type { GoodPlanFindings } from "./run-trials.js";

/** A line for each rule: how many faults were planted and found, in all and form by form. */
export function tableOf(trials: readonly Trial[]): readonly string[] {
  const rules = [...new Set(trials.map(({ mutation }) => mutation.rule))];
  const rows = rules.map((rule) => {
    const own = trials.filter(({ mutation }) => mutation.rule === rule);
    const faults = new Set(own.map(({ mutation }) => mutation)).size;
    return [rule, String(faults), shareOf(own), ...FORMS.map((form) => shareIn(form, own))];
  });
  const header = ["rule", "faults", "found", ...FORMS];
  return [
    header,
    ...rows,
    ["all", "", shareOf(trials), ...FORMS.map((f) => shareIn(f, trials))],
  ].map((cells) =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? 34 : 10))
      .join(" ")
      .trimEnd(),
  );
}

export function missLines({ mutation, form, raised }: Trial): readonly string[] {
  return [
    `missed: ${mutation.rule} in ${mutation.plan}.${form}: ${mutation.fault}`,
    ...(mutation.quote === undefined ? [] : [`    should quote: ${mutation.quote}`]),
    ...(raised.length === 0 ? ["    nothing was found"] : raised.map(findingLine)),
  ];
}

export function alarmLines({ mutation, form, falseAlarms }: Trial): readonly string[] {
  return [
    `false alarm with ${mutation.rule} in ${mutation.plan}.${form}: ${mutation.fault}`,
    ...falseAlarms.map(findingLine),
  ];
}

export function goodPlanLines(good: GoodPlanFindings): readonly string[] {
  const { plan, form, stage } = good;
  return graveFindings(good).map(
    (finding) =>
      `false alarm in the good ${plan}.${form} (${stage}): ${findingLine(finding).trim()}`,
  );
}

function findingLine({ severity, rule, quote, message }: Finding): string {
  return `    ${severity} ${rule} “${quote ?? ""}”: ${message.vi}`;
}

function shareIn(form: string, trials: readonly Trial[]): string {
  return shareOf(trials.filter((trial) => trial.form === form));
}

function shareOf(trials: readonly Trial[]): string {
  if (trials.length === 0) return "-";
  return `${trials.filter(({ found }) => found).length}/${trials.length}`;
}

/**
 * Measures the rules on the plans of fixtures/bench, whose authors did not read the rules: the good
 * plans as they are, each with one planted fault, each with an edit that leaves it good, in Markdown,
 * as Word files with typed and with automatic labels, and as text broken by hand.
 * Run by `npm run bench-plans`:
 *   [--rule=GROUP/NAME] [--forms=markdown,word,lists,text] [--lot=first,second] [--misses]
 * Prints planted and found by rule and form, each miss, and each error or warning beyond the planted
 * fault and on good plans. A fault is found when its rule (or one of `or`) tells something that the
 * good plan does not have, with the words of `quote` where there are any. Fails below the floors.
 */
import { parseArgs } from "node:util";
import type { Finding } from "../../src/findings/finding.js";
import {
  type BenchCase,
  goodCases,
  type PlantedFault,
  readFaults,
  readSilent,
} from "./bench-case.js";
import { findingsOf, type LoadedProfiles } from "./findings-of.js";
import { freshFindings, graveFindings, type Judged, judge } from "./judge.js";
import { BENCH_FORMS, type BenchForm } from "./write-form.js";

/** The files of faults and of silent edits, those of the second lot in other words. */
const LOTS: Readonly<Record<string, { faults: string; silent: string }>> = {
  first: { faults: "faults", silent: "silent" },
  second: { faults: "faults-second", silent: "silent-second" },
};
const LEAST_FOUND = 0.95;

interface Trial extends Judged {
  readonly fault: PlantedFault;
  readonly form: BenchForm;
}

const { values } = parseArgs({
  options: {
    rule: { type: "string", default: "" },
    forms: { type: "string", default: BENCH_FORMS.join(",") },
    lot: { type: "string", default: Object.keys(LOTS).join(",") },
    misses: { type: "boolean", default: false },
  },
});
const forms = BENCH_FORMS.filter((form) => values.forms.split(",").includes(form));
const groups = values.rule.split(",");
const lots = values.lot.split(",").flatMap((name) => LOTS[name] ?? []);
const faults = lots
  .flatMap((lot) => readFaults(lot.faults))
  .filter(({ rule }) => groups.some((group) => rule.startsWith(group)));
const silent = lots.flatMap((lot) => readSilent(lot.silent));
const profiles: LoadedProfiles = new Map();
const trials: Trial[] = [];
const alarms: string[] = [];

for (const form of forms) {
  const good = new Map<string, readonly Finding[]>();
  for (const item of goodCases()) {
    const findings = await findingsOf(item, form, profiles);
    good.set(keyOf(item), findings);
    alarms.push(...alarmLines(`in the good plan ${item.plan} (${item.stage})`, form, findings));
  }
  for (const fault of faults) {
    const findings = await findingsOf(fault, form, profiles);
    trials.push({ fault, form, ...judge(fault, findings, good.get(keyOf(fault)) ?? []) });
  }
  for (const edit of silent) {
    const fresh = freshFindings(
      await findingsOf(edit, form, profiles),
      good.get(keyOf(edit)) ?? [],
    );
    alarms.push(...alarmLines(`with ${edit.id} (plan ${edit.plan}, ${edit.note})`, form, fresh));
  }
}

if (!values.misses) for (const line of tableLines()) console.log(line);
for (const trial of trials) for (const line of missLines(trial)) console.log(line);
const beyond = trials.flatMap(({ fault, form, beyond: told }) =>
  alarmLines(`beyond ${fault.id} (plan ${fault.plan}, ${fault.note})`, form, told),
);
for (const line of [...beyond, ...alarms]) console.log(line);
for (const form of forms) {
  const own = trials.filter((trial) => trial.form === form);
  console.log(`${form}: ${shareOf(own)} found`);
}
const share = trials.filter(({ found }) => found).length / trials.length;
console.log(
  `${shareOf(trials)} found (${share.toFixed(3)}); ${beyond.length} findings beyond them; ${alarms.length} false alarms on ${silent.length} silent edits and ${goodCases().length} good checks in ${forms.join(", ")}`,
);
if (share < LEAST_FOUND) fail(`less than ${LEAST_FOUND} found`);
if (alarms.length > 0) fail("there are false alarms");

function keyOf({ plan, stage }: BenchCase): string {
  return `${plan} ${stage}`;
}

function tableLines(): readonly string[] {
  const rules = [...new Set(faults.map(({ rule }) => rule))];
  const rows = [...rules, "all"].map((rule) => {
    const own = trials.filter(({ fault }) => rule === "all" || fault.rule === rule);
    return [rule, ...forms.map((form) => shareOf(own.filter((trial) => trial.form === form)))];
  });
  return [["rule", ...forms], ...rows].map(([rule = "", ...cells]) =>
    [rule.padEnd(34), ...cells.map((cell) => cell.padEnd(10))].join("").trimEnd(),
  );
}

function missLines({ fault, form, found, near }: Trial): readonly string[] {
  if (found) return [];
  return [
    `missed in ${form}: ${fault.id} (plan ${fault.plan}) ${fault.rule}: ${fault.note}`,
    ...near.map((finding) => `    told elsewhere: ${findingWords(finding)}`),
  ];
}

function alarmLines(
  where: string,
  form: BenchForm,
  findings: readonly Finding[],
): readonly string[] {
  return graveFindings(findings).map(
    (finding) => `false alarm in ${form} ${where}: ${findingWords(finding)}`,
  );
}

function findingWords({ severity, rule, quote, message }: Finding): string {
  return `${severity} ${rule} “${quote ?? ""}”: ${message.vi}`;
}

function shareOf(own: readonly Trial[]): string {
  return `${own.filter(({ found }) => found).length}/${own.length}`;
}

function fail(reason: string): void {
  console.log(`FAILED: ${reason}`);
  process.exitCode = 1;
}

/**
 * Plants one fault at a time into the good plans and prints which of them the rules find and what
 * they find besides. Run by `npm run mutations`:
 *   [--rule=GROUP/NAME] [--forms=markdown,word,text,pdf]
 * Fails below the floors. PDF needs LibreOffice.
 */
import { parseArgs } from "node:util";
import { allMutations } from "../../fixtures/source/mutations/all-mutations.js";
import { FORMS, type Form } from "../../fixtures/source/mutations/mutation.js";
import { libreOfficeIsInstalled } from "../../fixtures/source/to-pdf.js";
import { RULES } from "../../src/rules/registry.js";
import { alarmLines, goodPlanLines, missLines, tableOf } from "./print-trials.js";
import { runTrials } from "./run-trials.js";
import { PLAN_NAMES } from "./write-form.js";

const LEAST_FAULTS = 80;
const LEAST_FOUND = 0.97;

const { values } = parseArgs({
  options: { rule: { type: "string" }, forms: { type: "string", default: FORMS.join(",") } },
});
const registered = new Set(RULES.map(({ id }) => id));
const chosen = allMutations.filter(
  ({ rule }) => values.rule === undefined || rule.startsWith(values.rule),
);
const faults = chosen.filter(({ rule }) => registered.has(rule));
const forms = printable(FORMS.filter((form) => values.forms.split(",").includes(form)));

const { trials, good } = await runTrials(faults, forms, PLAN_NAMES);
const missed = trials.filter(({ found }) => !found);
const alarming = trials.filter(({ falseAlarms }) => falseAlarms.length > 0);
const goodPlanAlarms = good.flatMap(goodPlanLines);
const share = (trials.length - missed.length) / trials.length;

for (const line of missed.flatMap(missLines)) console.log(line);
for (const line of alarming.flatMap(alarmLines)) console.log(line);
for (const line of goodPlanAlarms) console.log(line);
console.log(`\n${tableOf(trials).join("\n")}`);
console.log(
  `\n${faults.length} faults in ${forms.join(", ")}: ${trials.length - missed.length} of ${trials.length} found (${share.toFixed(3)}), ${alarming.length + goodPlanAlarms.length} with false alarms`,
);

for (const rule of new Set(chosen.map((mutation) => mutation.rule))) {
  if (!registered.has(rule)) console.log(`${rule}: rule not in the registry yet`);
}
if (values.rule === undefined) {
  if (faults.length < LEAST_FAULTS) fail(`fewer than ${LEAST_FAULTS} faults`);
  for (const id of registered) {
    if (!faults.some(({ rule }) => rule === id)) fail(`no fault is planted for ${id}`);
  }
}
if (share < LEAST_FOUND) fail(`less than ${LEAST_FOUND} found`);
if (alarming.length + goodPlanAlarms.length > 0) fail("there are false alarms");

function printable(wanted: readonly Form[]): readonly Form[] {
  if (!wanted.includes("pdf") || libreOfficeIsInstalled()) return wanted;
  console.log("LibreOffice (soffice) is not installed: nothing is measured as PDF.");
  return wanted.filter((form) => form !== "pdf");
}

function fail(reason: string): void {
  console.log(`FAILED: ${reason}`);
  process.exitCode = 1;
}

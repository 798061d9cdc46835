/**
 * Prints how well plans are understood, kind by kind: precision, recall and F1, with the items missed
 * and those too many. Run by `npm run accuracy` after `npm run build`:
 *   node scripts/accuracy.js [plans] [targets] [citations] [deadlines] [headings] [headers] [units]
 *        [--labels=FOLDER --plans=FOLDER] [--bank=FOLDER]
 * Without names everything is measured: the labelled plans, and the banks of `fixtures/bank`. Folders
 * named by options are measured instead of the usual ones. Fails below the floors.
 */
import { measureBank } from "./accuracy/banks.js";
import { measurePlans } from "./accuracy/labelled-plans.js";
import { Tally } from "./accuracy/tally.js";

/** Places where labels may lie, each beside the plans that they label. */
const SETS = [
  { labels: "fixtures/labels", plans: "fixtures" },
  { labels: "../shared/gold", plans: "../shared/plans" },
];
const PARTS = ["plans", "targets", "citations", "deadlines", "headings", "headers", "units"];
/** F1 of each kind, and shares of the targets found; below these the run fails. */
const FLOORS = {
  sections: 0.98,
  citations: 0.97,
  deadlines: 0.97,
  units: 0.95,
  targets: 0.95,
  "targets: indicator": 0.95,
  "targets: comparator": 0.97,
  header: 0.95,
  "tasks of real tables": 1,
  "tasks of flattened tables": 0.8,
};

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
for (const part of PARTS.filter((one) => named.length === 0 || named.includes(one))) {
  const tally = new Tally();
  if (part === "plans") await measurePlans(tally, labelSets());
  else await measureBank(`${option("bank") ?? "fixtures/bank"}/${part}`, part, tally);
  console.log(`\n## ${part}: all`);
  tally.print();
  for (const line of tally.below(FLOORS)) fail(line);
}

function labelSets() {
  const [labels, plans] = [option("labels"), option("plans")];
  return labels === undefined ? SETS : [{ labels, plans }];
}

function option(name) {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function fail(line) {
  console.log(line);
  process.exitCode = 1;
}

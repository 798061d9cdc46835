import { HOSTILE_CASES } from "./cases.js";
import { findingsAlone, runCase } from "./run-case.js";

/** Runs every case whose name holds the words given, or all, and prints a table of them. */
const wanted = process.argv.slice(2).join(" ");
const alone = await findingsAlone();
let wrong = 0;
for (const one of HOSTILE_CASES.filter(({ name }) => name.includes(wanted))) {
  const run = await runCase(one, alone);
  const faults = [
    ...(run.outcome === one.outcome ? [] : [`expected ${one.outcome}`]),
    ...run.faults,
  ];
  if (faults.length > 0) wrong += 1;
  const cells = [
    one.name.padEnd(60),
    run.outcome.padEnd(18),
    `${run.milliseconds} ms`.padStart(9),
    `${run.megabytes} MB`.padStart(8),
    faults.join("; "),
  ];
  console.log(cells.join("  ").trimEnd());
}
console.log(`${wrong} of ${HOSTILE_CASES.length} cases are not as they should be`);
process.exitCode = wrong === 0 ? 0 : 1;

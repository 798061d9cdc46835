/**
 * Measures the rules on the plans of fixtures/bench, whose authors did not read the rules: the good
 * plans as they are, each with one planted fault (faults.yaml), each with an edit that leaves it good
 * (silent.yaml). After `npm run build`:
 *   node scripts/bench-plans.js [--rule ID] [--misses] [--root FOLDER]
 * `--rule` keeps the faults of a rule or a group; `--misses` leaves out the table by rule;
 * `--root` names another checkout whose bin/cchc.js is measured.
 *
 * Prints planted and found by rule, each miss, each error or warning beyond the planted fault, and
 * each one on good plans and silent edits. A fault is found when its rule (or one of `or`) tells
 * something that the good plan does not have, with the words of `quote` where there are any. Plans
 * 1 to 6 are checked with profile.yaml, 7 and 8 without a profile; a fault's own `profile` goes
 * before; the stage is draft unless the edit says otherwise. Exits 1 when a `find` does not stand
 * exactly once in its plan.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse, stringify } from "yaml";

const FOLDER = "fixtures/bench";
const PLANS = [1, 2, 3, 4, 5, 6, 7, 8];
const ANNUAL = 6;
const STAGES = ["draft", "final"];

const ruleFilter = optionValue("--rule") ?? "";
const missesOnly = process.argv.includes("--misses");
const program = resolve(optionValue("--root") ?? ".", "bin/cchc.js");
const texts = new Map(
  PLANS.map((plan) => [plan, readFileSync(`${FOLDER}/plan-${plan}.md`, "utf8")]),
);
const faults = parse(readFileSync(`${FOLDER}/faults.yaml`, "utf8")).filter((fault) =>
  fault.rule.startsWith(ruleFilter),
);
const silent = parse(readFileSync(`${FOLDER}/silent.yaml`, "utf8"));
const broken = [...faults, ...silent].flatMap((edit) => wrongEdits(edit));
if (broken.length > 0) {
  console.error(broken.join("\n"));
  process.exit(1);
}

const goods = PLANS.flatMap((plan) =>
  STAGES.map((stage) => ({ id: `good-${plan}-${stage}`, plan, stage, edits: [] })),
);
const folder = mkdtempSync(join(tmpdir(), "bench-plans-"));
let findingsOf;
try {
  findingsOf = checked([...goods, ...faults, ...silent]);
} finally {
  rmSync(folder, { recursive: true });
}

const results = faults.map((fault) => judged(fault));
if (!missesOnly) {
  printTable(results);
}
print(
  "Missed",
  results
    .filter(({ status }) => status !== "found")
    .map(
      ({ fault, status, near }) =>
        `${fault.id} (plan ${fault.plan}) ${fault.rule}: ${fault.note}${status === "elsewhere" ? ` | told elsewhere: ${near}` : ""}`,
    ),
);
const beyond = results.flatMap(({ fault, extras }) =>
  extras.map((finding) => `${fault.id} (plan ${fault.plan}) ${shown(finding)}`),
);
print("Beyond the planted fault", beyond);
const onGood = goods.flatMap((good) =>
  loud(findingsOf.get(good.id)).map((finding) => `${good.id} ${shown(finding)}`),
);
print("False alarms on good plans", onGood);
const onSilent = silent.flatMap((edit) =>
  loud(fresh(edit)).map(
    (finding) => `${edit.id} (plan ${edit.plan}, ${edit.note}) ${shown(finding)}`,
  ),
);
print("False alarms on silent edits", onSilent);
const found = results.filter(({ status }) => status === "found").length;
console.log(
  `\n${found} of ${results.length} faults found; ${beyond.length} findings beyond them; ${onGood.length} on ${goods.length} good checks; ${onSilent.length} on ${silent.length} silent edits`,
);

function optionValue(option) {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

function wrongEdits({ id, plan, edits }) {
  return edits.flatMap(({ find }) => {
    const count = texts.get(plan).split(find).length - 1;
    return count === 1
      ? []
      : [`${id}: stands ${count} times in plan ${plan}: ${find.slice(0, 80)}`];
  });
}

/** The findings of each case by its id; one run of the program for each stage and profile. */
function checked(cases) {
  const runs = groupedBy(cases, (item) => JSON.stringify([stageOf(item), profileOf(item)]));
  const byId = new Map();
  let number = 0;
  for (const [key, items] of runs) {
    const [stage, profile] = JSON.parse(key);
    const run = join(folder, String(number++));
    mkdirSync(run);
    for (const item of items) {
      writeFileSync(join(run, `${item.id}.md`), edited(item));
    }
    for (const [id, findings] of runOf(run, stage, profile)) {
      byId.set(id, findings);
    }
  }
  return byId;
}

function runOf(run, stage, profile) {
  const file = join(folder, "profile.yaml");
  writeFileSync(file, profile);
  const options = profile === "" ? [] : ["--profile", file];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, "check", run, "--format", "json", "--stage", stage, "--severity", "info", ...options],
    { encoding: "utf8", maxBuffer: 2 ** 30, cwd: folder },
  );
  if (status === 2) {
    throw new Error(stderr);
  }
  return JSON.parse(stdout).documents.map(({ path, findings }) => [
    path.replace(/^.*\/(.+)\.md$/, "$1"),
    findings,
  ]);
}

function stageOf({ stage }) {
  return stage ?? "draft";
}

function profileOf({ plan, profile }) {
  if (profile !== undefined) {
    return typeof profile === "string" ? profile : stringify(profile);
  }
  return plan <= ANNUAL ? readFileSync(`${FOLDER}/profile.yaml`, "utf8") : "";
}

function edited({ plan, edits }) {
  return edits.reduce(
    (text, { find, replace }) => text.replace(find, () => replace),
    texts.get(plan),
  );
}

/** What is told of the edited plan and not of the plan itself in the same stage. */
function fresh(edit) {
  const known = findingsOf.get(`good-${edit.plan}-${stageOf(edit)}`).map(identity);
  return findingsOf.get(edit.id).filter((finding) => {
    const at = known.indexOf(identity(finding));
    if (at >= 0) {
      known.splice(at, 1);
    }
    return at < 0;
  });
}

function identity({ rule, severity, quote, message }) {
  return JSON.stringify([rule, severity, quote, message.replace(/\d+/g, "0")]);
}

function judged(fault) {
  const rules = [fault.rule, ...(fault.or ?? [])];
  const findings = fresh(fault);
  const told = findings.filter(({ rule }) => rules.includes(rule));
  const right = told.filter((finding) => saysTheWords(finding, fault.quote));
  const missed = told.length > 0 ? "elsewhere" : "missed";
  return {
    fault,
    status: right.length > 0 ? "found" : missed,
    near: told.map(shown).join(" || "),
    extras: loud(findings).filter(({ rule }) => ![...rules, ...(fault.also ?? [])].includes(rule)),
  };
}

function saysTheWords({ quote, message }, words) {
  if (words === null || words === undefined) {
    return true;
  }
  const wanted = folded(words);
  const told = folded(quote ?? "");
  return (
    told.includes(wanted) ||
    folded(message).includes(wanted) ||
    (told !== "" && wanted.includes(told))
  );
}

function folded(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}

function loud(findings) {
  return findings.filter(({ severity }) => severity !== "info");
}

function shown({ rule, severity, message, quote, location }) {
  return `[${severity}] ${rule} line ${location?.line}: ${message} «${quote ?? ""}»`;
}

function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function printTable(all) {
  console.log("| rule | planted | found |\n|---|---|---|");
  for (const [rule, of] of groupedBy(all, ({ fault }) => fault.rule)) {
    console.log(
      `| ${rule} | ${of.length} | ${of.filter(({ status }) => status === "found").length} |`,
    );
  }
}

function print(title, lines) {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) {
    console.log(`- ${line}`);
  }
}

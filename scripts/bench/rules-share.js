/**
 * Prints which share of whole runs of `cchc check` goes to the rules, and which of them take most of it,
 * as the engine's own profiler samples it. Run by hand after `npm run build`:
 * node scripts/bench/rules-share.js [FILE|FOLDER...]
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = ["department", "commune", "authority"].map((name) => `fixtures/${name}/good.md`);
const RUNS = 5;
const SAMPLE_MICROSECONDS = 200;
const MOST_RULES = 10;

const given = process.argv.slice(2);
const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await profiledRun(given.length ? given : FIXTURES));
const share = ({ rules, whole }) => rules / whole;
const median = runs.sort((one, other) => share(one) - share(other))[Math.floor(RUNS / 2)];
console.log(`whole run ${median.whole.toFixed(0)} ms, rules ${median.rules.toFixed(0)} ms`);
console.log(`share of the rules: ${runs.map((run) => share(run).toFixed(3)).join(", ")}`);
console.log(`\n| rule or what it calls | ms |\n|---|---|`);
for (const [name, ms] of median.parts.slice(0, MOST_RULES)) {
  console.log(`| ${name} | ${ms.toFixed(1)} |`);
}

/** Milliseconds of one run, of all below `runRules`, and of each rule. */
async function profiledRun(paths) {
  const folder = await mkdtemp(join(tmpdir(), "rules-share-"));
  const flags = ["--cpu-prof", `--cpu-prof-dir=${folder}`];
  const interval = `--cpu-prof-interval=${SAMPLE_MICROSECONDS}`;
  const command = ["bin/cchc.js", "check", ...paths, "--format", "json"];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...flags, interval, ...command]);
  const whole = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`exit status ${status}: ${stderr}`);
  const files = await readdir(folder);
  const profile = JSON.parse(await readFile(join(folder, files[0]), "utf8"));
  await rm(folder, { recursive: true });
  return { whole, ...timesBelow(profile, "runRules") };
}

function timesBelow({ nodes, samples, timeDeltas }, name) {
  const own = new Map(nodes.map(({ id }) => [id, 0]));
  for (const [index, id] of samples.entries()) own.set(id, own.get(id) + timeDeltas[index] / 1000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const childrenOf = ({ children }) => (children ?? []).map((id) => byId.get(id));
  const total = (node) =>
    childrenOf(node).reduce((sum, child) => sum + total(child), own.get(node.id));
  const roots = nodes.filter(({ callFrame }) => callFrame.functionName === name);
  const parts = new Map();
  for (const called of nodes.filter(({ callFrame }) => callFrame.functionName === "runRule")) {
    for (const child of childrenOf(called)) {
      const file = sourceOf(child.callFrame);
      parts.set(file, (parts.get(file) ?? 0) + total(child));
    }
  }
  return {
    rules: roots.reduce((sum, root) => sum + total(root), 0),
    parts: [...parts].sort(([, one], [, other]) => other - one),
  };
}

/** The source file of a function of the bundle, which names each file in a comment before its code. */
function sourceOf({ url, lineNumber, functionName }) {
  if (!url.startsWith("file:")) return functionName;
  const before = readFileSync(fileURLToPath(url), "utf8")
    .split("\n")
    .slice(0, lineNumber + 1);
  const comment = before.findLast((line) => line.startsWith("// build/src/"));
  return comment?.replace("// build/", "") ?? functionName;
}

/**
 * Times whole runs over folders of plans, and textlint, remark-cli and markdownlint-cli2 beside them over
 * the same Markdown. After `npm run build`:
 *   npm run bench:batch [-- --runs N --jobs N --sizes 30,300,1500 --no-peers]
 * The plans are the fixtures with varied text, half of them Word, three in ten Markdown, two in ten PDF.
 * The fastest of the runs counts; processor seconds are told besides, for a machine that is busy stretches
 * the clock. Memory is the peak of the whole process, its threads included.
 */
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { writePlans } from "./bench/batch-plans.js";
import { installPeers, PEERS, peerScript } from "./bench/peers.js";
import { timedRun } from "./bench/timed-run.js";

const FOLDER = resolve("node_modules/.cache/bench/batch");
const CACHE = join(FOLDER, "kept");
const CCHC = resolve("bin/cchc.js");
const runs = Number(optionValue("--runs") ?? 3);
const jobs = optionValue("--jobs") ?? "2";
const sizes = (optionValue("--sizes") ?? "30,300,1500").split(",").map(Number);
const OUTPUT = ["--format", `jsonl=${join(FOLDER, "out.jsonl")}`];

console.log(`With --jobs ${jobs}, fastest of ${runs} runs.\n`);
console.log("| folder | files | what | s | files a second | processor s | peak MB |");
console.log("|---|---|---|---|---|---|---|");
for (const size of sizes) {
  const counts = { docx: size * 0.5, md: size * 0.3, pdf: size * 0.2 };
  print(`mixed`, size, "cchc", ours(folderOf(`mixed-${size}`, counts), size > 1000 ? 1 : runs));
}
const word = folderOf("word-150", { docx: 150 });
print("Word", 150, "cchc", ours(word, runs));
rmSync(CACHE, { recursive: true, force: true });
ours(word, 1, "--cache-location", CACHE);
print("Word", 150, "cchc, unchanged", ours(word, runs, "--cache-location", CACHE));
const markdown = folderOf("markdown-150", { md: 150 });
const mine = print("Markdown", 150, "cchc", ours(markdown, runs));
print("Markdown", 150, "cchc --jobs 1", ours(markdown, runs, "--jobs", "1"));
if (!process.argv.includes("--no-peers")) {
  const cwd = installPeers();
  const times = Object.entries(PEERS).map(([name, of]) => {
    const { script, args } = of(markdown);
    const run = () => timedRun(peerScript(script), args, { cwd });
    return print("Markdown", 150, name, fastest(runs, run));
  });
  console.log(
    `\nThe fastest of the others takes ${(Math.min(...times) / mine).toFixed(2)} times as long.`,
  );
}

function folderOf(name, counts) {
  const folder = join(FOLDER, name);
  writePlans(folder, counts);
  return folder;
}

function ours(folder, times, ...more) {
  const args = ["check", folder, "--jobs", jobs, ...OUTPUT, ...more];
  return fastest(times, () => timedRun(CCHC, args));
}

function fastest(times, run) {
  const results = Array.from({ length: times }, run);
  return results.toSorted((one, other) => one.seconds - other.seconds)[0];
}

/** Prints the row; gives the seconds. */
function print(kind, files, what, { seconds, cpuSeconds, megabytes }) {
  const cells = [kind, files, what, seconds.toFixed(2), (files / seconds).toFixed(1)];
  console.log(`| ${[...cells, cpuSeconds.toFixed(2), megabytes.toFixed(0)].join(" | ")} |`);
  return seconds;
}

function optionValue(option) {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const USAGE = resolve("node_modules/.cache/bench/usage.json");
const HOOK = pathToFileURL(resolve("scripts/bench/tell-usage.js")).href;

/** Runs a script of Node: seconds by the clock, seconds of processor time, peak of memory in megabytes. */
export function timedRun(script, args, { cwd = process.cwd(), statuses = [0, 1] } = {}) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", HOOK, script, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    env: { ...process.env, BENCH_USAGE: USAGE },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - began) / 1000;
  if (!statuses.includes(status)) throw new Error(`${script} ended in ${status}: ${stderr}`);
  return { seconds, ...JSON.parse(readFileSync(USAGE, "utf8")) };
}

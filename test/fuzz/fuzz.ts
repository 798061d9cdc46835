import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { FuzzMessage } from "./fuzz-process.js";
import { fuzzInput } from "./inputs.js";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seconds: { type: "string", default: "1800" },
    seed: { type: "string", default: "1" },
    hang: { type: "string", default: "15" },
    save: { type: "string", default: "node_modules/.cache/fuzz-findings" },
  },
});
const BATCH = 50;
const TELL_EACH = 1000;
const PROCESS = fileURLToPath(new URL("./fuzz-process.js", import.meta.url));
const hangSeconds = Number(values.hang);
const stop = performance.now() + Number(values.seconds) * 1000;
const last = Number(values.seed) + Number(values.inputs);
let next = Number(values.seed);

interface Slow {
  readonly seed: number;
  readonly milliseconds: number;
}

const outcomes = new Map<string, number>();
const slowest: Slow[] = [];
let findings = 0;

const began = performance.now();
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runLane));
const seconds = Math.round((performance.now() - began) / 1000);
const tried = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
console.log(`${tried} inputs in ${seconds} s: ${findings} findings`);
for (const [outcome, count] of [...outcomes].sort((one, other) => other[1] - one[1])) {
  console.log(`  ${outcome.padEnd(20)} ${count}`);
}
console.log(
  `slowest: ${slowest.map(({ seed, milliseconds }) => `${seed} (${Math.round(milliseconds)} ms)`).join(", ")}`,
);
process.exitCode = findings === 0 ? 0 : 1;

/** Gives a process batch after batch; one that hangs or dies is replaced and goes on behind its input. */
async function runLane(): Promise<void> {
  let child: ChildProcess | undefined;
  while (next < last && performance.now() < stop) {
    let from = next;
    const to = Math.min(last, from + BATCH);
    next = to;
    if ((to - Number(values.seed)) % TELL_EACH === 0) console.log(`begun up to seed ${to}`);
    while (from < to && performance.now() < stop) {
      child ??= fork(PROCESS, { execArgv: ["--max-old-space-size=1024"] });
      const broken = await runBatch(child, from, to);
      if (broken === undefined) break;
      child.kill("SIGKILL");
      child = undefined;
      count(broken.why);
      note(broken.seed, broken.why);
      from = broken.seed + 1;
    }
  }
  child?.kill();
}

interface Broken {
  readonly seed: number;
  readonly why: "hang" | "death";
}

function runBatch(child: ChildProcess, from: number, to: number): Promise<Broken | undefined> {
  return new Promise((resolve) => {
    let seed = from;
    let timer: NodeJS.Timeout | undefined;
    const settle = (broken: Broken | undefined): void => {
      clearTimeout(timer);
      child.off("message", hear).off("exit", die);
      resolve(broken);
    };
    const die = (): void => settle({ seed, why: "death" });
    const hear = (message: FuzzMessage): void => {
      clearTimeout(timer);
      seed = message.seed;
      if (message.type === "begun") {
        timer = setTimeout(() => settle({ seed, why: "hang" }), hangSeconds * 1000);
        return;
      }
      count(message.outcome);
      rank({ seed, milliseconds: message.milliseconds });
      if (message.trace !== undefined) note(seed, message.trace);
      if (seed === to - 1) settle(undefined);
    };
    child.on("message", hear).on("exit", die);
    child.send({ from, to });
  });
}

function count(outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

function rank(slow: Slow): void {
  slowest.push(slow);
  slowest.sort((one, other) => other.milliseconds - one.milliseconds);
  slowest.splice(10);
}

/** Tells of a finding and keeps its input. */
function note(seed: number, what: string): void {
  findings += 1;
  const { format, bytes } = fuzzInput(seed);
  mkdirSync(values.save, { recursive: true });
  const file = join(values.save, `${seed}.${format}`);
  writeFileSync(file, bytes);
  console.log(`seed ${seed} (${format}, ${bytes.length} bytes, ${file}): ${what}`);
}

import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostileCase } from "./hostile-case.js";

/** What the executable made of a hostile file with a good plan beside it. */
export interface CaseRun {
  readonly outcome: string;
  /** In Vietnamese; absent where the file was checked. */
  readonly message: string | undefined;
  readonly milliseconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
  /** What is wrong with the run beside the outcome. */
  readonly faults: readonly string[];
}

export const MOST_MILLISECONDS = 20_000;
export const MOST_MEGABYTES = 1024;
/** It has findings, so that a change in them is seen. */
const GOOD_PLAN = "fixtures/department/faulty.md";
const GOOD_NAME = "tot.md";

/**
 * Runs the executable over the case and a good plan, in a new folder that is removed after.
 * @param alone what `findingsAlone` gave
 */
export async function runCase(one: HostileCase, alone: string): Promise<CaseRun> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-hostile-"));
  try {
    const path = join(folder, one.file);
    one.place(path);
    copyFileSync(GOOD_PLAN, join(folder, GOOD_NAME));
    const ended = await runExecutable(folder, [path, join(folder, GOOD_NAME)]);
    return judged(ended, alone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The findings of the good plan in a run of its own, as JSON. */
export async function findingsAlone(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-hostile-"));
  try {
    copyFileSync(GOOD_PLAN, join(folder, GOOD_NAME));
    const { stdout } = await runExecutable(folder, [join(folder, GOOD_NAME)]);
    return findingsOf(documentsIn(stdout)[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly pretty: string;
  readonly status: number | string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Linux counts into the usage of a process what its parent held before; its status does not. */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeFileSync } from "node:fs";
  const own = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  process.on("exit", () => {
    const kilobytes = existsSync("/proc/self/status") ? own() : process.resourceUsage().maxRSS;
    writeFileSync(process.env.CCHC_MEMORY, String(kilobytes));
  });
`)}`;

async function runExecutable(folder: string, paths: readonly string[]): Promise<Ended> {
  const pretty = join(folder, "pretty.out");
  const memory = join(folder, "memory.out");
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      REPORT_MEMORY,
      "bin/cchc.js",
      "check",
      "--no-ocr",
      "--format",
      "json",
      "--format",
      `pretty=${pretty}`,
      "--",
      ...paths,
    ],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CCHC_MEMORY: memory } },
  );
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid));
    if (performance.now() - start > 3 * MOST_MILLISECONDS) child.kill("SIGKILL");
  }, 200);
  const status = await new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? "?"));
  });
  clearInterval(watch);
  const milliseconds = Math.round(performance.now() - start);
  const kilobytes = existsSync(memory) ? Number(readFileSync(memory, "utf8")) : peak;
  return {
    ...output,
    pretty: existsSync(pretty) ? readFileSync(pretty, "utf8") : "",
    status,
    milliseconds,
    megabytes: Math.round(kilobytes / 1024),
  };
}

/** In kilobytes; 0 where the system does not tell. */
function residentPeak(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0);
}

interface ReportedDocument {
  readonly path: string;
  readonly status: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly findings: readonly unknown[];
}

function judged(ended: Ended, alone: string): CaseRun {
  const { milliseconds, megabytes, stderr, stdout, pretty, status } = ended;
  const documents = documentsIn(stdout);
  const [hostile] = documents.filter(({ path }) => !path.endsWith(GOOD_NAME));
  const good = documents.find(({ path }) => path.endsWith(GOOD_NAME));
  const faults = [
    ...(milliseconds > MOST_MILLISECONDS ? ["too slow"] : []),
    ...(megabytes > MOST_MEGABYTES ? ["too much memory"] : []),
    ...(/\n\s+at /.test(stderr + stdout) ? ["stack trace"] : []),
    ...(stderr === "" ? [] : [`warned: ${stderr.slice(0, 200)}`]),
    ...(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/.test(pretty) ? ["control characters"] : []),
    ...(findingsOf(good) === alone ? [] : ["the good plan was not checked as alone"]),
    ...(typeof status === "number" ? [] : [`ended by ${status}`]),
  ];
  return {
    outcome: hostile === undefined ? "nothing" : (hostile.error?.code ?? hostile.status),
    message: hostile?.error?.message,
    milliseconds,
    megabytes,
    faults,
  };
}

function documentsIn(stdout: string): readonly ReportedDocument[] {
  if (!stdout.startsWith("{")) return [];
  return (JSON.parse(stdout) as { documents: readonly ReportedDocument[] }).documents;
}

function findingsOf(document: ReportedDocument | undefined): string {
  return JSON.stringify(document?.findings ?? null);
}

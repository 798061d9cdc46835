import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PROGRAM = resolve("bin/cchc.js");
const COUNT = 12;
const MINUTE = 60_000;
let folder = "";
let plans = "";
let whole = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-endurance-"));
  plans = join(folder, "plans");
  mkdirSync(plans);
  const plan = readFileSync("fixtures/department/good.md", "utf8");
  for (let number = 10; number < 10 + COUNT; number += 1) {
    writeFileSync(join(plans, `${number}.md`), `${plan}\n\nBản số ${number}.\n`);
  }
  whole = run("check", plans, "--format", "jsonl").stdout;
}, MINUTE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

interface EndedRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Ends a run with the signal as soon as its output has some lines. */
async function endedBy(signal: NodeJS.Signals, output: string, args: string[]): Promise<EndedRun> {
  rmSync(output, { force: true });
  const all = ["check", plans, "--jobs", "2", "--format", `jsonl=${output}`, ...args];
  const child = spawn(process.execPath, [PROGRAM, ...all], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += String(text);
  });
  const ended = whenEnded(child);
  while (linesOf(output).length < 3 && child.exitCode === null) {
    await new Promise((later) => setTimeout(later, 10));
  }
  child.kill(signal);
  return { ...(await ended), stderr };
}

function whenEnded(child: ChildProcess): Promise<Omit<EndedRun, "stderr">> {
  return new Promise((done) => {
    child.on("close", (code, signal) => done({ code, signal }));
  });
}

/** Those that end with a line feed. */
function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").split("\n").slice(0, -1);
}

test("threads give the same bytes as one document after the other", () => {
  expect(run("check", plans, "--format", "jsonl", "--jobs", "1").stdout).toBe(whole);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s leaves whole lines and says what is left",
  async (signal, status) => {
    const output = join(folder, "out.jsonl");
    const report = join(folder, "report.json");
    const { code, stderr } = await endedBy(signal, output, [
      "--format",
      `json=${report}`,
      "--lang",
      "en",
    ]);
    const lines = linesOf(output);
    const [, done, left] =
      /Stopped on request: (\d+) of 12 files are done, (\d+) are left/.exec(stderr)?.map(Number) ??
      [];
    expect({ code, done, left }).toEqual({
      code: status,
      done: lines.length,
      left: COUNT - lines.length,
    });
    expect(stderr).toContain(`Not written: ${report}.`);
    expect(existsSync(report)).toBe(false);
    expect(`${lines.join("\n")}\n`).toBe(readFileSync(output, "utf8"));
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ status: "checked" });
  },
  MINUTE,
);

test(
  "a process that is killed leaves whole lines and a cache that the next run can use",
  async () => {
    const output = join(folder, "killed.jsonl");
    const cache = join(folder, "cache");
    const { signal } = await endedBy("SIGKILL", output, ["--cache-location", cache]);
    expect(signal).toBe("SIGKILL");
    const lines = linesOf(output);
    expect(whole.startsWith(lines.map((line) => `${line}\n`).join(""))).toBe(true);
    const [entry] = readdirSync(cache).filter((name) => !name.endsWith(".tmp"));
    // What a kill in the middle of a write can leave at the worst.
    writeFileSync(join(cache, `${entry}.0123456789ab.tmp`), '{"path":');
    writeFileSync(join(cache, entry ?? ""), "cchc-result-1 ");
    const args = ["check", plans, "--format", "jsonl", "--cache-location", cache];
    expect(run(...args)).toEqual({ status: 0, stdout: whole, stderr: "" });
    expect(run(...args)).toEqual({ status: 0, stdout: whole, stderr: "" });
  },
  MINUTE,
);

test("a document that takes longer than its time is reported, with all others", () => {
  const { status, stdout } = run("check", plans, "--format", "jsonl", "--timeout", "0.001");
  const codes = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).error?.code);
  expect({ status, count: codes.length, codes: [...new Set(codes)] }).toEqual({
    status: 2,
    count: COUNT,
    codes: ["timeout"],
  });
});

test("an output that cannot be written ends in 2 with a sentence, and the others are whole", () => {
  const good = join(folder, "good.jsonl");
  const taken = join(folder, "taken.json");
  mkdirSync(taken);
  const { status, stderr } = run(
    "check",
    plans,
    "--format",
    `json=${taken}`,
    "--format",
    `jsonl=${good}`,
  );
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `Không ghi được tệp “${taken}”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.\n`,
  });
  expect(readFileSync(good, "utf8")).toBe(whole);
});

describe.runIf(existsSync("/dev/full"))("on a disk that is full", () => {
  const FULL = "Không ghi được trọn tệp “/dev/full” vì đĩa đã đầy.";

  test.each(["json", "jsonl"])("the %s is told, and another output is whole", (format) => {
    const good = join(folder, "good.md");
    const args = [
      "check",
      plans,
      "--format",
      `${format}=/dev/full`,
      "--format",
      `markdown=${good}`,
    ];
    const { status, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(FULL) });
    expect(readFileSync(good, "utf8")).toContain("# Kết quả rà soát kế hoạch CCHC");
  });

  test("the standard output is told", () => {
    const command = `"${process.execPath}" "${PROGRAM}" check "${plans}" > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("Không ghi được kết quả ra đầu ra chuẩn"),
    });
  });
});

const small = mountedDisk();
afterAll(() => small?.remove());

/** A disk of 256 kB; only the superuser of Linux can make one. */
function mountedDisk() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const at = mkdtempSync(join(tmpdir(), "cchc-disk-"));
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", at]);
  if (mount.status !== 0) {
    rmSync(at, { recursive: true });
    return undefined;
  }
  return {
    at,
    remove: () => {
      execFileSync("umount", [at]);
      rmSync(at, { recursive: true });
    },
  };
}

describe.runIf(small !== undefined)(
  "on a small disk of its own (needs to be the superuser)",
  () => {
    const at = (name: string) => join(small?.at ?? "", name);

    test("lines are written whole up to where there is room", () => {
      const { status, stderr } = run("check", plans, "--format", `jsonl=${at("out.jsonl")}`);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining("đĩa đã đầy"),
      });
      const text = readFileSync(at("out.jsonl"), "utf8");
      expect(text.endsWith("\n") && whole.startsWith(text) && text !== "").toBe(true);
      rmSync(at("out.jsonl"));
    });

    test("a report that has no room leaves the one before it", () => {
      writeFileSync(at("report.json"), "before");
      const { status } = run("check", plans, "--format", `json=${at("report.json")}`);
      expect(status).toBe(2);
      expect(readFileSync(at("report.json"), "utf8")).toBe("before");
      expect(readdirSync(small?.at ?? "")).toEqual(["report.json"]);
      rmSync(at("report.json"));
    });

    test("a cache that has no room is told, and the results are whole", () => {
      const args = ["check", plans, "--format", "jsonl", "--cache-location", at("cache")];
      for (const round of [1, 2]) {
        const { status, stdout, stderr } = run(...args);
        expect({ round, status, stderr }).toEqual({
          round,
          status: 0,
          stderr: expect.stringContaining("Không dùng được bộ nhớ đệm của --cache (ENOSPC)"),
        });
        expect(stdout).toBe(whole);
      }
      expect(readdirSync(at("cache")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    });
  },
);

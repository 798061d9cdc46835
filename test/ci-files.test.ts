import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { READABLE_EXTENSIONS } from "../src/readers/formats.js";
import { REPORTERS } from "../src/reporters/registry.js";
import { runCli } from "./cli/run-cli.js";

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string; value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const ACTION: Action = parse(readFileSync("action.yml", "utf8"));
const GUIDE = readFileSync("docs/ci.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "cchc-action-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the action", () => {
  test("uses each of its inputs, and none that it does not have", () => {
    const used = ACTION.runs.steps.flatMap(({ env }) =>
      Object.values(env).flatMap((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(ACTION.inputs).sort());
    expect(ACTION.runs.using).toBe("composite");
  });

  test("hands its inputs over in the environment, so that no words of theirs are run", () => {
    expect(ACTION.runs.steps.map(({ run, shell }) => [shell, run.includes("${{")])).toEqual([
      ["bash", false],
      ["bash", false],
    ]);
  });

  test("checks what it was told with the words that it was told, and passes the status on", () => {
    const paths = "ke hoach\n*.md\n";
    const ended = runCheck({
      PATHS: paths,
      PROFILE: "lai-chau-2026",
      CONFIG: "$(touch x).yaml",
      BASELINE: "biet.json",
      SARIF_FILE: "r.sarif",
      JUNIT_FILE: "r.xml",
      ARGS: "--max-warnings 0\n--severity\nwarning\n",
    });
    expect(ended).toEqual({
      words: [
        ...["check", "--format", "github", "--profile=lai-chau-2026", "--config=$(touch x).yaml"],
        ...["--baseline=biet.json", "--format=sarif=r.sarif", "--format=junit=r.xml"],
        ...["--max-warnings", "0", "--severity", "warning", "--", "ke hoach", "*.md"],
      ],
      status: 1,
      outputs: "status=1\nsarif-file=r.sarif\njunit-file=r.xml\n",
    });
  });

  test("tells of no report that could not be written", () => {
    const given = { PATHS: "a.md", SARIF_FILE: "khong-co/r.sarif", JUNIT_FILE: "khong-co/r.xml" };
    expect(runCheck(given)).toMatchObject({ status: 1, outputs: "status=1\n" });
  });

  test("leaves out what it was not told", () => {
    expect(runCheck({ PATHS: "a.md" }).words).toEqual([
      "check",
      "--format",
      "github",
      "--",
      "a.md",
    ]);
  });

  test("names options and formats that there are", async () => {
    const { words } = runCheck({
      ...Object.fromEntries(["PROFILE", "CONFIG", "BASELINE"].map((name) => [name, "x"])),
      ...{ PATHS: "a.md", SARIF_FILE: "x", JUNIT_FILE: "x" },
    });
    await expectKnown(words.slice(0, words.indexOf("--")).join(" "));
  });
});

test("the hook for pre-commit runs the command on files of the kinds that can be read", async () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  expect(hooks).toEqual([
    {
      id: "cchc",
      name: "cchc",
      description: expect.any(String),
      entry: "cchc check",
      language: "node",
      files: expect.any(String),
      require_serial: true,
    },
  ]);
  const [, ending = ""] = /^\(\?i\)(.*)$/.exec(hooks[0].files) ?? [];
  const pattern = new RegExp(ending, "i");
  expect(READABLE_EXTENSIONS.filter((extension) => !pattern.test(`a${extension}`))).toEqual([]);
  expect(pattern.test("bang.xlsx")).toBe(false);
});

describe("the guide for build servers", () => {
  const blocks = [...GUIDE.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = ""]) => yaml);
  const [github, gitlab, hooks] = blocks.map((yaml) => parse(yaml));

  test("names options and formats that there are", async () => {
    const commands = GUIDE.split("\n").filter((line) => /\bcchc check /.test(line));
    expect(commands).toHaveLength(3);
    for (const command of commands) await expectKnown(command.replace(/^.*cchc check/, "check"));
    await expectKnown(`check ${hooks.repos[0].hooks[0].args.join(" ")}`);
  });

  test("gives the action inputs that it has and reads outputs that it has", () => {
    const [, step, upload] = github.jobs.cchc.steps;
    expect(Object.keys(step.with).filter((name) => !(name in ACTION.inputs))).toEqual([]);
    expect(Object.keys(ACTION.outputs)).toContain(
      /steps\.cchc\.outputs\.([\w-]+)/.exec(upload.with.sarif_file)?.[1],
    );
  });

  test("hands GitLab the files that the command writes", () => {
    const written = [...gitlab.cchc.script.join(" ").matchAll(/--format \w+=(\S+)/g)];
    expect(written.map(([, file]) => file)).toEqual(Object.values(gitlab.cchc.artifacts.reports));
  });

  test("tells every format that is made for build servers", () => {
    const told = [...GUIDE.matchAll(/^\| `(\w+)` \|/gm)].map(([, format]) => format);
    expect(told).toEqual(["github", "sarif", "gitlab", "junit"]);
  });
});

interface ActionRun {
  readonly words: readonly string[];
  readonly status: number | null;
  readonly outputs: string;
}

/**
 * Runs the script of the check step with a program in place of cchc that tells its words, writes the
 * reports that it can and fails.
 */
function runCheck(env: Readonly<Record<string, string>>): ActionRun {
  const step = ACTION.runs.steps.find(({ id }) => id === "check");
  const EXECUTABLE = join(folder, "cchc.mjs");
  const GITHUB_OUTPUT = join(folder, "outputs");
  writeFileSync(EXECUTABLE, PROGRAM);
  writeFileSync(GITHUB_OUTPUT, "");
  const { stdout, status } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""],
    { cwd: folder, env: { PATH: process.env.PATH, ...env, EXECUTABLE, GITHUB_OUTPUT } },
  );
  return {
    words: JSON.parse(stdout.toString("utf8")),
    status,
    outputs: readFileSync(GITHUB_OUTPUT, "utf8"),
  };
}

const PROGRAM = `
  import { existsSync, writeFileSync } from "node:fs";
  import { dirname } from "node:path";
  const words = process.argv.slice(2);
  for (const word of words) {
    const [, file] = /^--format=\\w+=(.*)$/.exec(word) ?? [];
    if (file !== undefined && existsSync(dirname(file))) writeFileSync(file, "");
  }
  console.log(JSON.stringify(words));
  process.exitCode = 1;
`;

/** Holds the options of a command line to those of `cchc check`, and its formats to the reporters. */
async function expectKnown(command: string): Promise<void> {
  const { out } = await runCli(["check", "--help"]);
  const options = [...command.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
  expect(options.filter((option) => !new RegExp(`${option}\\b`).test(out))).toEqual([]);
  const formats = [...command.matchAll(/--format[= ](\w+)/g)].map(([, format = ""]) => format);
  expect(formats.filter((format) => !(format in REPORTERS))).toEqual([]);
}

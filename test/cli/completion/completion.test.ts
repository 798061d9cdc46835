import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPORTERS } from "../../../src/reporters/registry.js";
import { RULES } from "../../../src/rules/registry.js";
import { runCli } from "../run-cli.js";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-completion-"));
  for (const shell of ["bash", "zsh", "fish", "powershell"]) {
    writeFileSync(join(folder, shell), (await runCli(["completion", shell])).out);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a shell that nobody knows is refused", async () => {
  expect((await runCli(["completion", "fisch"])).err).toBe(
    "completion không nhận giá trị “fisch”; có phải ý bạn là “fish”? Các giá trị dùng được: bash, zsh, fish, powershell.\n",
  );
  expect((await runCli(["completion"])).err).toContain("Chưa nêu tên shell");
});

/** The words of the line as bash parts them, the last being the one to complete. */
const BASH = `source "$1"
while IFS= read -r line; do
  IFS=$'\\t' read -r -a COMP_WORDS <<< "$line"
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  [[ "\${COMP_WORDS[COMP_CWORD]}" == "_" ]] && COMP_WORDS[COMP_CWORD]=""
  _cchc
  echo "\${COMPREPLY[*]}"
done`;

function bashOffers(lines: readonly (readonly string[])[]): readonly string[] {
  const input = lines.map((words) => words.map((word) => word || "_").join("\t")).join("\n");
  const script = join(folder, "bash");
  const out = execFileSync("bash", ["-c", BASH, "bash", script], { input: `${input}\n` });
  return out.toString("utf8").trimEnd().split("\n");
}

describe.runIf(has("bash"))("bash", () => {
  test.each([
    [["cchc", "ch"], "check"],
    [["cchc", "profile", ""], "list show validate derive"],
    [["cchc", "profile", "show", "dak"], "dak-lak-2026"],
    [["cchc", "explain", "tasks/du"], "tasks/duplicate"],
    [["cchc", "help", "ex"], "extract explain"],
    [["cchc", "completion", "p"], "powershell"],
    [["cchc", "check", "--max"], "--max-warnings"],
    [["cchc", "check", "--max-warnings", "3", "a.md", "--sta"], "--stage"],
    [["cchc", "check", "--stage", ""], "draft final"],
    [["cchc", "check", "--format", "gi"], "github gitlab"],
    [["cchc", "check", "--format", "=", "gi"], "github gitlab"],
    [["cchc", "check", "--format", "sarif", "=", "kq"], ""],
    [["cchc", "check", "--rule", "tasks/dup"], "tasks/duplicate="],
    [["cchc", "check", "--rule", "tasks/duplicate", "="], "off error warning info"],
    [["cchc", "check", "--rule", "tasks/duplicate", "=", "w"], "warning"],
    [["cchc", "check", "--rule", "=", "tasks/duplicate", "=", "w"], "warning"],
    [["cchc", "check", "--profile", "lai-chau-2026", ""], ""],
    [["cchc", "check", "ke-hoach"], ""],
    [["cchc", "khong-co", "x"], ""],
  ])("%j is completed by “%s”", (words, offered) => {
    expect(bashOffers([words])).toEqual([offered]);
  });

  test("what was typed is not run", () => {
    const mark = join(folder, "mark");
    bashOffers([
      ["cchc", "check", `$(touch ${mark})`],
      ["cchc", "check", "--rule", `\`touch ${mark}\``, "=", "o"],
    ]);
    expect(existsSync(mark)).toBe(false);
  });

  test("every command is offered, and all its options", async () => {
    const [commands = ""] = bashOffers([["cchc", ""]]);
    expect(helpNames((await runCli(["--help"])).out, "Các lệnh:", /^ {2}([a-z]+)/gm)).toEqual(
      commands.split(" "),
    );
    for (const command of commands.split(" ").filter((name) => name !== "help")) {
      const [options = ""] = bashOffers([["cchc", command, "-"]]);
      const { out } = await runCli([command, "--help"]);
      expect(helpNames(out, "Tùy chọn:", /^ {2}(?:-\w, )?(--[a-z-]+)/gm)).toEqual(
        options.split(" ").filter((name) => name.startsWith("--")),
      );
    }
  });

  test("every value that is offered is taken", async () => {
    const lists = ["--lang", "--stage", "--severity", "--format", "--profile"];
    const offered = bashOffers(lists.map((option) => ["cchc", "check", option, ""]));
    const pairs = lists.flatMap((option, index) =>
      (offered[index] ?? "").split(" ").map((value) => [option, value] as const),
    );
    expect(pairs.length).toBeGreaterThan(12);
    for (const [option, value] of pairs) {
      const { err } = await runCli([
        "check",
        "fixtures/office/good.md",
        option,
        value,
        "-o",
        join(folder, `x${option}-${value}`),
      ]);
      expect([option, value, err]).toEqual([option, value, ""]);
    }
  });

  test("all formats and all rules are offered", () => {
    const [formats, rules, levels] = bashOffers([
      ["cchc", "check", "--format", ""],
      ["cchc", "explain", ""],
      ["cchc", "check", "--rule", ""],
    ]);
    const ids = RULES.map(({ id }) => id);
    expect(formats).toBe(Object.keys(REPORTERS).join(" "));
    expect(rules).toBe(ids.join(" "));
    expect(levels).toBe(ids.map((id) => `${id}=`).join(" "));
  });
});

describe.runIf(has("zsh"))("zsh", () => {
  test("reads the script", () => {
    const { status, stderr } = spawnSync("zsh", ["-f", "-n", join(folder, "zsh")]);
    expect([status, stderr.toString("utf8")]).toEqual([0, ""]);
  });
});

describe.runIf(has("fish"))("fish", () => {
  test.each([
    ["cchc ch", ["check"]],
    ["cchc profile ", ["derive", "list", "show", "validate"]],
    ["cchc check --format=gi", ["--format=github", "--format=gitlab"]],
    ["cchc check --rule tasks/duplicate=w", ["tasks/duplicate=warning"]],
    ["cchc explain tasks/du", ["tasks/duplicate"]],
    ["cchc check README.m", ["README.md"]],
    ["cchc rules README.m", []],
  ])("%s is completed by %j", (line, offered) => {
    const source = `source ${join(folder, "fish")}; complete -C '${line}'`;
    const out = execFileSync("fish", ["--no-config", "-c", source]).toString("utf8");
    const lines = out.split("\n").filter((text) => text !== "");
    expect(lines.map((text) => text.replace(/\t.*/, ""))).toEqual(offered);
  });
});

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

/** What `names` finds below a heading of the help. */
function helpNames(help: string, heading: string, names: RegExp): readonly string[] {
  const part = help.slice(help.indexOf(heading));
  return [...part.matchAll(names)].map(([, name = ""]) => name);
}

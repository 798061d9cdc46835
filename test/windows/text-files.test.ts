import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.js";

/** As editors and shells of Windows save a text. */
const SAVED = {
  "with line ends of Windows": (text: string) => Buffer.from(text),
  "by Notepad as UTF-8 with its mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "by Notepad as Unicode": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
};
let folder: string;
const at = (name: string): string => join(folder, name);

async function save(name: string, text: string, how: (text: string) => Buffer): Promise<string> {
  await writeFile(at(name), how(text.replace(/\r?\n/g, "\r\n")));
  return at(name);
}

/** The findings as JSON tells them, without the name of the file. */
async function findings(...args: readonly string[]) {
  const { out, err } = await runCli(["check", ...args, "--format", "json"]);
  return [JSON.parse(out).documents[0]?.findings, err];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "windows-"));
});

describe.each(Object.entries(SAVED))("a file saved %s is read as any other:", (_, how) => {
  test.each([
    ["fixtures/department/faulty.md", "kh.md"],
    ["fixtures/commune/faulty.md", "kh.txt"],
  ])("the plan %s", async (path, name) => {
    const text = await readFile(path, "utf8");
    await writeFile(at(`lf-${name}`), text);
    const [expected] = await findings(at(`lf-${name}`));
    expect(expected.length).toBeGreaterThan(0);
    expect(await findings(await save(name, text, how))).toEqual([expected, ""]);
  });

  test("the config, its faults with line and column", async () => {
    const good = await save("good.yaml", "stage: final\nrules:\n  targets/missing: off\n", how);
    const plan = "fixtures/department/faulty.md";
    const args = ["--stage", "final", "--rule", "targets/missing=off"];
    expect(await findings(plan, "--config", good)).toEqual(await findings(plan, ...args));
    const bad = await save("bad.yaml", "stage: final\nrules:\n  targets/mising: off\n", how);
    const { status, err } = await runCli(["check", plan, "--config", bad]);
    expect([status, err.replace(/^.*(?=bad\.yaml)/, "").slice(0, 12)]).toEqual([2, "bad.yaml:3:3"]);
  });

  test("the profile", async () => {
    const text = "id: mau\ntitle: Bộ chỉ tiêu của tỉnh Mẫu\ntargets: []\n";
    const profile = await save("bo.yaml", text, how);
    const { out } = await runCli([
      "check",
      "fixtures/department/good.md",
      "--profile",
      profile,
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).profile).toEqual({ id: "mau", title: "Bộ chỉ tiêu của tỉnh Mẫu" });
  });

  test("the baseline", async () => {
    const plan = at("kh.md");
    await writeFile(plan, await readFile("fixtures/department/faulty.md"));
    await runCli(["check", plan, "--baseline", at("da-biet.json"), "--update-baseline"]);
    const baseline = await save("da-biet.json", await readFile(at("da-biet.json"), "utf8"), how);
    expect(await findings(plan, "--baseline", baseline)).toEqual([[], ""]);
  });

  test("the part that is merged", async () => {
    const plan = "fixtures/department/faulty.md";
    await runCli(["check", plan, "--format", `jsonl=${at("phan.jsonl")}`]);
    const args = ["--format", "json"];
    const whole = await runCli(["merge", at("phan.jsonl"), ...args]);
    const part = await save("phan.jsonl", await readFile(at("phan.jsonl"), "utf8"), how);
    expect(await runCli(["merge", part, ...args])).toEqual(whole);
  });
});

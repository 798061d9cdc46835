import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const PLAN = "# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outputs-"));
  await writeFile(join(folder, "ke-hoach.md"), PLAN);
});

/** The paths below the folder that were checked, as `jsonl` tells. */
async function checked(...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runCli(["check", folder, "--format", "jsonl", ...args]);
  const lines = out.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line).path.slice(folder.length + 1));
}

test("a report among the plans is not checked by the run that writes it anew", async () => {
  const output = `html=${join(folder, "ket-qua.html")}`;
  expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
  expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
});

test("nor are the pages of a folder of reports below that of the plans", async () => {
  const output = `html=${join(folder, "ket-qua")}/`;
  expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
  expect(await checked("--format", output)).toEqual(["ke-hoach.md"]);
});

test("a report into the folder of the plans leaves none of them out", async () => {
  expect(await checked("--format", `html=${folder}`)).toEqual(["ke-hoach.md"]);
});

test("a plan is never written over by its report", async () => {
  const plan = join(folder, "ke-hoach.md");
  const { status, err } = await runCli(["check", plan, "--format", `html=${plan}`]);
  expect([status, err]).toEqual([
    2,
    `Kết quả sẽ ghi đè lên chính tệp cần rà soát “${plan}”. Hãy chọn tên khác cho tệp kết quả.\n`,
  ]);
});

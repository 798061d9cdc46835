import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bashScript } from "../../../src/cli/completion/bash.js";
import { fishScript } from "../../../src/cli/completion/fish.js";
import { powershellScript } from "../../../src/cli/completion/powershell.js";
import { zshScript } from "../../../src/cli/completion/zsh.js";
import { SAMPLE_TREE } from "./sample-tree.js";

/** A missing golden file fails; UPDATE_GOLDEN=1 writes it, to be read well. */
test.each([
  ["bash.txt", bashScript],
  ["zsh.txt", zshScript],
  ["fish.txt", fishScript],
  ["powershell.txt", powershellScript],
])("%s", async (name, script) => {
  const file = new URL(`golden/${name}`, import.meta.url);
  const text = script(SAMPLE_TREE);
  if (process.env.UPDATE_GOLDEN !== undefined) await writeFile(file, text);
  expect(existsSync(file), `test/cli/completion/golden/${name} is missing`).toBe(true);
  expect(text).toBe(await readFile(file, "utf8"));
});

test("the script for PowerShell is ASCII, which every code page reads alike", () => {
  expect(powershellScript(SAMPLE_TREE)).toMatch(/^[\x20-\x7e\n]+$/);
});

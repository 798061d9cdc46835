import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openChecker } from "../../../src/check/batch/checker.js";
import { governFiles } from "../../../src/check/config/governed-files.js";
import { ThreadFiles } from "./thread-files.js";

const files = new ThreadFiles();
const folder = mkdtempSync(join(tmpdir(), "cchc-checker-"));
afterAll(() => {
  files.remove();
  rmSync(folder, { recursive: true });
});

const CHECKED = `const document = JSON.stringify({ path: task.file.label, notices: [], silenced: [] });
  post({ type: "done", document, sha256: "ab" });`;

test.each([
  ["is kept", {}, 1],
  ["is not kept where a password was given", { password: "x" }, 0],
])("a result %s", async (_, reading, kept) => {
  const cache = mkdtempSync(join(folder, "kept-"));
  const plan = join(folder, "a.md");
  writeFileSync(plan, "a");
  const { files: governed } = await governFiles([{ path: plan, label: "a.md" }], { levels: {} });
  const [file] = governed;
  if (file === undefined || !("rules" in file)) throw new Error("not governed");
  const threadFile = files.write(CHECKED);
  const checker = openChecker({ files: 1, seconds: 60, cache, reading, threadFile });
  expect((await checker.check(file)).path).toBe("a.md");
  expect(await checker.close()).toBeUndefined();
  expect(readdirSync(cache)).toHaveLength(kept);
});

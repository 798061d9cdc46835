import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findConfig } from "../../../src/check/config/find-config.js";

test("the nearest config above holds, under either ending", async () => {
  const folder = await mkdtemp(join(tmpdir(), "find-config-"));
  await mkdir(join(folder, "tinh", "so"), { recursive: true });
  expect(findConfig(join(folder, "tinh", "so"))).toBeUndefined();
  await writeFile(join(folder, "cchc.config.yml"), "");
  await writeFile(join(folder, "tinh", "cchc.config.yaml"), "");
  expect(findConfig(join(folder, "tinh", "so"))).toBe(join(folder, "tinh", "cchc.config.yaml"));
  expect(findConfig(folder)).toBe(join(folder, "cchc.config.yml"));
});

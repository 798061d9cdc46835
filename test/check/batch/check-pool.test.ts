import { afterAll, expect, test } from "vitest";
import { CheckPool } from "../../../src/check/batch/check-pool.js";
import { ThreadFiles, taskOf } from "./thread-files.js";

const files = new ThreadFiles();
const pools: CheckPool[] = [];
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  files.remove();
});

const SLOW_OR_NOT = `if (task.file.label === "hangs") for (;;);
  setTimeout(done, Number(task.file.label) || 1);`;

function poolOf(count: number, seconds?: number): CheckPool {
  const pool = new CheckPool(count, { file: files.write(SLOW_OR_NOT), seconds });
  pools.push(pool);
  return pool;
}

test("a document that hangs fails alone, and the others are checked meanwhile", async () => {
  const pool = poolOf(2, 1);
  const labels = ["hangs", "1", "2", "3", "4"];
  const done: string[] = [];
  const results = await Promise.all(
    labels.map((label) =>
      pool
        .check(taskOf(label), () => undefined)
        .then(
          ({ document }) => document.path,
          ({ code }) => code,
        )
        .finally(() => done.push(label)),
    ),
  );
  expect(results).toEqual(["timeout", "1", "2", "3", "4"]);
  expect(done.at(-1)).toBe("hangs");
});

test("documents begin in the order in which they were asked for, as threads become free", async () => {
  const pool = poolOf(1);
  const begun: string[] = [];
  await Promise.all(
    ["3", "2", "1"].map((label) => pool.check(taskOf(label), () => begun.push(label))),
  );
  expect(begun).toEqual(["3", "2", "1"]);
});

test("one after the other takes one thread, however many there may be", async () => {
  const pool = poolOf(4);
  const ids: unknown[] = [];
  for (const label of ["1", "2", "3"]) {
    const { document } = await pool.check(taskOf(label), () => undefined);
    ids.push({ ...document, path: "" });
  }
  expect(new Set(ids.map((id) => JSON.stringify(id))).size).toBe(1);
});

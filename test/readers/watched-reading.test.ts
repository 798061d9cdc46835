import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { watchedReading } from "../../src/readers/watched-reading.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-watch-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["never answers", 0.5, "for (;;) {}", { code: "timeout" }],
  [
    "takes memory without end",
    15,
    "const all = []; for (;;) all.push(Array(100_000).fill(all.length));",
    { code: "too-large" },
  ],
  [
    "refuses",
    3,
    'post({ type: "refused", code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } });',
    { code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } },
  ],
  ["fails", 3, 'post({ type: "failed", error: new TypeError("slip") });', { message: "slip" }],
  ["breaks down", 3, 'throw new TypeError("slip");', { message: "slip" }],
])("a thread that %s ends with its error", async (_, seconds, work, error) => {
  await expect(readWith(work, seconds)).rejects.toMatchObject(error);
});

test("pages that were read and scans that are under way give the thread more time", async () => {
  const progress: unknown[] = [];
  const work = `
    for (let page = 0; page < 20; page += 1) post({ type: "page", seconds: 0.1 });
    setTimeout(() => post({ type: "progress", progress: { page: 1, pages: 1 } }), 1000);
    setTimeout(() => post({ type: "failed", error: new Error("at last") }), 3000);`;
  const reading = readWith(work, 0.5, (step) => progress.push(step));
  await expect(reading).rejects.toMatchObject({ message: "at last" });
  expect(progress).toEqual([{ page: 1, pages: 1 }]);
});

async function readWith(
  work: string,
  seconds: number,
  onProgress?: (step: unknown) => void,
): Promise<unknown> {
  const threadFile = join(folder, `thread-${work.length}.mjs`);
  writeFileSync(
    threadFile,
    `import { parentPort } from "node:worker_threads";
    const post = (message) => parentPort.postMessage(message);
    parentPort.on("message", () => { ${work} });`,
  );
  const task = { bytes: new Uint8Array(1), format: "pdf" } as const;
  return watchedReading(task, { onProgress }, { threadFile, seconds });
}

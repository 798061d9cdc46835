import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { watched } from "../../../src/annotate/pdf/annotate-pdf.js";

const folder = mkdtempSync(join(tmpdir(), "annotating-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["never answers", 0.5, "for (;;) {}", { code: "timeout" }],
  ["breaks down", 10, 'throw new TypeError("slip");', { code: "too-large" }],
  [
    "takes buffers without end",
    30,
    "const all = []; setInterval(() => all.push(Buffer.alloc(20_000_000, 1)), 20);",
    { code: "too-large" },
  ],
  [
    "refuses",
    10,
    'post({ type: "refused", code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } });',
    { code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } },
  ],
  ["fails", 10, 'post({ type: "failed", error: new TypeError("slip") });', { message: "slip" }],
])("a thread that %s ends with its error", async (_, seconds, work, error) => {
  const threadFile = join(folder, `thread-${work.length}.mjs`);
  writeFileSync(
    threadFile,
    `import { parentPort } from "node:worker_threads";
    const post = (message) => parentPort.postMessage(message);
    parentPort.on("message", () => { ${work} });`,
  );
  const task = { bytes: new Uint8Array(1), annotations: { remarks: [], title: [] } };
  await expect(watched(task, { threadFile, seconds, megabytes: 200 })).rejects.toMatchObject(error);
});

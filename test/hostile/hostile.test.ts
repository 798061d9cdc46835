import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAll } from "../../src/check/check-all.js";
import { checkDocument } from "../../src/check/check-document.js";
import { findFiles } from "../../src/check/find-files.js";
import type { DocumentReport } from "../../src/findings/report.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { HOSTILE_CASES } from "./cases.js";
import { findingsAlone, MOST_MEGABYTES, runCase } from "./run-case.js";

/** Far above what any takes on a quiet machine, far below the twenty seconds that are allowed. */
const MOST_SECONDS = 8;
const SWELLING = ".pdf: forms that paint the next ten times";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-hostile-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a hostile file is checked or refused with one code and one sentence", () => {
  const cases = HOSTILE_CASES.filter(({ heavy }) => heavy === undefined);
  test.each(cases.map((one, index) => [one.name, one, index] as const))(
    "%s",
    async (_, { file, place, outcome }, index) => {
      const own = join(folder, `${index}`);
      mkdirSync(own);
      place(join(own, file));
      const start = performance.now();
      const report = await reportOf(join(own, file));
      const seconds = (performance.now() - start) / 1000;
      rmSync(own, { recursive: true, force: true });
      expect(report.error?.code ?? report.status).toBe(outcome);
      expect(report.error?.message.vi ?? "Đã rà soát.").toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(seconds).toBeLessThan(MOST_SECONDS);
    },
  );
});

test("a file that swells without end is stopped, and the plan beside it is checked as alone", async () => {
  const one = HOSTILE_CASES.find(({ name }) => name === SWELLING);
  if (one === undefined) throw new Error(`no case is called ${SWELLING}`);
  const { outcome, megabytes, faults } = await runCase(one, await findingsAlone());
  expect({ outcome, faults }).toEqual({ outcome: "too-large", faults: [] });
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}, 60_000);

async function reportOf(path: string): Promise<DocumentReport> {
  const { files } = await findFiles([path]);
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "draft", levels: {}, options: {} } as const;
  const bugs: unknown[] = [];
  const reports: DocumentReport[] = [];
  const run = checkAll(files, {
    checkDocument: async (file) => (await checkDocument(file, settings, { ocr: false })).document,
    onBug: (error) => bugs.push(error),
  });
  for await (const report of run) reports.push(report);
  expect(bugs).toEqual([]);
  const [report] = reports;
  if (report === undefined) throw new Error(`nothing is reported of ${path}`);
  return report;
}

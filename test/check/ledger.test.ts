import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type GovernedFile, governor } from "../../src/check/config/governed-files.js";
import { Ledger, type LedgerOptions } from "../../src/check/ledger.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import { checkedDocument } from "../reporters/sample-report.js";

const FOUND: Finding = {
  rule: "tasks/duplicate",
  severity: "warning",
  message: { vi: "Trùng.", en: "Twice." },
  advice: { vi: "Bỏ bớt.", en: "Drop one." },
  quote: "Kiểm tra cải cách hành chính",
  location: toLocation({ line: 3 }, "II"),
  basis: null,
};
const DOCUMENT = checkedDocument({
  findings: [FOUND],
  outcomes: [{ rule: "tasks/duplicate", status: "failed", reason: null }],
});
const HOLD: LedgerOptions = { today: "2026-06-30", baselines: "hold", folders: [] };

let folder: string;
let file: GovernedFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-"));
  await writeFile(
    join(folder, "cchc.config.yaml"),
    "silence: [{ rule: tasks/duplicate, quote: kiểm tra, reason: Cố ý, until: 2026-06-30 }]\n",
  );
  const path = join(folder, "ke-hoach.md");
  file = await governor({ levels: {} })({ path, label: "ke-hoach.md" });
});

test("on its last day a silence still holds", async () => {
  const ledger = await Ledger.open([file], HOLD);
  const { findings, silenced, counts } = ledger.setAside(DOCUMENT, file);
  expect({ findings, counts }).toEqual({
    findings: [],
    counts: { error: 0, warning: 0, info: 0, silenced: 1, known: 0 },
  });
  expect(silenced).toEqual([
    {
      ...FOUND,
      reason: "Cố ý",
      owner: null,
      until: "2026-06-30",
      origin: `${folder}/cchc.config.yaml:1:11`,
    },
  ]);
  expect(ledger.notices()).toEqual([]);
});

test("on the day after it is told once, however many documents there are", async () => {
  const ledger = await Ledger.open([file], { ...HOLD, today: "2026-07-01" });
  expect(ledger.setAside(DOCUMENT, file)).toEqual(DOCUMENT);
  expect(ledger.setAside(DOCUMENT, file)).toEqual(DOCUMENT);
  expect(ledger.notices().map(({ code }) => code)).toEqual(["silence-expired"]);
});

test("a silence that covers nothing is told when the whole folder was checked, not before", async () => {
  const clean = { ...DOCUMENT, findings: [] };
  for (const [folders, codes] of [
    [[], []],
    [[folder], ["silence-unused"]],
  ]) {
    const ledger = await Ledger.open([file], { ...HOLD, folders: folders ?? [] });
    ledger.setAside(clean, file);
    expect(ledger.notices().map(({ code }) => code)).toEqual(codes);
  }
});

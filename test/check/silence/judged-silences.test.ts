import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseConfig } from "../../../src/check/config/config-file.js";
import { configSilences } from "../../../src/check/silence/config-silences.js";
import { isJudged } from "../../../src/check/silence/judged-silences.js";

const SEEN = { documents: 1, covered: 0, wasApplied: true };

test.each([
  ["one that names its file", "files: a.md", SEEN, [], true],
  ["one for all files in a run over some", "section: I", SEEN, [], false],
  ["one for a glob in a run over some", 'files: "*.md"', SEEN, [], false],
  ["one for a folder in a run over some", "files: so/", SEEN, [], false],
  ["one for all files in a run over its folder", "section: I", SEEN, ["/tinh/so"], true],
  ["one for all files in a run over a folder above", "section: I", SEEN, ["/tinh"], true],
  ["one for all files in a run over a folder below", "section: I", SEEN, ["/tinh/so/x"], false],
  ["one whose file was not checked", "files: a.md", { ...SEEN, documents: 0 }, [], false],
  ["one whose rule was not applied", "files: a.md", { ...SEEN, wasApplied: false }, [], false],
] as const)("%s is judged: %s", (_, keys, record, folders, expected) => {
  const text = `silence: [{ rule: tasks/duplicate, reason: x, ${keys} }]`;
  const layers = [parseConfig(text, "c.yaml")];
  const [silence] = configSilences({ folder: resolve("/tinh/so"), layers });
  if (silence === undefined) throw new Error("no silence");
  expect(
    isJudged(
      silence,
      record,
      folders.map((folder) => resolve(folder)),
    ),
  ).toBe(expected);
});

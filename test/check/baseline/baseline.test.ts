import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { knownOf, updated } from "../../../src/check/baseline/baseline.js";
import type { KnownFinding } from "../../../src/check/baseline/known-findings.js";

function known(quote: string): readonly KnownFinding[] {
  return [{ rule: "a/b", section: null, quote, message: null, count: 1 }];
}

test("a document is known by its path from the baseline's folder, or as the same plan in another format", () => {
  const baseline = { "so/ke-hoach.docx": known("một"), "so/kế hoạch.md": known("hai") };
  const of = (path: string) => knownOf(baseline, "/tinh/b.json", path);
  expect(of("/tinh/so/ke-hoach.docx")).toEqual(known("một"));
  expect(of("/tinh/so/ke-hoach.pdf")).toEqual(known("một"));
  expect(of(`/tinh/so/${"kế hoạch.md".normalize("NFD")}`)).toEqual(known("hai"));
  expect(of("/tinh/ke-hoach.docx")).toEqual([]);
});

test("a document that was clean is not known by its other format", () => {
  const baseline = { "a.docx": known("một"), "a.md": [] };
  expect(knownOf(baseline, "/tinh/b.json", "/tinh/a.md")).toEqual([]);
});

test("an update keeps a document whose file has its name in NFD", async () => {
  const folder = await mkdtemp(join(tmpdir(), "baseline-"));
  const name = "kế hoạch.md";
  await writeFile(join(folder, name.normalize("NFD")), "");
  const before = { [name]: known("một") };
  expect(updated(before, join(folder, "x.json"), new Map())).toEqual(before);
});

test("an update replaces what was checked, keeps what is still there, drops the rest, and sorts", async () => {
  const folder = await mkdtemp(join(tmpdir(), "baseline-"));
  await writeFile(join(folder, "b.md"), "");
  const before = { "b.md": known("b"), "c.md": known("cũ"), "gone.md": known("d") };
  const checked = new Map([
    [join(folder, "c.md"), known("mới")],
    [join(folder, "a.md"), []],
  ]);
  const after = updated(before, join(folder, "x.json"), checked);
  expect(Object.entries(after)).toEqual([
    ["a.md", []],
    ["b.md", known("b")],
    ["c.md", known("mới")],
  ]);
});

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ResultCache } from "../../../src/check/batch/result-cache.js";
import { checkedDocument } from "../../reporters/sample-report.js";

const KEY = "a".repeat(64);
const OTHER = "b".repeat(64);
const DOCUMENT = checkedDocument({ path: "ke-hoach.md" });
let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "cchc-cache-")), "kept");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

test("what was stored is found by another run, and only its owner may read it", async () => {
  await new ResultCache(folder).store(KEY, DOCUMENT);
  expect(await new ResultCache(folder).find(KEY, "ke-hoach.md")).toEqual(DOCUMENT);
  expect(statSync(join(folder, KEY)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("a result serves the same content at another path", async () => {
  const cache = new ResultCache(folder);
  await cache.store(KEY, DOCUMENT);
  expect(await cache.find(KEY, "khac/ban-sao.md")).toEqual({
    ...DOCUMENT,
    path: "khac/ban-sao.md",
  });
});

test("a result that tells of comments in the file serves only its own path", async () => {
  const cache = new ResultCache(folder);
  const message = { vi: "ke-hoach.md:3", en: "ke-hoach.md:3" };
  const told = checkedDocument({ notices: [{ code: "silence-unused", message }] });
  await cache.store(KEY, told);
  expect(await cache.find(KEY, "khac.md")).toBeUndefined();
  expect(await cache.find(KEY, "ke-hoach.md")).toEqual(told);
});

test("a document with pages that were not read is read again", async () => {
  const cache = new ResultCache(folder);
  const message = { vi: "Trang 2 chưa đọc.", en: "Page 2 was not read." };
  await cache.store(KEY, checkedDocument({ notices: [{ code: "page-without-text", message }] }));
  expect(await cache.find(KEY, "ke-hoach.md")).toBeUndefined();
});

test.each([
  ["is cut", (text: string) => text.slice(0, -20)],
  ["is empty", () => ""],
  ["was altered", (text: string) => text.replace("Sở Năng lượng", "Sở Công Thương")],
  ["is of another kind", () => "không phải kết quả"],
])("an entry that %s is ignored and written anew", async (_, broken) => {
  const cache = new ResultCache(folder);
  await cache.store(KEY, DOCUMENT);
  writeFileSync(join(folder, KEY), broken(readFileSync(join(folder, KEY), "utf8")));
  expect(await cache.find(KEY, "ke-hoach.md")).toBeUndefined();
  await cache.store(KEY, DOCUMENT);
  expect(await cache.find(KEY, "ke-hoach.md")).toEqual(DOCUMENT);
  expect(cache.trouble).toBeUndefined();
});

test("the entries that were used longest ago go first, and what a killed run left behind", async () => {
  mkdirSync(folder);
  const [left, fresh] = [`${KEY}.0123.tmp`, `${KEY}.4567.tmp`].map((name) => join(folder, name));
  for (const file of [left, fresh]) writeFileSync(file ?? "", "{");
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(left ?? "", old, old);
  await new ResultCache(folder).store(KEY, DOCUMENT);
  utimesSync(join(folder, KEY), old, old);
  const size = statSync(join(folder, KEY)).size;
  const cache = new ResultCache(folder, 1.5 * size);
  await cache.store(OTHER, DOCUMENT);
  await cache.close();
  expect(readdirSync(folder).sort()).toEqual([`${KEY}.4567.tmp`, OTHER]);
});

test("a folder that cannot be made is trouble that is told, and nothing else", async () => {
  writeFileSync(folder, "a file in its place");
  const cache = new ResultCache(join(folder, "below"));
  await cache.store(KEY, DOCUMENT);
  expect(await cache.find(KEY, "ke-hoach.md")).toBeUndefined();
  await cache.close();
  expect(cache.trouble).toMatchObject({ code: "ENOTDIR" });
});

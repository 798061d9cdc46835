import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-ci-"));
});
afterEach(() => rm(folder, { recursive: true }));

const WORD = "fixtures/department/faulty.docx";
const MARKDOWN = "fixtures/department/faulty.md";
const ABSENT = "fixtures/department/khong-co.docx";

test("every format of a build server comes out of one run, each with all that was found", async () => {
  const ended = await runCli([
    ...["check", MARKDOWN, WORD, ABSENT, "--format", "github", "--format", `json=${at("r.json")}`],
    ...["--format", `sarif=${at("r.sarif")}`, "--format", `junit=${at("r.xml")}`],
    ...["--format", `gitlab=${at("r.gitlab.json")}`],
  ]);
  const { counts } = await jsonAt("r.json");
  const found = counts.error + counts.warning + counts.info;
  expect([ended.status, ended.err, counts.failed]).toEqual([2, "", 1]);
  expect(found).toBeGreaterThan(20);

  const run = (await jsonAt("r.sarif")).runs[0];
  expect(run.results).toHaveLength(found);
  expect(run.invocations[0].executionSuccessful).toBe(false);

  const xml = await readFile(at("r.xml"), "utf8");
  expect(xml.match(/<testsuite /g)).toHaveLength(3);
  expect(xml).toContain('<error type="not-found"');

  const issues = await jsonAt("r.gitlab.json");
  expect(issues).toHaveLength(found + 1);
  expect(new Set(issues.map((issue: Issue) => issue.fingerprint)).size).toBe(found + 1);

  expect(ended.out.match(/^::error /gm)).toHaveLength(counts.error + 1);
  expect(ended.out).not.toContain("faulty.docx,line");
  expect(ended.out.match(/faulty\.md,line=\d+,col=\d+,title=/g)?.length).toBeGreaterThan(3);
}, 60_000);

test("the region of a finding in a Word plan is left out, its place told in words", async () => {
  await runCli(["check", WORD, "--format", `sarif=${at("r.sarif")}`]);
  const places = (await jsonAt("r.sarif")).runs[0].results.map(
    (result: Result) => result.locations[0],
  );
  expect(places.filter((place: SarifPlace) => "region" in place.physicalLocation)).toEqual([]);
  expect(
    places.map((place: SarifPlace) => place.logicalLocations?.[0]?.fullyQualifiedName),
  ).toContain("phụ lục, bảng 1, hàng 10, cột 6");
});

test("fingerprints outlive paragraphs put in above, and what is found twice has two", async () => {
  const plan = await readFile(MARKDOWN, "utf8");
  const before = await fingerprintsOf(plan);
  const after = await fingerprintsOf(
    plan.replace("\n## I", "\nThêm một đoạn.\n\nThêm đoạn nữa.\n\n## I"),
  );
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test("the same plan has the same fingerprints as Markdown, Word and PDF", async () => {
  const prints = await Promise.all(
    ["md", "docx", "pdf"].map((ending) => fingerprintsAt(`fixtures/commune/faulty.${ending}`)),
  );
  const [markdown, ...others] = prints.map((all) => all.toSorted());
  expect(others).toEqual([markdown, markdown]);
  expect(markdown?.length).toBeGreaterThan(10);
});

test("with a baseline known findings are unchanged, new ones new, and only these fail", async () => {
  const plan = at("ke-hoach.md");
  const baseline = at("biet.json");
  const text = await readFile("fixtures/department/good.md", "utf8");
  await writeFile(plan, text.replace(/thẩm quyền/, "thâm quyền"));
  await runCli(["check", plan, "--baseline", baseline, "--update-baseline", "-o", at("x.txt")]);
  await writeFile(plan, `${text.replace(/thẩm quyền/, "thâm quyền")}\n\nBổ sung [tên đơn vị].\n`);
  const ended = await runCli([
    ...["check", plan, "--baseline", baseline, "--format", `sarif=${at("r.sarif")}`],
    ...["--format", "github", "--format", `gitlab=${at("r.json")}`, "--max-warnings", "0"],
  ]);
  expect(
    (await jsonAt("r.sarif")).runs[0].results
      .filter(({ level }: Result) => level !== "note")
      .map((result: Result) => [result.ruleId, result.baselineState]),
  ).toEqual([
    ["language/diacritics", "unchanged"],
    ["draft/placeholder", "new"],
  ]);
  expect(ended.status).toBe(1);
  expect(ended.out.match(/title=[a-z]+\/[a-z-]+/g)).toEqual(["title=draft/placeholder"]);
  expect((await jsonAt("r.json")).map((issue: Issue) => issue.check_name)).toEqual([
    "draft/placeholder",
  ]);
});

interface SarifPlace {
  readonly physicalLocation: object;
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly baselineState?: string;
  readonly locations: readonly SarifPlace[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
}

async function fingerprintsOf(plan: string): Promise<readonly string[]> {
  await writeFile(at("ke-hoach.md"), plan);
  return fingerprintsAt(at("ke-hoach.md"));
}

/** Those of the findings of a file, in their order. */
async function fingerprintsAt(file: string): Promise<readonly string[]> {
  const { out } = await runCli(["check", file, "--format", "sarif"]);
  return JSON.parse(out).runs[0].results.map(
    ({ partialFingerprints }: Result) => partialFingerprints["cchcFinding/v1"],
  );
}

function at(name: string): string {
  return join(folder, name);
}

async function jsonAt(name: string) {
  return JSON.parse(await readFile(at(name), "utf8"));
}

import { expect, test } from "vitest";
import { type CheckRun, checkAll, toReport } from "../../src/check/check-all.js";
import { exitStatus } from "../../src/check/exit-status.js";
import type { Input, InputFile } from "../../src/check/files-below.js";
import { DocumentError } from "../../src/document/errors.js";
import type { DocumentReport } from "../../src/findings/report.js";
import { checkedDocument } from "../reporters/sample-report.js";

const NOTHING = { error: 0, warning: 0, info: 0, silenced: 0, known: 0 };
const ABOUT = {
  tool: { name: "cchc-lint", version: "0.0.0" },
  profile: null,
  notices: [],
  rules: [],
};

function fileOf(name: string): InputFile {
  return { path: name, label: name };
}

function checked(names: readonly string[], checkDocument: CheckRun["checkDocument"]) {
  return checkedInputs(names.map(fileOf), checkDocument);
}

async function checkedInputs(
  inputs: readonly Input[],
  checkDocument: CheckRun["checkDocument"] = failing,
): Promise<{ documents: readonly DocumentReport[]; bugs: readonly unknown[] }> {
  const bugs: unknown[] = [];
  const documents: DocumentReport[] = [];
  const run: CheckRun = {
    checkDocument,
    onBug: (error) => bugs.push(error),
  };
  for await (const document of checkAll(inputs, run)) documents.push(document);
  return { documents, bugs };
}

async function failing({ path }: InputFile) {
  if (path === "empty.md") throw new DocumentError("empty", { vi: "Tệp rỗng.", en: "Empty." });
  if (path === "bug.md") throw new TypeError("undefined is not a function");
  return checkedDocument({ path });
}

test("a document that cannot be read fails and the others go on", async () => {
  const { documents, bugs } = await checked(["empty.md", "good.md"], failing);
  expect(documents).toEqual([
    {
      path: "empty.md",
      status: "failed",
      error: { code: "empty", message: { vi: "Tệp rỗng.", en: "Empty." } },
      findings: [],
      compliance: [],
      counts: NOTHING,
    },
    checkedDocument({ path: "good.md" }),
  ]);
  expect(bugs).toEqual([]);
});

test("a path that gave no file fails in its place, and the others go on", async () => {
  const error = new DocumentError("not-found", { vi: "Không có tệp.", en: "No file." });
  const { documents } = await checkedInputs([{ label: "x[z-a]", error }, fileOf("good.md")]);
  expect(documents.map(({ path, status, error }) => [path, status, error])).toEqual([
    ["x[z-a]", "failed", { code: "not-found", message: { vi: "Không có tệp.", en: "No file." } }],
    ["good.md", "checked", null],
  ]);
});

test("an unforeseen error fails one document, and its details go to whoever asks for them", async () => {
  const { documents, bugs } = await checked(["bug.md", "good.md"], failing);
  expect(documents.map(({ path, status, error }) => [path, status, error?.code])).toEqual([
    ["bug.md", "failed", "unreadable"],
    ["good.md", "checked", undefined],
  ]);
  expect(bugs).toEqual([new TypeError("undefined is not a function")]);
});

test("the report counts documents and severities", async () => {
  const counts = { error: 1, warning: 2, info: 3, silenced: 4, known: 5 };
  const { documents } = await checked(["a.md", "empty.md", "b.md"], async (file) => ({
    ...(await failing(file)),
    counts,
  }));
  expect(toReport(documents, ABOUT).counts).toEqual({
    documents: 3,
    failed: 1,
    error: 2,
    warning: 4,
    info: 6,
    silenced: 8,
    known: 10,
  });
});

test.each([
  [{}, 0, 0],
  [{ info: 3 }, 0, 0],
  [{ warning: 3 }, Number.POSITIVE_INFINITY, 0],
  [{ warning: 3 }, 3, 0],
  [{ warning: 3 }, 2, 1],
  [{ error: 1 }, Number.POSITIVE_INFINITY, 1],
  [{ error: 1, failed: 1 }, 0, 2],
  [{ failed: 1 }, 0, 2],
])("with counts %j and %d warnings allowed the exit status is %d", (found, allowed, status) => {
  const counts = { documents: 1, failed: 0, ...NOTHING, ...found };
  expect(exitStatus({ counts }, allowed)).toBe(status);
});

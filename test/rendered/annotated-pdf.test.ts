import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { wordsKey } from "../../src/annotate/words-key.js";
import { notesIn, type ReadNote } from "../annotate/pdf/annotated.js";
import { annotatedCopy, checkedPdf, pdfPlans } from "../annotate/pdf/pdf-copies.js";

const missing = ["qpdf", "pdftotext"].filter(
  (tool) => spawnSync(tool, ["--version"]).error !== undefined,
);
const folder = mkdtempSync(join(tmpdir(), "rendered-annotated-pdf-"));
const original = join(folder, "original.pdf");
const copied = join(folder, "copy.pdf");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The ways in which other writers lay out the same file. */
const WRITERS = [
  ["as it is", undefined],
  ["for the web", ["--linearize"]],
  ["with objects in streams", ["--object-streams=generate"]],
  ["with a table of references", ["--object-streams=disable"]],
] as const;

const needed =
  missing.length === 0 ? "" : `, for which ${missing.join(" and ")} must be installed,`;

describe.skipIf(missing.length > 0)(`the annotated copy${needed} of a PDF`, () => {
  test.each(
    pdfPlans().flatMap((plan) =>
      WRITERS.map(([layout, options]) => ({ ...plan, layout, options })),
    ),
  )(
    "of $name, written $layout, has no fault, the same text, and its notes on the words",
    async ({ bytes, options }) => {
      writeFileSync(original, bytes);
      if (options !== undefined) run("qpdf", [...options, "--replace-input", original]);
      const plan = new Uint8Array(readFileSync(original));
      const checked = await checkedPdf(plan);
      const copy = await annotatedCopy(plan, checked);
      writeFileSync(copied, copy);
      expect(Buffer.compare(copy.subarray(0, plan.length), plan)).toBe(0);
      expect(run("qpdf", ["--check", copied])).toContain(
        "No syntax or stream encoding errors found",
      );
      expect(run("pdftotext", [copied, "-"])).toBe(run("pdftotext", [original, "-"]));
      const notes = (await notesIn(copy)).filter(({ author }) => author === "cchc");
      expect(notes).toHaveLength(checked.findings.length);
      const marked = notes.map((note) => ({ note, words: wordsUnder(note) }));
      const strayed = checked.findings.filter(({ rule, quote, location }) => {
        const here = marked.filter(
          ({ note }) => note.page === location.page && note.text.endsWith(`[${rule}]`),
        );
        return quote !== null && !here.some(({ words }) => isOfWords(words, quote));
      });
      expect(strayed.map(({ rule, quote }) => [rule, quote])).toEqual([]);
    },
  );
});

/** Whether the words are those of the quotation, which may begin and end within a word. */
function isOfWords(words: readonly string[], quote: string): boolean {
  const [printed, wanted] = [wordsKey(words.join("")), wordsKey(quote)];
  const inner = wordsKey(words.slice(1, -1).join(""));
  return printed.includes(wanted) && wanted.includes(inner);
}

/** The words whose middle lies in a box of the note, in their order, as Poppler places them. */
function wordsUnder({ page, boxes }: ReadNote): string[] {
  const html = run("pdftotext", ["-bbox", "-f", `${page}`, "-l", `${page}`, copied, "-"]);
  const height = Number(/<page width="[\d.]+" height="([\d.]+)"/.exec(html)?.[1]);
  const words = html.matchAll(
    /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)<\/word>/g,
  );
  const placed = [...words].map(([, left, top, right, bottom, word = ""]) => ({
    x: (Number(left) + Number(right)) / 2,
    y: height - (Number(top) + Number(bottom)) / 2,
    word: word
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"'),
  }));
  return boxes.flatMap(([left = 0, bottom = 0, right = 0, top = 0]) =>
    placed
      .filter(({ x, y }) => x > left && x < right && y > bottom && y < top)
      .map(({ word }) => word),
  );
}

function run(tool: string, options: readonly string[]): string {
  const { stdout, stderr } = spawnSync(tool, options, { encoding: "utf8" });
  if (tool === "qpdf" && stderr !== "") throw new Error(stderr);
  return stdout;
}

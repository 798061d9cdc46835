import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  annotatedCopy,
  checkedWord,
  ownIds,
  partText,
  withoutMarksOf,
  wordPlans,
} from "../annotate/word/word-copies.js";
import {
  libreOfficeToNotedPdf,
  libreOfficeToPdf,
  libreOfficeToWord,
  missingTool,
} from "./libreoffice.js";

const missing = missingTool();
const folder = mkdtempSync(join(tmpdir(), "rendered-annotated-"));
const PLANS = (await wordPlans()).map((plan, index) => ({ ...plan, file: `${index}.docx` }));

describe.skipIf(missing !== undefined)("the annotated copy", () => {
  beforeAll(async () => {
    for (const kind of ["original", "copy", "saved", "saved-copy"]) mkdirSync(join(folder, kind));
    for (const { file, bytes } of PLANS) {
      writeFileSync(join(folder, "original", file), bytes);
      writeFileSync(
        join(folder, "copy", file),
        await annotatedCopy(bytes, await checkedWord(bytes)),
      );
    }
    const files = (kind: string) => PLANS.map(({ file }) => join(folder, kind, file));
    libreOfficeToPdf(files("original"), join(folder, "original"));
    libreOfficeToNotedPdf(files("copy"), join(folder, "copy"));
    libreOfficeToWord(files("original"), join(folder, "saved"));
    libreOfficeToWord(files("copy"), join(folder, "saved-copy"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANS)(
    "of $name prints as the original, with one note for each finding",
    async ({ file, bytes }) => {
      const { findings } = await checkedWord(bytes);
      const [was, is] = ["original", "copy"].map((kind) => pdfOf(kind, file));
      expect(printedWords(is ?? "")).toEqual(printedWords(was ?? ""));
      const notes = await notesIn(is ?? "");
      expect(notes).toHaveLength(findings.length);
      const said = notes.map((note) => /\[([^[]*)\]\s*$/.exec(note)?.[1]).sort();
      expect(said).toEqual(findings.map(({ rule }) => rule).sort());
    },
  );

  test.each(PLANS)(
    "of $name as LibreOffice saves it is byte for byte that file without the marks",
    async ({ file }) => {
      const saved = readFileSync(join(folder, "saved", file));
      const checked = await checkedWord(saved);
      const copy = await annotatedCopy(saved, checked);
      const ids = checked.findings.length === 0 ? [] : ownIds(partText(copy, "word/comments.xml"));
      expect(ids).toHaveLength(checked.findings.length);
      expect(withoutMarksOf(partText(copy, "word/document.xml"), ids)).toBe(
        partText(saved, "word/document.xml"),
      );
    },
  );

  test.each(PLANS)(
    "of $name keeps its comments through LibreOffice, and they are replaced",
    async ({ file }) => {
      const saved = readFileSync(join(folder, "saved-copy", file));
      const checked = await checkedWord(saved);
      const again = await annotatedCopy(saved, checked);
      if (checked.findings.length === 0) return expect(Buffer.compare(again, saved)).toBe(0);
      const comments = partText(again, "word/comments.xml");
      expect(ownIds(comments)).toHaveLength(checked.findings.length);
      expect([...comments.matchAll(/<w:comment /g)]).toHaveLength(checked.findings.length);
      const marks = partText(again, "word/document.xml").match(/<w:commentReference /g);
      expect(marks).toHaveLength(checked.findings.length);
    },
  );
});

function pdfOf(kind: string, file: string): string {
  return join(folder, kind, file.replace(".docx", ".pdf"));
}

/** The words on the pages but for the page numbers: notes move a break here and there. */
function printedWords(pdf: string): readonly string[] {
  const { stdout } = spawnSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  return stdout
    .replace(/^\f?\d+$/gm, "")
    .split(/\s+/)
    .sort();
}

async function notesIn(pdf: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)) }).promise;
  const notes: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === "Text") notes.push(annotation.contentsObj.str);
    }
  }
  return notes;
}

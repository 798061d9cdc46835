import { existsSync, readdirSync } from "node:fs";
import { AlignmentType, Packer, Paragraph, TextRun, Document as WordDocument } from "docx";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { readFile } from "../../src/readers/read-file.js";
import { recognize } from "../../src/recognize/recognize.js";

/** Real plans are never part of this repository; where somebody has them beside it, they are read. */
const FOLDER = "../shared/plans";
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
/** Its appendix is a table flattened to lines, which no other form can hold. */
const FLATTENED = /^002/;

describe.skipIf(FILES.length === 0)("real plans", () => {
  test.each(FILES.filter((name) => !FLATTENED.test(name)))(
    "%s is the same plan as text, Word and Markdown",
    async (name) => {
      const { document } = await readFile(`${FOLDER}/${name}`);
      const paragraphs = document.blocks.flatMap((block) =>
        block.type === "paragraph" ? [block.text] : [],
      );
      const plan = placeless(document);
      expect(placeless((await readDocx(await asWord(paragraphs))).document)).toEqual(plan);
      expect(placeless((await readMarkdown(asMarkdown(paragraphs))).document)).toEqual(plan);
    },
  );
});

function placeless(document: Document): unknown {
  const left = ["location", "cells", "referencedAt", "passages"];
  return JSON.parse(
    JSON.stringify(recognize(document), (key, value) => (left.includes(key) ? undefined : value)),
  );
}

async function asWord(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        children: [new TextRun({ text, font: "Times New Roman", size: 28 })],
      }),
  );
  return await Packer.toBuffer(new WordDocument({ sections: [{ children }] }));
}

function asMarkdown(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.map((text) =>
    text.replaceAll("*", "\\*").replace(/^([IVX]+)\. /u, "## $1. "),
  );
  return Buffer.from(lines.join("\n\n"));
}

import { readFile as readBytes } from "node:fs/promises";
import mammoth from "mammoth";
import { PDFParse } from "pdf-parse";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.js";
import { readFile } from "../../src/readers/read-file.js";

const PLANS = ["department", "commune", "authority"];

/** The words of a text with how often each stands, letters and figures only. */
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\d]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

async function missing(path: string, opinion: string): Promise<string[]> {
  const ours = words(textOf((await readFile(path)).document.blocks));
  return [...words(opinion).keys()].filter((word) => !ours.has(word));
}

describe.each(PLANS)("no word is lost of %s", (plan) => {
  test("that mammoth finds in Word", async () => {
    const path = `fixtures/${plan}/good.docx`;
    const { value } = await mammoth.extractRawText({ path });
    expect(await missing(path, value)).toEqual([]);
  });

  test("that pdf-parse finds in PDF, page numbers aside", async () => {
    const path = `fixtures/${plan}/good.pdf`;
    const parser = new PDFParse({ data: new Uint8Array(await readBytes(path)) });
    const { text, total } = await parser.getText();
    await parser.destroy();
    const pages = Array.from({ length: total }, (_, index) => String(index + 1));
    const lost = await missing(path, text.replace(/^-- \d+ of \d+ --$/gmu, ""));
    expect(lost.filter((word) => !pages.includes(word))).toEqual([]);
  });
});

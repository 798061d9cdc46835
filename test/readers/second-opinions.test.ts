import { readFile as readBytes } from "node:fs/promises";
import mammoth from "mammoth";
import { PDFParse } from "pdf-parse";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.js";
import { readFile } from "../../src/readers/read-file.js";
import { missingWords, repeatedWords } from "./word-counts.js";

const PLANS = ["department", "commune", "authority"].flatMap((plan) => [
  `${plan}/good`,
  `${plan}/faulty`,
]);

describe.each(PLANS)("no word is lost of %s", (plan) => {
  test("that mammoth finds in Word", async () => {
    const path = `fixtures/${plan}.docx`;
    const { value } = await mammoth.extractRawText({ path });
    expect(missingWords(await ourText(path), value)).toEqual([]);
  });

  test("that pdf-parse finds in PDF, but for what every page repeats", async () => {
    const path = `fixtures/${plan}.pdf`;
    const parser = new PDFParse({ data: new Uint8Array(await readBytes(path)) });
    const { pages } = await parser.getText();
    await parser.destroy();
    const { document } = await readFile(path);
    const lost = missingWords(textOf(document.blocks), pages.map(({ text }) => text).join("\n"));
    const repeated = repeatedWords(document);
    expect(lost.filter((word) => !repeated.has(word))).toEqual([]);
  });
});

async function ourText(path: string): Promise<string> {
  return textOf((await readFile(path)).document.blocks);
}

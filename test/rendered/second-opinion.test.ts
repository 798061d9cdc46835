import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.js";
import { readFile } from "../../src/readers/read-file.js";
import { missingWords, repeatedWords } from "../readers/word-counts.js";

const installed = spawnSync("pdftotext", ["-v"]).status === 0;
if (!installed) console.warn("Skipped: pdftotext (poppler-utils) must be installed.");

const FILES = ["department", "commune", "authority"].flatMap((plan) => [
  `fixtures/${plan}/good.pdf`,
  `fixtures/${plan}/faulty.pdf`,
]);

describe.skipIf(!installed)("no word is lost", () => {
  test.each(FILES)("of %s that pdftotext finds, but for what every page repeats", async (path) => {
    const { stdout } = spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    const { document } = await readFile(path);
    const repeated = repeatedWords(document);
    const lost = missingWords(textOf(document.blocks), stdout);
    expect(lost.filter((word) => !repeated.has(word))).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readPdf } from "../../src/readers/pdf/read-pdf.js";
import type { Reader } from "../../src/readers/reader.js";
import { type CellAccuracy, cellAccuracy } from "../readers/variants/cell-accuracy.js";
import {
  furtherVariants,
  sweptVariants,
  type TableVariant,
  tableVariants,
} from "../readers/variants/table-variants.js";
import { variantAsDocx } from "../readers/variants/variant-as-docx.js";
import { variantAsHtml } from "../readers/variants/variant-as-html.js";
import { chromiumToPdf } from "./chromium.js";
import { libreOfficeToPdf, missingTool } from "./libreoffice.js";

interface Form {
  readonly name: string;
  readonly fileOf: (variant: TableVariant) => string;
  readonly read: Reader;
}

const FORMS: readonly Form[] = [
  { name: "Word", fileOf: ({ name }) => `${name}.docx`, read: readDocx },
  { name: "LibreOffice PDF", fileOf: ({ name }) => `libreoffice/${name}.pdf`, read: readPdf },
  { name: "Chromium PDF", fileOf: ({ name }) => `chromium/${name}.pdf`, read: readPdf },
];
/** Chromium prints the rest of a merged cell over the letters of the row below. */
const OVERPRINTED: ReadonlySet<string> = new Set(["Chromium PDF of blocks-step-15"]);

const missing = missingTool();
if (missing !== undefined) console.warn(`Skipped: ${missing}.`);

const variants = [...tableVariants, ...furtherVariants, ...sweptVariants];
/** `RENDERED_FOLDER` keeps the files for a look at them. */
const folder = process.env.RENDERED_FOLDER ?? mkdtempSync(join(tmpdir(), "rendered-"));
const results: (CellAccuracy & { readonly form: string })[] = [];

beforeAll(async () => {
  if (missing !== undefined) return;
  mkdirSync(join(folder, "libreoffice"), { recursive: true });
  mkdirSync(join(folder, "chromium"), { recursive: true });
  for (const variant of variants) {
    writeFileSync(join(folder, `${variant.name}.docx`), await variantAsDocx(variant));
    const html = join(folder, `${variant.name}.html`);
    writeFileSync(html, variantAsHtml(variant));
    chromiumToPdf(html, join(folder, "chromium", `${variant.name}.pdf`));
  }
  const words = variants.map(({ name }) => join(folder, `${name}.docx`));
  libreOfficeToPdf(words, join(folder, "libreoffice"));
}, 1_800_000);

afterAll(() => {
  if (missing !== undefined) return;
  for (const { name } of FORMS) {
    const own = results.filter(({ form }) => form === name);
    const total = (key: "cells" | "texts" | "paragraphs" | "spans") =>
      own.reduce((sum, result) => sum + result[key], 0);
    console.log(
      `${name}, ${own.length} tables: cells exact ${total("texts")}/${total("cells")}, with their paragraphs ${total("paragraphs")}, spans ${total("spans")}/${total("cells")}`,
    );
  }
});

it.skipIf(missing !== undefined).each(variants)(
  "every cell and span of $name is exact in every form",
  async (variant) => {
    const misses: string[] = [];
    const figures: string[] = [];
    for (const { name, fileOf, read } of FORMS) {
      const { document } = await read(readFileSync(join(folder, fileOf(variant))));
      const result = cellAccuracy(variant, document);
      const { cells, texts, spans } = result;
      results.push({ form: name, ...result });
      figures.push(`${name} cells ${texts}/${cells}, spans ${spans}/${cells}`);
      const isOverprinted = OVERPRINTED.has(`${name} of ${variant.name}`);
      if (!isOverprinted) misses.push(...result.misses.map((miss) => `${name}, ${miss}`));
    }
    console.log(`${variant.name}: ${figures.join("; ")}`);
    expect(misses).toEqual([]);
  },
);

import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { cellAccuracy } from "../variants/cell-accuracy.js";
import { furtherVariants, sweptVariants, tableVariants } from "../variants/table-variants.js";

const variants = [...tableVariants, ...furtherVariants, ...sweptVariants];

/** Some of the files that `npm run rendered` makes, kept so that the gate needs no other program. */
it.each([
  ["nine-step-28", "libreoffice"],
  ["two-level-double", "libreoffice"],
  ["officials-step-7", "libreoffice"],
  ["two-level-once", "chromium"],
  ["officials-step-9", "chromium"],
])("every cell and span of %s is exact as printed by %s", async (name, program) => {
  const variant = variants.find((candidate) => candidate.name === name);
  const file = new URL(`variants/${program}-${name}.pdf`, import.meta.url);
  const { document } = await readPdf(await readFile(file));
  expect(variant && cellAccuracy(variant, document).misses).toEqual([]);
});

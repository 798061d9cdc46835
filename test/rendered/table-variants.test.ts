import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readPdf } from "../../src/readers/pdf/read-pdf.js";
import type { Reader } from "../../src/readers/reader.js";
import { type CellAccuracy, cellAccuracy } from "../readers/variants/cell-accuracy.js";
import {
  sweptVariants,
  type TableVariant,
  tableVariants,
} from "../readers/variants/table-variants.js";
import { variantAsDocx } from "../readers/variants/variant-as-docx.js";
import { variantAsHtml } from "../readers/variants/variant-as-html.js";
import { chromiumToPdf } from "./chromium.js";
import { libreOfficeToPdf, missingTool } from "./libreoffice.js";

const FORMS: readonly { name: string; fileOf: (variant: TableVariant) => string; read: Reader }[] =
  [
    { name: "Word", fileOf: ({ name }) => `${name}.docx`, read: readDocx },
    { name: "LibreOffice PDF", fileOf: ({ name }) => `libreoffice/${name}.pdf`, read: readPdf },
    { name: "Chromium PDF", fileOf: ({ name }) => `chromium/${name}.pdf`, read: readPdf },
  ];
const variants = [...tableVariants, ...sweptVariants];
const folder = process.env.RENDERED_FOLDER ?? mkdtempSync(join(tmpdir(), "rendered-"));

beforeAll(async () => {
  const missing = missingTool();
  if (missing !== undefined) throw new Error(missing);
  mkdirSync(join(folder, "libreoffice"), { recursive: true });
  mkdirSync(join(folder, "chromium"), { recursive: true });
  for (const variant of variants) {
    writeFileSync(join(folder, `${variant.name}.docx`), await variantAsDocx(variant));
    const html = join(folder, `${variant.name}.html`);
    writeFileSync(html, variantAsHtml(variant));
    chromiumToPdf(html, join(folder, "chromium", `${variant.name}.pdf`));
  }
  libreOfficeToPdf(
    variants.map(({ name }) => join(folder, `${name}.docx`)),
    join(folder, "libreoffice"),
  );
}, 1_800_000);

it.each(variants)("every cell of $name is exact in every form", async (variant) => {
  const results = [];
  for (const { name, fileOf, read } of FORMS) {
    const { document } = await read(readFileSync(join(folder, fileOf(variant))));
    results.push({ name, ...cellAccuracy(variant, document) });
  }
  console.log([variant.name, ...results.map(summary)].join("; "));
  expect(results.flatMap(({ name, misses }) => misses.map((miss) => `${name}, ${miss}`))).toEqual(
    [],
  );
});

function summary({ name, cells, texts, spans }: CellAccuracy & { name: string }): string {
  return `${name} cells ${texts}/${cells}, spans ${spans}/${cells}`;
}

import { expect, it } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { cellAccuracy } from "../variants/cell-accuracy.js";
import { furtherVariants, tableVariants } from "../variants/table-variants.js";
import { variantAsDocx } from "../variants/variant-as-docx.js";

it.each([...tableVariants, ...furtherVariants])(
  "every cell and span of $name is exact, paragraph by paragraph",
  async (variant) => {
    const { document } = await readDocx(await variantAsDocx(variant));
    const { cells, paragraphs, spans, misses } = cellAccuracy(variant, document);
    expect({ paragraphs, spans, misses }).toEqual({ paragraphs: cells, spans: cells, misses: [] });
    const [table] = document.blocks.filter((block) => block.type === "table");
    expect(table?.headerRows).toBe(variant.header === "repeated" ? variant.table.headerRows : 0);
  },
);

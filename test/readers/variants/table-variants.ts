import { blockMerges } from "./contents/block-merges.js";
import { longCells } from "./contents/long-cells.js";
import { months } from "./contents/months.js";
import { nineColumns } from "./contents/nine-columns.js";
import { officials } from "./contents/officials.js";
import { shortRows } from "./contents/short-rows.js";
import { sixColumns } from "./contents/six-columns.js";
import { targetFigures } from "./contents/target-figures.js";
import { twoLevelHeader } from "./contents/two-level-header.js";
import type { TableSource } from "./table-source.js";

/** How a table is laid out and drawn on paper. */
export interface TableVariant {
  readonly name: string;
  readonly table: TableSource;
  /** In points. */
  readonly fontSize: number;
  readonly orientation: "portrait" | "landscape";
  /** Left and right, top and bottom, in millimetres. */
  readonly margins: readonly [sides: number, ends: number];
  /** Lines of text between the title and the table, which move its page breaks. */
  readonly leadLines: number;
  readonly header: "repeated" | "once";
  readonly rows: "split" | "whole";
  readonly rules: "single" | "thick" | "double" | "dashed" | "dotted";
  readonly shading: "none" | "header" | "groups";
  readonly vertical: "top" | "center";
  readonly alignment: "left" | "justify";
  /** Blank above and below every paragraph, in points. */
  readonly spacing: number;
  /** Distance of baselines in lines of the font. */
  readonly lineHeight: number;
  /** Blank at the sides of a cell, in points; above and below none. */
  readonly padding: number;
}

const USUAL: Omit<TableVariant, "name" | "table"> = {
  fontSize: 12,
  orientation: "landscape",
  margins: [15, 15],
  leadLines: 0,
  header: "repeated",
  rows: "split",
  rules: "single",
  shading: "none",
  vertical: "top",
  alignment: "left",
  spacing: 0,
  lineHeight: 1,
  padding: 5.4,
};

const labelled = nineColumns("labelled");
const plain = nineColumns("plain");
const upright = { orientation: "portrait", margins: [20, 20] } as const;

export const tableVariants: readonly TableVariant[] = [
  variant("nine-labelled-10", labelled, { fontSize: 10 }),
  variant("nine-labelled-11", labelled, { fontSize: 11, margins: [20, 20] }),
  variant("nine-labelled-12", labelled, {}),
  variant("nine-labelled-13", labelled, { fontSize: 13, margins: [10, 15] }),
  variant("nine-plain-10", plain, { fontSize: 10, margins: [25, 20] }),
  variant("nine-plain-11", plain, { fontSize: 11 }),
  variant("nine-plain-12", plain, { leadLines: 3 }),
  variant("nine-plain-13", plain, { fontSize: 13, leadLines: 5 }),
  variant("nine-header-once", plain, { header: "once" }),
  variant("nine-header-once-13", labelled, { header: "once", fontSize: 13, leadLines: 2 }),
  variant("nine-rows-whole", plain, { rows: "whole" }),
  variant("nine-rows-whole-once", labelled, { rows: "whole", header: "once", fontSize: 13 }),
  variant("nine-centred", plain, { vertical: "center" }),
  variant("nine-centred-whole", labelled, { vertical: "center", rows: "whole", fontSize: 13 }),
  variant("nine-justified", plain, { alignment: "justify", fontSize: 13 }),
  variant("nine-double", labelled, { rules: "double" }),
  variant("nine-thick-shaded", plain, { rules: "thick", shading: "header" }),
  variant("nine-dashed", labelled, { rules: "dashed", leadLines: 1 }),
  variant("six-10", sixColumns, { ...upright, fontSize: 10 }),
  variant("six-11", sixColumns, { ...upright, fontSize: 11, leadLines: 12 }),
  variant("six-12", sixColumns, { ...upright, shading: "groups" }),
  variant("six-13", sixColumns, { ...upright, fontSize: 13 }),
  variant("six-13-wide", sixColumns, { fontSize: 13, margins: [30, 25] }),
  variant("six-whole", sixColumns, { ...upright, rows: "whole", fontSize: 13 }),
  variant("six-once", sixColumns, { ...upright, header: "once", fontSize: 13, leadLines: 7 }),
  variant("six-justified", sixColumns, { ...upright, alignment: "justify", fontSize: 13 }),
  variant("six-dotted", sixColumns, { ...upright, rules: "dotted", fontSize: 13 }),
  variant("six-double-centred", sixColumns, { ...upright, rules: "double", vertical: "center" }),
  variant("two-level-11", twoLevelHeader, { fontSize: 11, leadLines: 8 }),
  variant("two-level-12", twoLevelHeader, { leadLines: 6 }),
  variant("two-level-13", twoLevelHeader, { fontSize: 13, shading: "header" }),
  variant("two-level-once", twoLevelHeader, { header: "once", fontSize: 13, leadLines: 9 }),
  variant("two-level-portrait", twoLevelHeader, { ...upright, margins: [10, 20] }),
  variant("two-level-double", twoLevelHeader, { rules: "double", fontSize: 13, leadLines: 11 }),
  variant("figures-12", targetFigures, { ...upright, leadLines: 22 }),
  variant("figures-13", targetFigures, { ...upright, fontSize: 13, leadLines: 17 }),
  variant("figures-once", targetFigures, { ...upright, header: "once", leadLines: 25 }),
  variant("figures-centred", targetFigures, { leadLines: 14, vertical: "center", fontSize: 13 }),
  variant("long-cells-12", longCells, { ...upright, leadLines: 10 }),
  variant("long-cells-13", longCells, { ...upright, fontSize: 13, margins: [25, 20] }),
  variant("long-cells-landscape", longCells, { fontSize: 13, leadLines: 4, header: "once" }),
  variant("long-cells-justified", longCells, { ...upright, alignment: "justify", leadLines: 20 }),
];

/** Tables that no reader was mended on; measured apart from the others. */
export const furtherVariants: readonly TableVariant[] = [
  variant("officials-12", officials, { leadLines: 4 }),
  variant("officials-11", officials, { fontSize: 11, leadLines: 16, padding: 3.5 }),
  variant("officials-13", officials, { fontSize: 13, spacing: 3, alignment: "justify" }),
  variant("officials-once", officials, { header: "once", leadLines: 12, vertical: "center" }),
  variant("months-12", months, { leadLines: 18, padding: 2 }),
  variant("months-13", months, { fontSize: 13, spacing: 2, leadLines: 8, padding: 3 }),
  variant("months-portrait", months, { ...upright, leadLines: 30, padding: 1 }),
  variant("short-rows-12", shortRows, { ...upright, leadLines: 2 }),
  variant("short-rows-once", shortRows, { ...upright, header: "once", spacing: 3 }),
  variant("short-rows-dashed", shortRows, { rules: "dashed", fontSize: 13, vertical: "center" }),
  variant("blocks-12", blockMerges, { ...upright, leadLines: 30 }),
  variant("blocks-13", blockMerges, { fontSize: 13, leadLines: 10, lineHeight: 1.3 }),
  variant("blocks-once", blockMerges, { header: "once", leadLines: 13, rules: "double" }),
  variant("blocks-centred", blockMerges, { ...upright, leadLines: 24, vertical: "center" }),
  ...steps(20).map((step) =>
    variant(`officials-step-${step}`, officials, { leadLines: step, spacing: 2, padding: 4 }),
  ),
  ...steps(20).map((step) =>
    variant(`blocks-step-${step}`, blockMerges, { leadLines: step + 6, fontSize: 13 }),
  ),
];

/** One table in every height on its page, so that its rows break at every line. */
export const sweptVariants: readonly TableVariant[] = [
  ...steps(30).map((leadLines) => variant(`nine-step-${leadLines}`, plain, { leadLines })),
  ...steps(40).map((leadLines) =>
    variant(`six-step-${leadLines}`, sixColumns, { ...upright, fontSize: 13, leadLines }),
  ),
];

function variant(
  name: string,
  table: TableSource,
  setting: Partial<Omit<TableVariant, "name" | "table">>,
): TableVariant {
  return { name, table, ...USUAL, ...setting };
}

function steps(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

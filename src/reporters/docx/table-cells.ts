import type { Markup } from "../markup.js";
import { type Cell, type ParagraphFormat, paragraph, type RunFormat, run } from "./word-xml.js";

/** In points: the columns are narrow, and the decree sets no size for tables. */
const SIZE = 11;

/** A paragraph of a cell. */
export function cellText(
  words: string,
  {
    style,
    align = "left",
    role,
  }: Pick<RunFormat, "style"> & Pick<ParagraphFormat, "align" | "role"> = {},
): Markup {
  const format = { size: SIZE, ...(style !== undefined && { style }) };
  return paragraph(run(words, format), { align, role, space: [2, 2] });
}

/** The names of the columns. */
export function headerRow(names: readonly string[]): readonly Cell[] {
  return names.map((name) => ({ content: cellText(name, { style: "bold", align: "center" }) }));
}

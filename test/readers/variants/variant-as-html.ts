import { closing, leadOf, title } from "./page-texts.js";
import { cellsOf, type SourceCell } from "./table-source.js";
import type { TableVariant } from "./table-variants.js";

/** The variant as a web page for print. */
export function variantAsHtml(variant: TableVariant): string {
  const { table } = variant;
  const cells = cellsOf(table);
  const rows = table.rows.map((_, row) => {
    const inRow = cells.filter((cell) => cell.row === row);
    return `<tr>${inRow.map((cell) => cellOf(cell, variant)).join("")}</tr>`;
  });
  const parts = table.widths.reduce((sum, part) => sum + part, 0);
  const columns = table.widths.map((part) => `<col style="width:${(100 * part) / parts}%">`);
  const isRepeated = variant.header === "repeated";
  const head = isRepeated ? rows.slice(0, table.headerRows) : [];
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><style>${styleOf(variant)}</style></head><body>
<h1>${title}</h1>
${leadOf(variant)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}
<table>
<colgroup>${columns.join("")}</colgroup>
${head.length > 0 ? `<thead>${head.join("\n")}</thead>` : ""}
<tbody>${rows.slice(head.length).join("\n")}</tbody>
</table>
<p>${closing}</p>
</body></html>`;
}

const RULES = {
  single: "0.75pt solid",
  thick: "1.5pt solid",
  double: "2.25pt double",
  dashed: "0.75pt dashed",
  dotted: "0.75pt dotted",
};

function styleOf({ fontSize, orientation, margins, ...look }: TableVariant): string {
  return `
@page { size: A4 ${orientation}; margin: ${margins[1]}mm ${margins[0]}mm; }
body { font: ${fontSize}pt "Liberation Serif"; margin: 0; }
h1 { font-size: inherit; text-align: center; }
h1, p { margin: 0; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td { border: ${RULES[look.rules]} black; padding: 0 ${look.padding}pt; vertical-align: ${look.vertical === "center" ? "middle" : "top"}; text-align: ${look.alignment}; overflow-wrap: anywhere; }
td p { margin: ${look.spacing}pt 0; line-height: ${look.lineHeight === 1 ? "normal" : look.lineHeight * 1.15}; }
tr { break-inside: ${look.rows === "whole" ? "avoid" : "auto"}; }
.centre { text-align: center; }
.bold { font-weight: bold; }
.shaded { background: #d9e2f3; }`;
}

function cellOf(cell: SourceCell, { table, shading }: TableVariant): string {
  const isHeader = cell.row < table.headerRows;
  const isGroup = cell.columnSpan > 2;
  const classes = [
    isHeader || table.centred?.includes(cell.column) === true ? "centre" : "",
    isHeader || isGroup ? "bold" : "",
    (shading === "header" && isHeader) || (shading === "groups" && isGroup) ? "shaded" : "",
  ];
  const paragraphs = cell.text.split("\n").map((text) => `<p>${text}</p>`);
  return `<td class="${classes.join(" ").trim()}" rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${paragraphs.join("")}</td>`;
}

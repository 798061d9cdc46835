import { type Block, type Document, type Table, textOf } from "../document/document.js";
import type { Furniture, PageSetup } from "../document/page-setup.js";
import { toLocation } from "../document/place.js";
import type { Layout, PageNumber, Sheet } from "../plan/layout.js";
import type { Header } from "../plan/plan.js";
import { readComponents } from "./components.js";
import type { Parts } from "./parts.js";
import { ordinalOf, readSheets } from "./sheets.js";

/** Lines in the smallest size of the norm (13) between its smallest margins, and letters in one. */
const LINES_OF_A_PAGE = 47;
const LETTERS_OF_A_LINE = 90;

/**
 * How the plan is printed; `undefined` where the format carries nothing of it, or only as a picture.
 * @param labels those of the appendices, in the order of `parts.appendices`
 */
export function readLayout(
  document: Document,
  parts: Parts,
  header: Header,
  labels: readonly (string | null)[],
): Layout | undefined {
  const { format, pages, pageSetups = [], furniture = [] } = document;
  const isScan = document.ocr || document.overImages !== undefined;
  if (isScan || (format !== "docx" && format !== "pdf")) return undefined;
  const sheets = readSheets(pageSetups, parts);
  return {
    values: format === "docx" ? "exact" : "measured",
    severalPages: pages === undefined ? fillsPages(parts, sheets) : pages > 1,
    sheets,
    components: readComponents(parts, header, labels),
    pageNumbers: furniture.flatMap((one) => pageNumberOf(one, pageSetups, sheets)),
    headerTexts: furniture.flatMap(({ kind, paragraph }) =>
      kind === "header" ? [paragraph.text] : [],
    ),
  };
}

/**
 * Word does not count its pages: a plan with an appendix on other paper has several, and one whose
 * lines, set as closely as can be, are more than a page holds. Of letterhead and closing, which stand
 * in two columns, half the lines count.
 */
function fillsPages({ header, body, closing }: Parts, sheets: readonly Sheet[]): boolean {
  const held = new Set(sheets.map(({ holds }) => holds));
  if (held.has("body") && held.has("appendix")) return true;
  return (header.length + closing.length) / 2 + leastLines(body) > LINES_OF_A_PAGE;
}

function leastLines(blocks: readonly Block[]): number {
  let lines = 0;
  for (const block of blocks) {
    if (lines > LINES_OF_A_PAGE) break;
    lines += block.type === "table" ? linesOfTable(block) : linesFor(block.text);
  }
  return lines;
}

/** The longest cell of a row gives its height. */
function linesOfTable({ cells }: Table): number {
  const rows = new Map<number, number>();
  for (const { row, blocks } of cells) {
    rows.set(row, Math.max(rows.get(row) ?? 0, linesFor(textOf(blocks))));
  }
  return [...rows.values()].reduce((sum, lines) => sum + lines, 0);
}

function linesFor(text: string): number {
  return Math.ceil(text.length / LETTERS_OF_A_LINE);
}

function pageNumberOf(
  { kind, on, pageNumber, paragraph }: Furniture,
  setups: readonly PageSetup[],
  sheets: readonly Sheet[],
): PageNumber[] {
  if (!pageNumber || kind === "stamp") return [];
  const place = paragraph.anchors[0]?.place ?? {};
  const index = setups.findLastIndex((setup) => ordinalOf(setup.place) <= ordinalOf(place));
  const setup = setups[Math.max(0, index)];
  const shownFirst = on === "first" || (on === "default" && setup?.firstPageDiffers !== true);
  return [
    {
      in: kind,
      alignment: paragraph.alignment,
      onFirstPage: place.page === undefined ? index <= 0 && shownFirst : place.page === 1,
      size: paragraph.runs?.[0]?.size,
      arabic: (setup?.numberFormat ?? "decimal") === "decimal",
      holds: sheets[Math.max(0, index)]?.holds ?? "body",
      location: toLocation(place, null),
    },
  ];
}

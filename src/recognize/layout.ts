import type { Document } from "../document/document.js";
import type { Furniture, PageSetup } from "../document/page-setup.js";
import { toLocation } from "../document/place.js";
import type { Layout, PageNumber, Sheet } from "../plan/layout.js";
import type { Header } from "../plan/plan.js";
import { readComponents } from "./components.js";
import type { Parts } from "./parts.js";
import { ordinalOf, readSheets } from "./sheets.js";

/** Text of so many characters outside tables fills more than one page of A4. */
const MORE_THAN_A_PAGE = 5000;

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
  const { format, pages, ocr, pageSetups = [], furniture = [] } = document;
  if (ocr || (format !== "docx" && format !== "pdf")) return undefined;
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

/** Word does not count its pages: a plan with an appendix on other paper, or long text, has several. */
function fillsPages(parts: Parts, sheets: readonly Sheet[]): boolean {
  const held = new Set(sheets.map(({ holds }) => holds));
  if (held.has("body") && held.has("appendix")) return true;
  let length = 0;
  for (const block of parts.body) {
    if (block.type === "paragraph") length += block.text.length;
    if (length > MORE_THAN_A_PAGE) return true;
  }
  return false;
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

import { loadPdfium } from "./engine.js";
import { withoutGarbled } from "./garbled-fonts.js";
import { type JudgedPage, judgePage } from "./judged-page.js";
import type { Letter } from "./letters.js";
import type { Line } from "./lines.js";
import type { Orientation, Point } from "./orientation.js";
import type { PageContent } from "./page-content.js";
import { withoutFurniture } from "./page-furniture.js";
import { numberLines, type PageLayout } from "./page-layout.js";
import { withDocument } from "./pdf-file.js";
import { printedContents } from "./printed-contents.js";
import { inSequence, withScans } from "./recognised-pages.js";

/** The lines of a page, numbered as the places of the document count them. */
export interface PlacedPage {
  /** From 1. */
  readonly page: number;
  readonly lines: readonly PlacedLine[];
  /** Its height as its text reads, in units of the file. */
  readonly height: number;
  /** The corners in the coordinates of the file of a box in page space. */
  quadOf(box: Box): Quad;
}

export interface PlacedLine {
  /** From 1. */
  readonly number: number;
  /** The column of its table, from 1; absent outside tables. */
  readonly cell?: number | undefined;
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** In page space, where y runs downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The corners of a box as its text reads. */
export interface Quad {
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomLeft: Point;
  readonly bottomRight: Point;
}

/**
 * Every page that PDFium can load, with the lines that reading gives and where they stand. Of pages
 * that are images only those in `recognised` are read again, which takes as long as it took before.
 * @throws DocumentError
 */
export async function placedPages(
  bytes: Uint8Array,
  recognised: ReadonlySet<number>,
  onPage?: (seconds: number) => void,
): Promise<ReadonlyMap<number, PlacedPage>> {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, { bytes }, async (document, count) => {
    const pdf = { pdfium, document, options: { onPage } };
    const contents = printedContents(pdf, count);
    const judged = withoutGarbled(contents).map((content, index) => judgePage(content, index + 1));
    const read = await withScans(
      judged.map((page) => (recognised.has(page.page) ? page : withoutImage(page))),
      pdf,
    );
    const { layouts } = withoutFurniture(await inSequence(read));
    const numbered = new Map(layouts.map((layout) => [layout.page, numberLines(layout)]));
    return new Map(
      read.flatMap(({ page, scan }) => {
        const content = scan ?? contents[page - 1];
        if (content === undefined) return [];
        return [[page, placedPage(content, numbered.get(page))] as const];
      }),
    );
  });
}

/** The page with what the file says of it alone. */
function withoutImage({ page, layout, beside }: JudgedPage): JudgedPage {
  const words = layout ?? beside;
  return words === undefined ? { page, unread: "damaged" } : { page, layout: words };
}

function placedPage(
  { page, orientation }: PageContent,
  layout: PageLayout | undefined,
): PlacedPage {
  return {
    page,
    lines: layout === undefined ? [] : linesOf(layout),
    height: orientation.height,
    quadOf: (box) => quadOf(orientation, box),
  };
}

function linesOf({ lines, turned = [], tables }: PageLayout): PlacedLine[] {
  const inTables = tables.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.lines.map((line) => placedLine(line, cell.column + 1))),
  );
  return [...[...lines, ...turned].map((line) => placedLine(line)), ...inTables];
}

function placedLine({ number, text, letters }: Line, cell?: number): PlacedLine {
  return { number, text, letters, cell };
}

function quadOf({ toFile }: Orientation, { left, top, right, bottom }: Box): Quad {
  return {
    topLeft: toFile(left, top),
    topRight: toFile(right, top),
    bottomLeft: toFile(left, bottom),
    bottomRight: toFile(right, bottom),
  };
}

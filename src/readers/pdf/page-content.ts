import { type Pdfium, withMemory } from "./engine.js";
import { type Glyph, readGlyphs } from "./glyphs.js";
import type { Orientation, PageBox } from "./orientation.js";
import { type PageDrawing, readDrawing, type Segment } from "./segments.js";

/** What is printed on a page, in page space. */
export interface PageContent {
  /** From 1. */
  readonly page: number;
  readonly orientation: Orientation;
  readonly glyphs: readonly Glyph[];
  /** Characters that nobody sees; the text layer of a scanned page is none. */
  readonly hidden?: readonly Glyph[] | undefined;
  /** Share of the characters whose Unicode value is unknown, 0 to 1. */
  readonly unmappedShare: number;
  /** Share of the characters that were left out because their letters are wrong, 0 to 1. */
  readonly garbledShare?: number | undefined;
  readonly segments: readonly Segment[];
  readonly images: number;
  /** Shapes of which letters drawn as outlines consist; absent when an image was read. */
  readonly outlines?: number | undefined;
  /** Share of the page that images cover, 0 to 1. */
  readonly imageShare: number;
}

/** Reads page `index` (from 0) of an open document; `undefined` when PDFium cannot load it. */
export function readPageContent(
  pdfium: Pdfium,
  document: number,
  index: number,
): PageContent | undefined {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const textPage = pdfium._FPDFText_LoadPage(page);
  try {
    if (textPage === 0) return undefined;
    const glyphs = readGlyphs(pdfium, textPage, boxOf(pdfium, page));
    const drawing = readDrawing(pdfium, page, glyphs.orientation);
    return { page: index + 1, ...glyphs, ...drawing, ...seenAndHidden(glyphs.glyphs, drawing) };
  } finally {
    if (textPage !== 0) pdfium._FPDFText_ClosePage(textPage);
    pdfium._FPDF_ClosePage(page);
  }
}

function seenAndHidden(
  glyphs: readonly Glyph[],
  { images, fills }: PageDrawing,
): Pick<PageContent, "glyphs" | "hidden"> {
  const isHidden = ({ ink }: Glyph): boolean =>
    images === 0 && (ink === "none" || (ink === "white" && fills === 0));
  if (!glyphs.some(isHidden)) return { glyphs };
  return { glyphs: glyphs.filter((glyph) => !isHidden(glyph)), hidden: glyphs.filter(isHidden) };
}

const RECT_BYTES = 16;

/** The visible box of the page before its rotation; FS_RECTF is left, top, right, bottom. */
function boxOf(pdfium: Pdfium, page: number): PageBox {
  return withMemory(pdfium, RECT_BYTES, (address) => {
    pdfium._FPDF_GetPageBoundingBox(page, address);
    const at = address >> 2;
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(at, at + 4);
    return { left, top, right, bottom };
  });
}

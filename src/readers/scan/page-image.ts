import { type Pdfium, withMemory } from "../pdf/engine.js";
import type { Point } from "../pdf/orientation.js";
import type { GreyImage } from "./grey-image.js";
import { greyWithoutStamps } from "./red-stamps.js";

/** A page as a scanner would give it. */
export interface PageImage {
  readonly image: GreyImage;
  /** Pixels of the image per point of the page. */
  readonly scale: number;
  /** Where a pixel of the image lies in the coordinates of the file. */
  toFile(x: number, y: number): Point;
}

/** Renders page `index` (from 0) of an open document in grey; `undefined` when it cannot be loaded. */
export function renderPage(pdfium: Pdfium, document: number, index: number): PageImage | undefined {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  try {
    const points = [pdfium._FPDF_GetPageWidthF(page), pdfium._FPDF_GetPageHeightF(page)] as const;
    const scale = scaleOf(...points);
    const width = Math.max(1, Math.round(points[0] * scale));
    const height = Math.max(1, Math.round(points[1] * scale));
    const toFile = fileCoordinates(pdfium, page, width, height);
    return { image: renderGrey(pdfium, page, width, height), scale, toFile };
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}

const POINTS_PER_INCH = 72;
/** Tesseract reads best from 200 dpi on; more takes time and helps little. */
const DPI = 200;
/** Two pages of A3; a larger page is rendered more coarsely. */
const MOST_PIXELS = 16_000_000;
/** No page is a band, however few pixels it may come to. */
const LONGEST_SIDE = 20_000;
/** Blue, green, red and an unused byte. */
const BGRX = 3;
const PIXEL_BYTES = 4;
/** Annotations are printed too. */
const RENDER_FLAGS = 0x01;
const WHITE_ARGB = 0xffffffff;

function scaleOf(width: number, height: number): number {
  const usual = DPI / POINTS_PER_INCH;
  return Math.min(
    usual,
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
    LONGEST_SIDE / Math.max(1, width, height),
  );
}

function fileCoordinates(
  pdfium: Pdfium,
  page: number,
  width: number,
  height: number,
): PageImage["toFile"] {
  return withMemory(pdfium, 16, (scratch) => {
    const pointAt = (x: number, y: number): Point => {
      pdfium._FPDF_DeviceToPage(page, 0, 0, width, height, 0, x, y, scratch, scratch + 8);
      const at = scratch >> 3;
      return { x: pdfium.HEAPF64[at] ?? 0, y: pdfium.HEAPF64[at + 1] ?? 0 };
    };
    const [corner, across, down] = [pointAt(0, 0), pointAt(width, 0), pointAt(0, height)];
    return (x, y) => ({
      x: corner.x + ((across.x - corner.x) * x) / width + ((down.x - corner.x) * y) / height,
      y: corner.y + ((across.y - corner.y) * x) / width + ((down.y - corner.y) * y) / height,
    });
  });
}

function renderGrey(pdfium: Pdfium, page: number, width: number, height: number): GreyImage {
  const bytes = PIXEL_BYTES * width * height;
  return withMemory(pdfium, bytes, (buffer) => {
    const stride = PIXEL_BYTES * width;
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRX, buffer, stride);
    if (bitmap === 0) throw new Error(`PDFium makes no bitmap of ${width} by ${height} pixels`);
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE_ARGB);
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
      return greyWithoutStamps({
        width,
        height,
        bytes: pdfium.HEAPU8.subarray(buffer, buffer + bytes),
      });
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
  });
}

import { deflateSync } from "node:zlib";
import { loadPdfium, type Pdfium } from "../../../src/readers/pdf/engine.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import type { GreyImage } from "../../../src/readers/scan/grey-image.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { levelled } from "../../../src/readers/scan/skew.js";
import {
  asJpeg,
  bilevel,
  faint,
  onTintedPaper,
  resampled,
  turnedByQuarters,
} from "./scanner-faults.js";

export interface ScannerSetting {
  /** How far the sheet lay turned, anticlockwise. */
  readonly degrees?: number;
  /** Standard deviation of the noise, in grey values. */
  readonly noise?: number;
  /** Specks of dirt per million pixels. */
  readonly specks?: number;
  /** Grey values are rounded to multiples of this, which keeps the file small. */
  readonly greyStep?: number;
  /** How much darker than white the sheet is at its foot, in grey values. */
  readonly tint?: number;
  /** The share of its darkness that the ink has. */
  readonly ink?: number;
  /** Darker grey values become black, all others white. */
  readonly threshold?: number;
  /** The coarsest step of JPEG, in grey values. */
  readonly jpegStep?: number;
  /** How the sheet lay, in quarter turns clockwise. */
  readonly quarters?: number;
  readonly dpi?: number;
  /** Whether a round red stamp is on each page. */
  readonly stamp?: boolean;
  /** Latin-1 text that the scanner laid over each page, invisibly. */
  readonly hiddenText?: string;
}

/** A PDF that holds nothing but the pages of another one as a scanner would give them. */
export async function scannedPdf(
  bytes: Uint8Array,
  pages: readonly number[],
  setting: ScannerSetting = {},
): Promise<Uint8Array> {
  const images = await pageImages(bytes, pages);
  return imagePdf(
    images.map((image, index) => scanned(image, setting, index + 1)),
    setting,
  );
}

async function pageImages(bytes: Uint8Array, pages: readonly number[]): Promise<GreyImage[]> {
  const pdfium: Pdfium = await loadPdfium();
  return withDocument(pdfium, { bytes }, async (document) =>
    pages.map((page) => {
      const rendered = renderPage(pdfium, document, page - 1);
      if (rendered === undefined) throw new Error(`page ${page} cannot be rendered`);
      return rendered.image;
    }),
  );
}

function scanned(image: GreyImage, setting: ScannerSetting, seed: number): GreyImage {
  const { degrees = 0, tint = 0, ink = 1, threshold, jpegStep, quarters = 0, dpi = 200 } = setting;
  const sized = dpi === 200 ? image : resampled(image, dpi / 200);
  const sheet = onTintedPaper(faint(levelled(sized, -degrees), ink), tint);
  const noisy = withDirt(sheet, setting, seed);
  const kept = jpegStep === undefined ? noisy : asJpeg(noisy, jpegStep);
  return turnedByQuarters(threshold === undefined ? kept : bilevel(kept, threshold), quarters);
}

function withDirt(
  image: GreyImage,
  { noise = 0, specks = 0, greyStep = 1 }: ScannerSetting,
  seed: number,
): GreyImage {
  const random = randomFrom(seed);
  const pixels = image.pixels.map((grey) => {
    const bell = random() + random() + random() + random() - 2;
    const noisy = grey + bell * noise * Math.sqrt(3);
    const value = Math.round(Math.min(255, Math.max(0, noisy)) / greyStep) * greyStep;
    return Math.min(255, value);
  });
  for (let count = 0; count < (pixels.length * specks) / 1e6; count++) {
    const at = Math.floor(random() * (pixels.length - image.width - 1));
    for (const near of [0, 1, image.width]) if (random() < 0.6) pixels[at + near] = 60;
  }
  return { ...image, pixels };
}

/** Numbers from 0 to 1 that are the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

/** One page per image, at 200 dots per inch. */
function imagePdf(images: readonly GreyImage[], setting: ScannerSetting): Uint8Array {
  const kids = images.map((_, index) => `${3 + 3 * index} 0 R`).join(" ");
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`),
    ...images.flatMap((image, index) => pageObjects(image, 3 + 3 * index, setting)),
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from("\nendobj\n"),
    ]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

function pageObjects(
  { width, height, pixels }: GreyImage,
  first: number,
  { hiddenText = "", dpi = 200, stamp = false }: ScannerSetting,
): Buffer[] {
  const points = [(width * 72) / dpi, (height * 72) / dpi].map((side) => side.toFixed(2));
  const [across, down] = points;
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im ${first + 2} 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> /ExtGState << /Under << /BM /Multiply >> >> >> >>`,
    ),
    stream(
      "",
      Buffer.from(
        `q ${across} 0 0 ${down} 0 0 cm /Im Do Q ${stamp ? STAMP : ""} BT /F1 8 Tf 3 Tr 10 20 Td (${hiddenText}) Tj ET`,
        "latin1",
      ),
    ),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`,
      deflateSync(pixels, { level: 9 }),
    ),
  ];
}

/** Two red rings that let the black below through, as a seal has them. */
const STAMP = `q /Under gs 0.84 0.16 0.2 RG 2 w ${[50, 36].map(ring).join(" ")} Q`;

function ring(radius: number): string {
  const [x, y, handle] = [330, 280, 0.5523 * radius];
  const right = `${x + radius} ${y + handle} ${x + handle} ${y + radius} ${x} ${y + radius} c`;
  const top = `${x - handle} ${y + radius} ${x - radius} ${y + handle} ${x - radius} ${y} c`;
  const left = `${x - radius} ${y - handle} ${x - handle} ${y - radius} ${x} ${y - radius} c`;
  const foot = `${x + handle} ${y - radius} ${x + radius} ${y - handle} ${x + radius} ${y} c`;
  return `${x + radius} ${y} m ${right} ${top} ${left} ${foot} S`;
}

function stream(entries: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

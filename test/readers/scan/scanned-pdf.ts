import { deflateSync } from "node:zlib";
import { loadPdfium, type Pdfium } from "../../../src/readers/pdf/engine.js";
import { withDocument } from "../../../src/readers/pdf/pdf-file.js";
import type { GreyImage } from "../../../src/readers/scan/grey-image.js";
import { renderPage } from "../../../src/readers/scan/page-image.js";
import { levelled } from "../../../src/readers/scan/skew.js";

export interface ScannerSetting {
  /** How far the sheet lay turned, anticlockwise. */
  readonly degrees?: number;
  /** Standard deviation of the noise, in grey values. */
  readonly noise?: number;
  /** Specks of dirt per million pixels. */
  readonly specks?: number;
  /** Grey values are rounded to multiples of this, which keeps the file small. */
  readonly greyStep?: number;
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
    setting.hiddenText,
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

function scanned(
  image: GreyImage,
  { degrees = 0, noise = 0, specks = 0, greyStep = 1 }: ScannerSetting,
  seed: number,
): GreyImage {
  const random = randomFrom(seed);
  const turned = levelled(image, -degrees);
  const pixels = turned.pixels.map((grey) => {
    const bell = random() + random() + random() + random() - 2;
    const noisy = grey + bell * noise * Math.sqrt(3);
    const value = Math.round(Math.min(255, Math.max(0, noisy)) / greyStep) * greyStep;
    return Math.min(255, value);
  });
  for (let count = 0; count < (pixels.length * specks) / 1e6; count++) {
    const at = Math.floor(random() * (pixels.length - turned.width - 1));
    for (const near of [0, 1, turned.width]) if (random() < 0.6) pixels[at + near] = 60;
  }
  return { ...turned, pixels };
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
function imagePdf(images: readonly GreyImage[], hiddenText = ""): Uint8Array {
  const kids = images.map((_, index) => `${3 + 3 * index} 0 R`).join(" ");
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`),
    ...images.flatMap((image, index) => pageObjects(image, 3 + 3 * index, hiddenText)),
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
  hiddenText: string,
): Buffer[] {
  const points = [(width * 72) / 200, (height * 72) / 200].map((side) => side.toFixed(2));
  const [across, down] = points;
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im ${first + 2} 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>`,
    ),
    stream(
      "",
      Buffer.from(
        `q ${across} 0 0 ${down} 0 0 cm /Im Do Q BT /F1 8 Tf 3 Tr 10 20 Td (${hiddenText}) Tj ET`,
        "latin1",
      ),
    ),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`,
      deflateSync(pixels, { level: 9 }),
    ),
  ];
}

function stream(entries: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

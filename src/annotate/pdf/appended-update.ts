import type { PDFObject } from "@cantoo/pdf-lib";
import type { OpenedPdf } from "./open-pdf.js";
import { openingMark } from "./own-update.js";

/** An object that an update gives, new or in the place of an older one. */
export interface UpdatedObject {
  readonly number: number;
  readonly generation: number;
  readonly content: string;
}

/**
 * The file with an update behind its last byte, in which the objects stand in the order given. The
 * cross-references are of the form that the file has, since viewers need not take a mixture.
 */
export function withUpdate(pdf: OpenedPdf, objects: readonly UpdatedObject[]): Uint8Array {
  const written: Buffer[] = [Buffer.from(openingMark(pdf.bytes.length), "latin1")];
  let length = pdf.bytes.length + (written[0]?.length ?? 0);
  const add = (text: string): number => {
    const start = length;
    const bytes = Buffer.from(text, "latin1");
    written.push(bytes);
    length += bytes.length;
    return start;
  };
  const entries = objects.map((object) => ({ ...object, offset: add(objectText(object)) }));
  const highest = Math.max(pdf.context.largestObjectNumber, ...objects.map(({ number }) => number));
  const start = length;
  add(
    pdf.references.form === "table"
      ? referenceTable(pdf, entries, highest + 1)
      : referenceStream(pdf, [...entries, { number: highest + 1, generation: 0, offset: start }]),
  );
  add(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat([pdf.bytes, ...written]);
}

/** The characters of an object from the file, one for each byte. */
export function objectBytes(object: PDFObject): string {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return Buffer.from(bytes).toString("latin1");
}

interface Entry {
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
}

function objectText({ number, generation, content }: UpdatedObject): string {
  return `${number} ${generation} obj\n${content}\nendobj\n`;
}

function referenceTable(pdf: OpenedPdf, entries: readonly Entry[], size: number): string {
  const sections = inOrder(entries).map(({ number, generation, offset }) => {
    const [place, age] = [String(offset).padStart(10, "0"), String(generation).padStart(5, "0")];
    return `${number} 1\n${place} ${age} n \n`;
  });
  return `xref\n${sections.join("")}trailer\n<< ${trailer(pdf, size)} >>\n`;
}

/** Its own entry is the last. */
function referenceStream(pdf: OpenedPdf, entries: readonly Entry[]): string {
  const own = entries.at(-1)?.number ?? 0;
  const sorted = inOrder(entries);
  const data = Buffer.alloc(ENTRY_BYTES * sorted.length);
  for (const [index, { generation, offset }] of sorted.entries()) {
    data.writeUInt8(1, ENTRY_BYTES * index);
    data.writeUInt32BE(offset, ENTRY_BYTES * index + 1);
    data.writeUInt16BE(generation, ENTRY_BYTES * index + 5);
  }
  const index = sorted.map(({ number }) => `${number} 1`).join(" ");
  const dict = `<< /Type /XRef /W [1 4 2] /Index [${index}] ${trailer(pdf, own + 1)} /Length ${data.length} >>`;
  return `${own} 0 obj\n${dict}\nstream\n${data.toString("latin1")}\nendstream\nendobj\n`;
}

/** One byte for the kind, four for the offset, two for the generation. */
const ENTRY_BYTES = 7;

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => one.number - other.number);
}

function trailer({ context, references }: OpenedPdf, size: number): string {
  const { Root, Info, ID } = context.trailerInfo;
  const kept = Object.entries({ Root, Info, ID }).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${objectBytes(value)}`],
  );
  return `/Size ${size} ${kept.join(" ")} /Prev ${references.offset}`;
}

import type { CopyState } from "../annotator.js";

/** What the update of this tool begins with; `length` is that of the file before it, in bytes. */
export function openingMark(length: number): string {
  return `\n${MARK}${length}\n`;
}

/** The file without the update of this tool, where nothing was added behind that; else as it is. */
export function withoutOwnUpdate(bytes: Uint8Array): Uint8Array {
  const file = bufferOf(bytes);
  const at = file.lastIndexOf(MARK);
  if (at < 1) return bytes;
  const length = at - 1;
  const mark = openingMark(length);
  if (file.subarray(length, length + mark.length).toString("latin1") !== mark) return bytes;
  const end = file.indexOf(END, at);
  return end === file.length - END.length ? bytes.subarray(0, length) : bytes;
}

/**
 * The copy with an update of this tool at its end, an empty one where it has no notes. A signed file
 * without notes stays as it is, since viewers would say that something was added to it.
 */
export function sealedPdfCopy(copy: Uint8Array): Uint8Array {
  if (withoutOwnUpdate(copy).length < copy.length) return copy;
  const file = bufferOf(copy);
  const tail = file.subarray(Math.max(0, file.length - TAIL)).toString("latin1");
  const [, references] = LAST_REFERENCES.exec(tail) ?? [];
  if (references === undefined || file.includes("/ByteRange")) return copy;
  const update = `${openingMark(copy.length)}startxref\n${references}\n${END}`;
  return Buffer.concat([copy, Buffer.from(update, "latin1")]);
}

/** Programs that save a PDF put their changes behind all that was there, or write it anew. */
export function pdfCopyState(bytes: Uint8Array): CopyState {
  if (withoutOwnUpdate(bytes).length < bytes.length) return "untouched";
  return bufferOf(bytes).includes(MARK) ? "edited" : "foreign";
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const MARK = "%cchc-notes ";
const END = "%%EOF\n";
/** Of the file in bytes, where its last lines are. */
const TAIL = 2048;
const LAST_REFERENCES = /startxref\s+(\d{1,15})\s+%%EOF\s*$/;

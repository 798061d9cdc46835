/** Offsets in the header of the stream WordDocument ([MS-DOC] 2.5, FibBase and FibRgLw97). */
const FIB = {
  version: 0x02,
  flags: 0x0a,
  bodyLength: 0x4c,
  footnoteLength: 0x50,
  headerLength: 0x54,
  commentLength: 0x5c,
  endnoteLength: 0x60,
  textBoxLength: 0x64,
  characterPages: 0xfa,
  pieceTable: 0x1a2,
} as const;
const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Word 97; before it the header was another. */
const FIRST_VERSION = 0xc1;
const PAGE_BYTES = 512;
/** Properties of characters: removed by a tracked change, hidden ([MS-DOC] 2.6.1). */
const UNSHOWN_MARKS: ReadonlySet<number> = new Set([0x0800, 0x083c]);

export interface WordHeader {
  readonly version: "before-97" | "97-or-later";
  readonly encrypted: boolean;
  readonly tableName: "0Table" | "1Table";
}

/** A stretch of bytes in the stream, `end` not included. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `undefined` when the stream is no Word document. */
export function readWordHeader(word: Buffer): WordHeader | undefined {
  if (word.length < FIB.pieceTable + 8 || word.readUInt16LE(0) !== MAGIC) return undefined;
  const flags = word.readUInt16LE(FIB.flags);
  return {
    version: word.readUInt16LE(FIB.version) < FIRST_VERSION ? "before-97" : "97-or-later",
    encrypted: (flags & ENCRYPTED) !== 0,
    tableName: (flags & SECOND_TABLE) === 0 ? "0Table" : "1Table",
  };
}

/**
 * The text as stored, Word's control characters included: that of the body, then of footnotes,
 * endnotes and text boxes; headers, comments, deleted and hidden words left out.
 * @throws RangeError when the streams break off
 */
export function wordText(word: Buffer, table: Buffer): string {
  const length = (field: keyof typeof FIB): number => word.readUInt32LE(FIB[field]);
  const text = textOfPieces(word, table);
  const footnotes = length("bodyLength");
  const headers = footnotes + length("footnoteLength");
  const comments = headers + length("headerLength");
  const endnotes = comments + length("commentLength");
  const end = endnotes + length("endnoteLength") + length("textBoxLength");
  if (length("bodyLength") > text.length) throw new RangeError("body breaks off");
  const parts = [
    text.slice(0, footnotes),
    text.slice(footnotes, headers),
    text.slice(endnotes, end),
  ];
  return parts.map((part) => part.replaceAll(UNSHOWN, "")).join("\r");
}

/** Stands in the place of letters that are not shown, so that positions stay. */
const UNSHOWN = "\0";

/** The piece table ([MS-DOC] 2.8.35): where in the stream each piece of the text stands. */
function textOfPieces(word: Buffer, table: Buffer): string {
  const pieces = pieceTable(word, table);
  const count = Math.floor((pieces.length - 4) / 12);
  const hidden = unshownStretches(word, table);
  const latin = new TextDecoder("windows-1252");
  const parts: string[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const length = pieces.readUInt32LE(index * 4 + 4) - pieces.readUInt32LE(index * 4);
    const position = pieces.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const width = (position & 0x40000000) === 0 ? 2 : 1;
    const start = width === 2 ? position : (position & 0x3fffffff) / 2;
    total += length;
    if (length < 0 || total > word.length || start + length * width > word.length) {
      throw new RangeError("piece of text beyond the end");
    }
    const bytes = word.subarray(start, start + length * width);
    const text = width === 2 ? bytes.toString("utf16le") : latin.decode(bytes);
    parts.push(withoutUnshown(text, { start, end: start + length * width }, width, hidden));
  }
  return parts.join("");
}

/** Behind property lists, which may come first, each with its length. */
function pieceTable(word: Buffer, table: Buffer): Buffer {
  let offset = word.readUInt32LE(FIB.pieceTable);
  while (table.readUInt8(offset) === 1) offset += 3 + table.readUInt16LE(offset + 1);
  if (table.readUInt8(offset) !== 2) throw new RangeError("no piece table");
  const size = table.readUInt32LE(offset + 1);
  if (offset + 5 + size > table.length || size < 4) throw new RangeError("piece table breaks off");
  return table.subarray(offset + 5, offset + 5 + size);
}

function withoutUnshown(
  text: string,
  piece: Stretch,
  width: number,
  hidden: readonly Stretch[],
): string {
  const parts: string[] = [];
  let shownTo = 0;
  for (let index = firstEndingAfter(hidden, piece.start); index < hidden.length; index += 1) {
    const { start, end } = hidden[index] ?? piece;
    if (start >= piece.end) break;
    const from = Math.max(Math.floor((start - piece.start) / width), shownTo);
    const to = Math.min(Math.ceil((end - piece.start) / width), text.length);
    parts.push(text.slice(shownTo, from), UNSHOWN.repeat(to - from));
    shownTo = to;
  }
  return parts.join("") + text.slice(shownTo);
}

/** Index in stretches that neither overlap nor go back. */
function firstEndingAfter(stretches: readonly Stretch[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((stretches[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Deleted and hidden stretches by position, from the pages of character formats ([MS-DOC] 2.9.33). */
function unshownStretches(word: Buffer, table: Buffer): readonly Stretch[] {
  const offset = word.readUInt32LE(FIB.characterPages);
  const size = word.readUInt32LE(FIB.characterPages + 4);
  const count = Math.max(0, Math.floor((size - 4) / 8));
  const pages = new Set<number>();
  for (let index = 0; index < count && offset + size <= table.length; index += 1) {
    pages.add(table.readUInt32LE(offset + (count + 1) * 4 + index * 4) & 0x3fffff);
  }
  const stretches: Stretch[] = [];
  for (const page of pages) {
    const start = page * PAGE_BYTES;
    if (start + PAGE_BYTES > word.length) continue;
    for (const stretch of unshownOnPage(word.subarray(start, start + PAGE_BYTES))) {
      stretches.push(stretch);
    }
  }
  return joined(stretches.sort((one, other) => one.start - other.start));
}

function joined(sorted: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of sorted) {
    const last = result.at(-1);
    if (stretch.end <= stretch.start) continue;
    if (last === undefined || stretch.start > last.end) result.push(stretch);
    else result[result.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
  }
  return result;
}

function unshownOnPage(page: Buffer): Stretch[] {
  const runs = page.readUInt8(PAGE_BYTES - 1);
  const stretches: Stretch[] = [];
  for (let run = 0; run < runs && (runs + 1) * 4 + run < PAGE_BYTES; run += 1) {
    const at = page.readUInt8((runs + 1) * 4 + run) * 2;
    if (at === 0) continue;
    const properties = page.subarray(at + 1, at + 1 + page.readUInt8(at));
    if (!isUnshown(properties)) continue;
    stretches.push({ start: page.readUInt32LE(run * 4), end: page.readUInt32LE(run * 4 + 4) });
  }
  return stretches;
}

/** Bytes of a property's operand by its kind, which its first three bits tell; 6 carries its length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const OWN_LENGTH = 6;

function isUnshown(properties: Buffer): boolean {
  for (let offset = 0; offset + 2 < properties.length; ) {
    const property = properties.readUInt16LE(offset);
    const kind = property >> 13;
    if (UNSHOWN_MARKS.has(property) && properties.readUInt8(offset + 2) === 1) return true;
    const operand =
      kind === OWN_LENGTH ? properties.readUInt8(offset + 2) + 1 : (OPERAND_BYTES[kind] ?? 1);
    offset += 2 + operand;
  }
  return false;
}

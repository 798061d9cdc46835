import { crc32, deflateRawSync } from "node:zlib";
import { damagedPart } from "./inflate-entry.js";
import type { Package } from "./package.js";
import { damagedArchive, recordLength, type ZipEntry } from "./zip-directory.js";

/** What changes in an archive. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<ZipEntry, Uint8Array>;
  /** Bytes by name, in the order in which they are put at the end. */
  readonly added: ReadonlyMap<string, Uint8Array>;
}

/**
 * The archive after the changes: every other entry is copied as it is packed, all in their order.
 * @throws DocumentError "damaged" where an entry that changes shares its bytes with another, or a zip64 record lacks its offset
 */
export function rewriteZip({ bytes, directory }: Package, changes: ZipChanges): Uint8Array {
  const { offsets, locals, length } = rewrittenLocals({ bytes, directory }, changes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = directory.entries.map((entry) => {
    const { recordOffset: at, headerOffset } = entry;
    const record = Buffer.from(bytes.subarray(at, at + recordLength(view, at)));
    const offset = offsets.get(headerOffset) ?? 0;
    const content = changes.replaced.get(entry);
    return content === undefined
      ? moved(record, offset)
      : describing(record, pack(content), offset);
  });
  const pieces: Uint8Array[] = [...locals];
  let end = length;
  for (const [name, content] of changes.added) {
    const packed = pack(content);
    const local = Buffer.concat([newHeader(LOCAL, packed, name), Buffer.from(name), packed.data]);
    records.push(
      Buffer.concat([withOffset(newHeader(CENTRAL, packed, name), end), Buffer.from(name)]),
    );
    pieces.push(local);
    end += local.length;
  }
  const central = Buffer.concat(records);
  const endRecord = Buffer.from(bytes.subarray(directory.endRecord));
  endRecord.writeUInt16LE(records.length, 8);
  endRecord.writeUInt16LE(records.length, 10);
  endRecord.writeUInt32LE(central.length, 12);
  endRecord.writeUInt32LE(end, 16);
  return Buffer.concat([...pieces, central, endRecord]);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const IN_ZIP64 = 0xffffffff;
/** Says that sizes follow the data; they stand in the header of what is written anew. */
const SIZES_FOLLOW = 1 << 3;
const NAME_IN_UTF8 = 1 << 11;
/** 1 January 1980, the first day of the format, so that the same content gives the same bytes. */
const FIRST_DAY = 0x21;

interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

interface Locals {
  /** Where each local header has come to, by where it was. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly locals: readonly Uint8Array[];
  readonly length: number;
}

/** All in front of the central directory, cut at the headers. */
function rewrittenLocals(
  { bytes, directory }: Pick<Package, "bytes" | "directory">,
  { replaced }: ZipChanges,
): Locals {
  const { entries, start: directoryStart } = directory;
  const starts = [...new Set(entries.map(({ headerOffset }) => headerOffset))].sort(
    (one, other) => one - other,
  );
  const changed = new Map([...replaced.keys()].map((entry) => [entry.headerOffset, entry]));
  if (entries.some((entry) => isShared(entry, changed))) throw damagedArchive();
  const locals: Uint8Array[] = [bytes.subarray(0, starts[0])];
  const offsets = new Map<number, number>();
  let length = starts[0] ?? 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? directoryStart;
    if (end > directoryStart) throw damagedArchive();
    const segment = bytes.subarray(start, end);
    const entry = changed.get(start);
    const content = entry && replaced.get(entry);
    const local = entry && content ? rewritten(segment, pack(content), entry) : segment;
    offsets.set(start, length);
    locals.push(local);
    length += local.length;
  }
  return { offsets, locals, length };
}

/** Two records may point at one header, as in an archive that was made to swell. */
function isShared(entry: ZipEntry, changed: ReadonlyMap<number, ZipEntry>): boolean {
  const at = changed.get(entry.headerOffset);
  return at !== undefined && at !== entry;
}

/** The entry with its name, flags and date, and other content. */
function rewritten(segment: Uint8Array, packed: Packed, entry: ZipEntry): Uint8Array {
  const old = Buffer.from(segment);
  if (old.length < LOCAL_LENGTH) throw damagedPart(entry.name);
  const nameEnd = LOCAL_LENGTH + old.readUInt16LE(26);
  const packedEnd = nameEnd + old.readUInt16LE(28) + entry.compressedSize;
  if (packedEnd > old.length) throw damagedPart(entry.name);
  const header = Buffer.from(old.subarray(0, nameEnd));
  describe(header, packed, 6);
  header.writeUInt16LE(0, 28);
  return Buffer.concat([header, packed.data]);
}

function describing(record: Buffer, packed: Packed, offset: number): Buffer {
  const nameEnd = CENTRAL_LENGTH + record.readUInt16LE(28);
  const comment = record.subarray(nameEnd + record.readUInt16LE(30));
  describe(record, packed, 8);
  record.writeUInt16LE(0, 30);
  return withOffset(Buffer.concat([record.subarray(0, nameEnd), comment]), offset);
}

/** Flags, method, checksum and sizes stand in both headers alike, from `at` on. */
function describe(header: Buffer, { data, crc, size }: Packed, at: number): void {
  header.writeUInt16LE(header.readUInt16LE(at) & ~SIZES_FOLLOW, at);
  header.writeUInt16LE(8, at + 2);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(data.length, at + 12);
  header.writeUInt32LE(size, at + 16);
}

function newHeader(signature: typeof LOCAL | typeof CENTRAL, packed: Packed, name: string): Buffer {
  const isLocal = signature === LOCAL;
  const header = Buffer.alloc(isLocal ? LOCAL_LENGTH : CENTRAL_LENGTH);
  const at = isLocal ? 6 : 8;
  if (/[^ -~]/.test(name)) header.writeUInt16LE(NAME_IN_UTF8, at);
  header.writeUInt32LE(signature, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, at - 2);
  describe(header, packed, at);
  header.writeUInt16LE(FIRST_DAY, at + 6);
  header.writeUInt16LE(Buffer.byteLength(name), at + 20);
  return header;
}

function withOffset(record: Buffer, offset: number): Buffer {
  record.writeUInt32LE(offset, 42);
  return record;
}

/** The record of an entry that was copied; an archive in zip64 keeps the offset elsewhere. */
function moved(record: Buffer, offset: number): Buffer {
  if (record.readUInt32LE(42) !== IN_ZIP64) return withOffset(record, offset);
  const inFront = [20, 24].filter((at) => record.readUInt32LE(at) === IN_ZIP64).length;
  let at = CENTRAL_LENGTH + record.readUInt16LE(28);
  const extraEnd = at + record.readUInt16LE(30);
  while (at + 4 <= extraEnd && record.readUInt16LE(at) !== 1) {
    at += 4 + record.readUInt16LE(at + 2);
  }
  if (at + 12 + 8 * inFront > extraEnd) throw damagedArchive();
  record.writeBigUInt64LE(BigInt(offset), at + 4 + 8 * inFront);
  return record;
}

function pack(content: Uint8Array): Packed {
  return { data: deflateRawSync(content), crc: crc32(content), size: content.length };
}

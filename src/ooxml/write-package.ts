import { crc32, deflateRawSync } from "node:zlib";

const HEADER_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const HEADER_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** 2.0, the first that deflates. */
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that an archive knows, so that equal content gives equal bytes. */
const DAY = 0x0021;

/** An Office package: a zip archive of the parts by their names, in their order. */
export function writePackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const entry = packed(name, Buffer.from(content, "utf8"), offset);
    const header = headerOf(entry);
    files.push(header, entry.name, entry.bytes);
    directory.push(directoryEntryOf(entry), entry.name);
    offset += header.length + entry.name.length + entry.bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...files, ...directory, endOf({ count: parts.size, size, offset })]);
}

interface PackedEntry {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
  /** Of its header from the beginning of the archive. */
  readonly offset: number;
}

function packed(name: string, content: Uint8Array, offset: number): PackedEntry {
  return {
    name: Buffer.from(name, "utf8"),
    bytes: deflateRawSync(content),
    crc: crc32(content),
    size: content.length,
    offset,
  };
}

function headerOf(entry: PackedEntry): Uint8Array {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32LE(HEADER_SIGNATURE, 0);
  writeCommon(header, entry, 4);
  return header;
}

function directoryEntryOf(entry: PackedEntry): Uint8Array {
  const header = Buffer.alloc(ENTRY_LENGTH);
  header.writeUInt32LE(ENTRY_SIGNATURE, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, entry, 6);
  header.writeUInt32LE(entry.offset, 42);
  return header;
}

/** The fields that the header of a file and its entry in the directory share. */
function writeCommon(header: Buffer, { name, bytes, crc, size }: PackedEntry, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(DAY, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(bytes.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endOf(directory: { count: number; size: number; offset: number }): Uint8Array {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(directory.count, 8);
  end.writeUInt16LE(directory.count, 10);
  end.writeUInt32LE(directory.size, 12);
  end.writeUInt32LE(directory.offset, 16);
  return end;
}

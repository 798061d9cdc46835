import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive; what is declared may lie. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: true;
  readonly flags?: number;
  /** Sizes and checksum as the directory declares them. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  /** Index of the entry whose data this one points at too. */
  readonly sharedWith?: number;
  readonly extra?: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An archive written by hand. @param count number of entries that its end declares */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const central: Buffer[] = [];
  let length = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.stored ? data : deflateRawSync(data, { level: 9 });
    const name = Buffer.from(entry.name);
    const declared = {
      flags: entry.flags ?? 0,
      method: entry.stored ? 0 : 8,
      crc: entry.crc ?? crc32(data),
      compressedSize: entry.compressedSize ?? packed.length,
      size: entry.size ?? data.length,
    };
    const shared = entry.sharedWith === undefined ? undefined : offsets[entry.sharedWith];
    offsets.push(shared ?? length);
    if (shared === undefined) {
      const local = Buffer.concat([header(LOCAL, declared, name.length), name, packed]);
      locals.push(local);
      length += local.length;
    }
    const extra = Buffer.from(entry.extra ?? []);
    const record = Buffer.concat([header(CENTRAL, declared, name.length), name, extra]);
    record.writeUInt16LE(extra.length, 30);
    record.writeUInt32LE(offsets.at(-1) ?? 0, 42);
    central.push(record);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...locals, directory, end]);
}

interface Declared {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

function header(signature: number, declared: Declared, nameLength: number): Buffer {
  const central = signature === CENTRAL;
  const bytes = Buffer.alloc(central ? 46 : 30);
  const at = central ? 8 : 6;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(declared.flags, at);
  bytes.writeUInt16LE(declared.method, at + 2);
  bytes.writeUInt32LE(declared.crc, at + 8);
  bytes.writeUInt32LE(declared.compressedSize, at + 12);
  bytes.writeUInt32LE(declared.size, at + 16);
  bytes.writeUInt16LE(nameLength, at + 20);
  return bytes;
}

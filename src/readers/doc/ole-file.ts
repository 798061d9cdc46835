/** The streams of an OLE compound file ([MS-CFB]); throws `RangeError` where the file breaks off. */
export interface OleFile {
  /** The bytes of a stream in the root storage; `undefined` when there is none of that name. */
  readonly stream: (name: string) => Buffer | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

interface Sectors {
  /** How many the file can hold, which no chain exceeds. */
  readonly most: number;
  /** The sector that follows each in its chain. */
  readonly next: readonly number[];
  readonly at: (sector: number) => Buffer;
}

const HEADER_FAT_SECTORS = 109;
const ENTRY_BYTES = 128;
/** Sectors from here on are marks: end of chain, free, table. */
const LAST_SECTOR = 0xfffffff9;
const STREAM = 2;

/** @throws RangeError when the file breaks off or its chains have no end */
export function openOle(bytes: Uint8Array): OleFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = fatSectors(file);
  const entries = directory(chain(sectors, file.readUInt32LE(48)));
  const [root] = entries;
  if (root === undefined) throw new RangeError("no directory");
  const streams = rootStreams(entries, root);
  const cutoff = file.readUInt32LE(56);
  return {
    stream: (name) => {
      const entry = streams.get(name);
      if (entry === undefined) return undefined;
      const source = entry.size < cutoff ? miniSectors(file, sectors, root) : sectors;
      const content = chain(source, entry.start);
      if (content.length < entry.size) throw new RangeError(`stream ${name} breaks off`);
      return content.subarray(0, entry.size);
    },
  };
}

function fatSectors(file: Buffer): Sectors {
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new RangeError("no such sector size");
  const size = 2 ** shift;
  const at = (sector: number): Buffer => {
    const start = (sector + 1) * size;
    if (start >= file.length) throw new RangeError("sector beyond the end");
    return file.subarray(start, start + size);
  };
  const most = Math.ceil(file.length / size);
  const next = fatSectorsOf(file, at, size / 4, most).flatMap((sector) => numbersIn(at(sector)));
  return { most, next, at };
}

/** The first of them stand in the header, the rest in a chain of sectors of their own. */
function fatSectorsOf(
  file: Buffer,
  at: (sector: number) => Buffer,
  numbersInSector: number,
  most: number,
): number[] {
  const listed = numbersIn(file.subarray(76, 76 + HEADER_FAT_SECTORS * 4));
  const needed = Math.ceil(most / numbersInSector) + HEADER_FAT_SECTORS;
  for (let sector = file.readUInt32LE(68); sector <= LAST_SECTOR; ) {
    const numbers = numbersIn(at(sector));
    listed.push(...numbers.slice(0, -1));
    if (listed.length > needed + numbersInSector) throw endless();
    sector = numbers.at(-1) ?? LAST_SECTOR + 1;
  }
  return listed.filter((sector) => sector <= LAST_SECTOR);
}

function miniSectors(file: Buffer, sectors: Sectors, root: Entry): Sectors {
  const size = 2 ** file.readUInt16LE(32);
  if (size !== 64) throw new RangeError("no such mini sector size");
  const content = chain(sectors, root.start);
  const next = numbersIn(chain(sectors, file.readUInt32LE(60)));
  const at = (sector: number): Buffer => {
    if (sector * size >= content.length) throw new RangeError("mini sector beyond the end");
    return content.subarray(sector * size, (sector + 1) * size);
  };
  return { most: Math.ceil(content.length / size), next, at };
}

function chain(sectors: Sectors, start: number): Buffer {
  const parts: Buffer[] = [];
  for (let sector = start; sector <= LAST_SECTOR; ) {
    if (parts.length >= sectors.most) throw endless();
    parts.push(sectors.at(sector));
    sector = sectors.next[sector] ?? LAST_SECTOR + 1;
  }
  return Buffer.concat(parts);
}

function endless(): RangeError {
  return new RangeError("chain of sectors without end");
}

function numbersIn(sector: Buffer): number[] {
  return Array.from({ length: Math.floor(sector.length / 4) }, (_, index) =>
    sector.readUInt32LE(index * 4),
  );
}

function directory(content: Buffer): Entry[] {
  return Array.from({ length: Math.floor(content.length / ENTRY_BYTES) }, (_, index) => {
    const entry = content.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
    const nameBytes = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62);
    return {
      name: entry.toString("utf16le", 0, nameBytes),
      type: entry.readUInt8(66),
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}

/** Only those of the root: embedded documents have streams of the same names. */
function rootStreams(entries: readonly Entry[], root: Entry): ReadonlyMap<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM) streams.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return streams;
}

import { DocumentError } from "../document/errors.js";

/** One file of the archive, as the central directory declares it; sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated; Word writes no other. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where its record in the central directory begins. */
  readonly recordOffset: number;
}

/** Where the central directory lies in the bytes of an archive. */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  /** Where the record of the end begins, which has the comment of the archive behind it. */
  readonly endRecord: number;
}

const MAX_ENTRIES = 10_000;
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * The central directory of a zip archive; nothing is inflated.
 * @throws DocumentError "damaged" without a whole directory, "too-large" beyond the bounds.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw tooLarge();
  const start = end - view.getUint32(end + 12, true);
  // Bytes in front of the archive shift every offset that it declares.
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) throw damagedArchive();
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let position = start; entries.length < count; ) {
    if (position + ENTRY_LENGTH > end) throw damagedArchive();
    const entry = readEntry(bytes, view, position, shift);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw tooLarge();
    entries.push(entry);
    position += recordLength(view, position);
  }
  return { entries, start, endRecord: end };
}

/** Length of the record of the central directory at `at`, in bytes. */
export function recordLength(view: DataView, at: number): number {
  const name = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  const comment = view.getUint16(at + 32, true);
  return ENTRY_LENGTH + name + extra + comment;
}

/** The archive as a whole is broken, most often because its end is missing. */
export function damagedArchive(): DocumentError {
  return new DocumentError("damaged", {
    vi: "Tệp Word bị hỏng hoặc tải về chưa trọn vẹn; hãy tải lại hoặc mở bằng Word rồi lưu thành tệp mới.",
    en: "The Word file is damaged or was not downloaded completely; fetch it again, or open it in Word and save it as a new file.",
  });
}

function tooLarge(): DocumentError {
  return new DocumentError("too-large", {
    vi: "Tệp Word khi giải nén lớn quá giới hạn cho phép nên không được đọc; hãy kiểm tra nguồn của tệp hoặc bỏ bớt hình ảnh.",
    en: "The Word file is too large once unpacked and was not read; check where it comes from, or take out pictures.",
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damagedArchive();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damagedArchive();
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const declared = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  const extra = { start: nameEnd, end: nameEnd + view.getUint16(at + 30, true) };
  const { size, compressedSize, headerOffset } = withZip64(view, declared, extra);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    headerOffset: headerOffset + shift,
    recordOffset: at,
  };
}

interface Declared {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** The zip64 extra field holds, in this order, only those values that did not fit in 32 bits. */
function withZip64(
  view: DataView,
  declared: Declared,
  extra: { readonly start: number; readonly end: number },
): Declared {
  if (extra.end > view.byteLength) throw damagedArchive();
  if (!Object.values(declared).includes(IN_ZIP64)) return declared;
  let at = extra.start;
  while (at + 4 <= extra.end && view.getUint16(at, true) !== 1)
    at += 4 + view.getUint16(at + 2, true);
  let value = at + 4;
  const next = (short: number): number => {
    if (short !== IN_ZIP64) return short;
    if (value + 8 > extra.end) throw damagedArchive();
    value += 8;
    return Number(view.getBigUint64(value - 8, true));
  };
  return {
    size: next(declared.size),
    compressedSize: next(declared.compressedSize),
    headerOffset: next(declared.headerOffset),
  };
}

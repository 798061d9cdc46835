import { crc32, inflateRawSync } from "node:zlib";
import { DocumentError } from "../document/errors.js";
import type { ZipEntry } from "./zip-directory.js";

const MAX_PART_BYTES = 64 * 1024 * 1024;
/** XML of Word deflates to a tenth, tables of empty cells to a hundredth; 1032 is deflate's most. */
const MAX_RATIO = 300;

const RATIO_MATTERS_FROM = 1024 * 1024;
/** Bytes inflated at a time. */
const CHUNK = 64 * 1024;
const TOO_LARGE = "ERR_BUFFER_TOO_LARGE";
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

/**
 * The bytes of one entry, its length and checksum verified.
 * @throws DocumentError "too-large" when it declares or yields more than it may, "encrypted" when it
 * is locked, "damaged" when it cannot be inflated.
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw locked();
  if (entry.size > MAX_PART_BYTES || isSuspicious(entry)) throw bomb(entry);
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damagedPart(entry.name);
  return bytes;
}

/** One part of the package cannot be read. */
export function damagedPart(name: string, options?: ErrorOptions): DocumentError {
  return new DocumentError(
    "damaged",
    {
      vi: `Phần "${name}" trong tệp Word bị hỏng nên không đọc được; hãy mở tệp bằng Word, sửa rồi lưu lại.`,
      en: `The part "${name}" of the Word file is damaged and cannot be read; open the file in Word, repair and save it.`,
    },
    options,
  );
}

function isSuspicious(entry: ZipEntry): boolean {
  return entry.size > RATIO_MATTERS_FROM && entry.size > MAX_RATIO * entry.compressedSize;
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = entry.headerOffset;
  if (at + HEADER_LENGTH > archive.length || view.getUint32(at, true) !== HEADER_SIGNATURE) {
    throw damagedPart(entry.name);
  }
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > archive.length) throw damagedPart(entry.name);
  return archive.subarray(start, start + entry.compressedSize);
}

/** Stops as soon as there is more than the directory declares, which may lie. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damagedPart(entry.name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size), chunkSize: CHUNK });
  } catch (error) {
    const isMore = error instanceof Error && "code" in error && error.code === TOO_LARGE;
    throw isMore ? bomb(entry) : damagedPart(entry.name, { cause: error });
  }
}

function bomb(entry: ZipEntry): DocumentError {
  return new DocumentError("too-large", {
    vi: `Phần "${entry.name}" trong tệp Word phình quá lớn khi giải nén nên tệp không được đọc; hãy kiểm tra nguồn của tệp.`,
    en: `The part "${entry.name}" of the Word file is too large when unpacked, so the file was not read; check where it comes from.`,
  });
}

function locked(): DocumentError {
  return new DocumentError("encrypted", {
    vi: "Tệp Word được đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu rồi thử lại.",
    en: "The Word file is protected by a password and cannot be read; remove the password and try again.",
  });
}

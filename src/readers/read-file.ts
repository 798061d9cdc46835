import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { extname } from "node:path";
import type { Bilingual } from "../document/bilingual.js";
import type { DocumentFormat } from "../document/document.js";
import { DocumentError } from "../document/errors.js";
import { chooseFormat } from "./choose-format.js";
import { readBytes } from "./read-bytes.js";
import type { Reading, ReadingOptions } from "./reader.js";
import { watchedReading } from "./watched-reading.js";

/** Files above this are refused unread; real plans, scans included, stay well below. */
const MAX_MEGABYTES = 200;

export interface FileReading extends Reading {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

const KILOBYTE = 1024;
/** Files of so many bytes are read under watch; plans are smaller, and pay nothing for it. */
const WATCHED_FROM: Readonly<Record<DocumentFormat, number>> = {
  pdf: 0,
  markdown: 64 * KILOBYTE,
  html: 128 * KILOBYTE,
  text: 256 * KILOBYTE,
  docx: 256 * KILOBYTE,
  doc: 256 * KILOBYTE,
};

/**
 * Reads a plan of any supported format, chosen by the file's signature, then by its extension.
 * @throws DocumentError with the code that says why nothing of it can be used
 */
export function readFile(path: string, options?: ReadingOptions): Promise<FileReading> {
  return readWith(path, ({ bytes, format }) =>
    bytes.length >= WATCHED_FROM[format]
      ? watchedReading({ bytes, format }, options)
      : readBytes(bytes, format, options),
  );
}

/**
 * Reads as `readFile` does, without a watch: for threads that somebody else ends.
 * @throws DocumentError with the code that says why nothing of it can be used
 */
export function readFileUnwatched(path: string, options?: ReadingOptions): Promise<FileReading> {
  return readWith(path, ({ bytes, format }) => readBytes(bytes, format, options));
}

/**
 * SHA-256 of the bytes of a file, in hexadecimal.
 * @throws DocumentError when it cannot be read
 */
export async function sha256Of(path: string): Promise<string> {
  return hashOf(bytesOf(path));
}

interface FileBytes {
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat;
}

async function readWith(
  path: string,
  read: (file: FileBytes) => Promise<Reading>,
): Promise<FileReading> {
  const bytes = bytesOf(path);
  const format = chooseFormat(bytes, extname(path).toLowerCase());
  const sha256 = hashOf(bytes);
  return { ...(await read({ bytes, format })), sha256 };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Opened without waiting, so that nobody puts a pipe in the place of a file that was looked at. The next
 * step needs the bytes at once, and handing each call to another thread takes longer than a plan's bytes.
 */
function bytesOf(path: string): Uint8Array {
  try {
    refuseOther(statSync(path));
    return contentAt(path);
  } catch (error) {
    throw error instanceof DocumentError ? error : refusal(error);
  }
}

function contentAt(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const now = fstatSync(file);
    refuseOther(now);
    return contentOf(file, now.size);
  } finally {
    closeSync(file);
  }
}

/** The bytes up to the size that the file has at the start; one that grows is read no further. */
function contentOf(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return length === size ? bytes : bytes.slice(0, length);
}

function refuseOther(stats: Stats): void {
  if (!stats.isFile()) {
    throw new DocumentError("not-a-file", {
      vi: "Đường dẫn này không phải là một tệp thông thường. Hãy chỉ đúng tệp kế hoạch cần rà soát.",
      en: "This path is not a regular file. Name the plan to be checked.",
    });
  }
  if (stats.size === 0) {
    throw new DocumentError("empty", {
      vi: "Tệp rỗng (0 byte). Hãy kiểm tra lại việc lưu hoặc sao chép tệp.",
      en: "The file is empty (0 bytes). Check that it was saved or copied properly.",
    });
  }
  if (stats.size > MAX_MEGABYTES * 1024 * 1024) {
    throw new DocumentError("too-large", {
      vi: `Tệp lớn hơn ${MAX_MEGABYTES} MB nên không được đọc. Hãy giảm dung lượng ảnh hoặc tách tệp rồi thử lại.`,
      en: `The file is larger than ${MAX_MEGABYTES} MB and was not read. Shrink its images or split it.`,
    });
  }
}

function refusal(cause: unknown): DocumentError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code !== "ENOENT" && code !== "ENOTDIR") {
    return new DocumentError("unreadable", unreadable(cause), { cause });
  }
  return new DocumentError(
    "not-found",
    {
      vi: "Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.",
      en: "The file was not found. Check its name and path.",
    },
    { cause },
  );
}

function unreadable(cause: unknown): Bilingual {
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return {
    vi: `Hệ điều hành không cho đọc tệp${code}. Hãy kiểm tra quyền truy cập và đóng tệp nếu đang mở.`,
    en: `The system refuses to read the file${code}. Check its permissions and close it if it is open.`,
  };
}

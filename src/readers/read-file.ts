import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readFile as readBytes, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Bilingual } from "../document/bilingual.js";
import { DocumentError } from "../document/errors.js";
import { chooseFormat } from "./choose-format.js";
import { convertLegacy } from "./convert-legacy.js";
import { FORMATS } from "./formats.js";
import type { Reading, ReadingOptions } from "./reader.js";

/** Files above this are refused unread; real plans, scans included, stay well below. */
const MAX_MEGABYTES = 200;

export interface FileReading extends Reading {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a plan of any supported format, chosen by the file's signature, then by its extension.
 * @throws DocumentError with the code that says why nothing of it can be used
 */
export async function readFile(path: string, options?: ReadingOptions): Promise<FileReading> {
  const bytes = await bytesOf(path);
  const format = chooseFormat(bytes, extname(path).toLowerCase());
  const reader = await FORMATS[format].load();
  const reading = await reader(bytes, options);
  const { document, notice } = convertLegacy(reading.document);
  return {
    document,
    notices: notice === undefined ? reading.notices : [...reading.notices, notice],
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const stats = await statOf(path);
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
  return await readBytes(path).catch((cause: unknown) => {
    throw new DocumentError("unreadable", unreadable(cause), { cause });
  });
}

async function statOf(path: string): Promise<Stats> {
  return await stat(path).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      throw new DocumentError("unreadable", unreadable(cause), { cause });
    }
    throw new DocumentError(
      "not-found",
      {
        vi: "Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.",
        en: "The file was not found. Check its name and path.",
      },
      { cause },
    );
  });
}

function unreadable(cause: unknown): Bilingual {
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return {
    vi: `Hệ điều hành không cho đọc tệp${code}. Hãy kiểm tra quyền truy cập và đóng tệp nếu đang mở.`,
    en: `The system refuses to read the file${code}. Check its permissions and close it if it is open.`,
  };
}
